/** 表 P23 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  classOfAllPeriods: { name: "以各期合計來分等級", help: "你以各期合計的銷售額劃分等級；每一期應各自劃分。" },
  within: { name: "界線上的客戶劃錯了一邊", help: "你把跨過界線的客戶劃進了下一級；本表中跨線的客戶仍屬上一級。" },
  turned: { name: "升降弄反", help: "你把升級與降級弄反了；A 為最高等級，由 B 到 A 是升級。" },
  sinceTheFirst: { name: "與第一期比較", help: "你以最後一期與第一期比較；變動應看上期到本期。" },
  changeTurned: { name: "增減的正負弄反", help: "你以上期減去了本期；增減等於本期減去上期。" },
  changeSinceTheFirst: { name: "與第一期相減", help: "你減去的是第一期；增減等於本期減去上期。" },
  steadyByTheSums: {
    name: "以各期合計定穩定等級",
    help: "你以各期合計的銷售額劃分；穩定等級應逐期推算，須經規定的期數確認，或離界線夠遠，才會變動。",
  },
};
