/** 表 6-7 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  visitsPerSales: { name: "拜訪次數除以銷售額", help: "你用拜訪次數除以銷售額；應以銷售額除以拜訪次數。" },
  rankByVisits: { name: "依拜訪次數排名", help: "你依拜訪次數排名；名次應依銷售額由高到低排列。" },
  ownShare: { name: "以本戶佔比代替累計佔比", help: "你填的是每戶自己的佔比；應加上所有比它大的客戶的佔比。" },
  inOrderOfEntry: { name: "依輸入順序累計", help: "你依輸入順序累計；應先依金額由大到小排序，再從最大的客戶起累計。" },
  meanOfRatios: { name: "取了比值的平均值", help: "你取了各客戶每次拜訪銷售額的平均值；應以銷售額總和除以拜訪次數總和。" },
  allVisits: { name: "除以了全部拜訪次數", help: "你用本組銷售額除以全部客戶的拜訪次數；應除以本組的拜訪次數。" },
  firstRows: { name: "依列取客戶，未依名次", help: "你依輸入順序取了前幾列；各組應由名次在前的客戶組成。" },
};
