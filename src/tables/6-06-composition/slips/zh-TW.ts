/** 表 6-6 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareOfTheType: { name: "以類內比重代替總比重", help: "你除以了客戶所屬類型的銷售額；應除以全部客戶的銷售額。" },
  shareOfAll: { name: "以總比重代替類內比重", help: "你除以了全部客戶的銷售額；應除以客戶所屬類型的銷售額。" },
  ownShare: { name: "以本戶比重代替累計比重", help: "你填的是每戶自己的比重；應加上所有比它大的客戶的比重。" },
  inOrderOfEntry: { name: "依輸入順序累計", help: "你依輸入順序累計；應先依金額由大到小排序，再從最大的客戶起累計。" },
  classByOwnShare: { name: "依本戶比重劃等級", help: "你用每戶自己的比重與界限比較；應使用從最大客戶起的累計比重。" },
  classInOrderOfEntry: { name: "依輸入順序劃等級", help: "你沒有排序就累計並劃分等級；應先由大到小排序。" },
  onlyWithinTheCut: { name: "跨線客戶劃到了下一等級", help: "你把跨過界限的客戶劃進了下一等級；他是本等級的最後一位。" },
  sortedByOwnShare: { name: "排序表中依本戶比重劃等級", help: "你用每戶自己的比重與界限比較；應使用排序表同一列的累計比重。" },
  sortedAsEntered: { name: "等級照輸入順序抄", help: "你依輸入順序抄了等級；排序表中每戶的等級應填在該戶的名次上。" },
  sortedOnlyWithin: { name: "排序表中跨線客戶劃到了下一等級", help: "你把跨過界限的客戶劃進了下一等級；他是本等級的最後一位。" },
};
