/** What is said of WEIGHTEDSCORE in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每行各项评分的加权平均分。",
  parameters: { scores: "每个客户一行，每项标准一列，评分 0 到 100", weights: "每项标准一个权重，默认全部相等" },
  search: "加权平均 加权评分 综合评分 打分 评分表 权重 总分",
  answers: "各项标准的轻重不同，综合起来得多少分？",
  formula: "Σ（评分 × 权重）÷ Σ 权重",
  source: "项目六 一、（一），表 6-5；二、（三）2 综合判断法",
  conventions: [
    "空白的评分表示尚未评定，连同其权重一起不计，并不当作 0 分。",
    "权重用什么单位都可以：{3,1} 与 {75,25} 结果相同。",
    "结果精确到百万分之一，纸面上恰好达到的分数在 PROSPECTGRADE 中同样算达到。",
  ],
  mistakes: ["权重的个数与标准不符：每列评分一个权重。"],
  example: "客户 1 得 {r1} 分，客户 2 得 {r2} 分；客户 3 只评了第一项：{r3} 分。",
};
