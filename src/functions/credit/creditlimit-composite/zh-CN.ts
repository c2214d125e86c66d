/** What is said of CREDITLIMIT_COMPOSITE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { baseLimit: "基本限度" },
  accepted: { score: "0 到 100 之间的评分" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "综合判断法：基本限度 × 加权平均评分 ÷ 100。",
  parameters: { baseLimit: "评分为满分时的信用限度", scores: "0 到 100 的评分，每个客户一行", weights: "与评分个数相同的权重。默认相等" },
  search: "信用评分 打分定额度 综合评分 综合判断",
  answers: "给收益、安全性、流动性、销售能力、购货情况和员工素质打分后，信用限度应为多少？",
  formula: "基本限度 × Σ（评分 × 权重）÷ Σ权重 ÷ 100",
  source: "项目六 二、（三）2，方法 5",
  conventions: ["空白的评分视为尚未评定，连同其权重一起略去；空白的权重为 0。"],
  mistakes: ["几个基本限度只给一行评分：每个客户都要有自己的一行。"],
  example: "客户 1 的信用限度为 {r1}；客户 2 的第二项尚未评分，只算第一项，限度为 {r2}。",
};
