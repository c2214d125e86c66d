/** 表 P15 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  costsAdded: { name: "把成本加了上去", help: "你把成本加到了价值上；让渡价值等于总价值减去总成本。" },
  withoutWeights: { name: "漏了权重", help: "你直接把评分相加；应先用各项评分乘以权重。" },
  meanRival: { name: "与对手平均值比较", help: "你把我方与各对手的平均值比较；差距应对照最强的对手。" },
  gapWithoutWeights: { name: "用未加权的评分比较", help: "你比较的是原始评分；差距应使用加权后的数值。" },
  everyLagFirst: { name: "凡落后都列为首先改进", help: "你把落后的项目都列为首先改进；差距最大的一项才首先改进。" },
  leadOverTheMean: { name: "与对手平均让渡价值比较", help: "你把我方让渡价值与各对手的平均值比较；应对照最强的对手。" },
};
