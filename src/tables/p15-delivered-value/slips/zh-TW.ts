/** 表 P15 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  costsAdded: { name: "把成本加了上去", help: "你把成本加到了價值上；讓渡價值等於總價值減去總成本。" },
  withoutWeights: { name: "漏了權重", help: "你直接把評分相加；應先用各項評分乘以權重。" },
  meanRival: { name: "與對手平均值比較", help: "你把我方與各對手的平均值比較；差距應對照最強的對手。" },
  gapWithoutWeights: { name: "用未加權的評分比較", help: "你比較的是原始評分；差距應使用加權後的數值。" },
  everyLagFirst: { name: "凡落後都列為優先改善", help: "你把落後的項目都列為優先改善；差距最大的一項才優先改善。" },
  leadOverTheMean: { name: "與對手平均讓渡價值比較", help: "你把我方讓渡價值與各對手的平均值比較；應對照最強的對手。" },
};
