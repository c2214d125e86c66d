/** 表 P2 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  marginOnCost: { name: "以成本計算毛利率", help: "你用毛利額除以銷售成本；毛利率應為毛利額除以銷售額。" },
  openingOnly: { name: "只用期初庫存", help: "你只除以期初庫存；週轉率應為銷售額除以期初與期末庫存的平均值。" },
  notHalved: { name: "庫存相加未除以 2", help: "你除以期初與期末庫存之和；應先把兩者之和除以 2，得出平均庫存量。" },
  costOfSales: { name: "用銷售成本計算週轉率", help: "你用銷售成本除以庫存；這裡的庫存以售價計，應以銷售額除以平均庫存量。" },
  crossAsSum: { name: "交叉比率用了加法", help: "你把毛利率與週轉率相加；交叉比率應為毛利率乘以產品週轉率。" },
  withoutShare: { name: "貢獻比率漏乘構成比", help: "你填的是交叉比率本身；貢獻比率應為交叉比率乘以淨銷售額構成比。" },
  byShareOfProfit: { name: "乘了毛利額構成比", help: "你乘的是產品佔毛利總額的比重；應以交叉比率乘以淨銷售額構成比。" },
  rankByMargin: { name: "依毛利率排名", help: "你依毛利率排名；應由貢獻比率最高的產品排第 1 名。" },
};
