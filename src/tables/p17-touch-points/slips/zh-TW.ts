/** 表 P17 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  plainMean: { name: "用了簡單平均", help: "你取了評分的簡單平均；各評分應依接觸點的重要性加權。" },
  weightedByCases: { name: "以樣本數加權", help: "你用樣本數加權；各評分應依接觸點的重要性加權。" },
  importanceOfTen: { name: "重要性除以十", help: "你以重要性除以十；應除以所有已評分接觸點的重要性合計。" },
  belowZero: { name: "差距成了負數", help: "你為高於目標的評分填了負數；已達目標即沒有欠缺，應為 0。" },
  gapWithoutWeight: { name: "漏乘權重", help: "你填的是全部差距；應再乘以該接觸點的權重。" },
  lowestScoreFirst: { name: "評分最低的排第一", help: "你依評分由低到高排列；拉低滿意度最多的接觸點才排第 1。" },
  fewCasesForgotten: { name: "忽略了樣本過少", help: "你對樣本過少的接觸點下了結論；應先補充調查，再談改善。" },
};
