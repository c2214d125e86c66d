/** 表 P17 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  plainMean: { name: "用了简单平均", help: "你取了评分的简单平均；各评分应按接触点的重要性加权。" },
  weightedByCases: { name: "按样本数加权", help: "你用样本数加权；各评分应按接触点的重要性加权。" },
  importanceOfTen: { name: "重要性除以十", help: "你用重要性除以十；应除以所有已评分接触点的重要性合计。" },
  belowZero: { name: "差距成了负数", help: "你给高于目标的评分填了负数；已达目标即没有欠缺，应为 0。" },
  gapWithoutWeight: { name: "漏乘权重", help: "你填的是全部差距；应再乘以该接触点的权重。" },
  lowestScoreFirst: { name: "评分最低的排第一", help: "你按评分从低到高排列；拉低满意度最多的接触点才排第 1。" },
  fewCasesForgotten: { name: "忽略了样本过少", help: "你对样本过少的接触点下了结论；应先补充调查，再谈改进。" },
};
