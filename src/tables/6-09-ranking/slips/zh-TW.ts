/** 表 6-9 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  fromTheSmallest: { name: "由小到大排名", help: "你把最小的金額排為第 1 名；應由金額最大的客戶排第 1 名。" },
  ownShare: { name: "以本戶比重代替累計比重", help: "你填的是每戶自己的比重；應加上所有比它大的客戶的比重。" },
  inOrderOfEntry: { name: "依輸入順序累計", help: "你依輸入順序累計；應先依金額由大到小排序，再從最大的客戶起累計。" },
  classByOwnShare: { name: "依本戶比重劃等級", help: "你用每戶自己的比重與界限比較；應使用從最大客戶起的累計比重。" },
  classInOrderOfEntry: { name: "依輸入順序劃等級", help: "你沒有排序就累計並劃分等級；應先由大到小排序。" },
  otherSideOfTheLine: {
    name: "界限上的客戶劃錯了一邊",
    help: "你把落在界限上的客戶劃進了另一等級；跨過界限的客戶是否仍屬本等級，以表格上方的規則為準。",
  },
  otherCuts: { name: "以 80% 和 95% 劃分", help: "你以 80% 和 95% 劃分；界限應以表格上方給出的為準。" },
  sortedByOwnShare: { name: "排序表中依本戶比重劃等級", help: "你用每戶自己的比重與界限比較；應使用排序表同一列的累計比重。" },
  sortedAsEntered: { name: "等級照輸入順序抄", help: "你依輸入順序抄了等級；排序表中每戶的等級應填在該戶的名次上。" },
  sortedOtherSide: {
    name: "排序表中界限上的客戶劃錯了一邊",
    help: "你把落在界限上的客戶劃進了另一等級；跨過界限的客戶是否仍屬本等級，以表格上方的規則為準。",
  },
  sortedOtherCuts: { name: "排序表以 80% 和 95% 劃分", help: "你以 80% 和 95% 劃分；界限應以表格上方給出的為準。" },
  nextCustomer: { name: "取了下一位客戶的金額", help: "你填的是下一等級第一位客戶的金額；等級標準額是仍屬本等級的最小金額。" },
  meanOfTheClass: { name: "取了等級平均額", help: "你填的是本等級的平均額；等級標準額是本等級中最小的金額。" },
  shareByHeads: { name: "依客戶數計算比重", help: "你填的是客戶數的比重；應以本等級銷售額除以全部銷售額。" },
};
