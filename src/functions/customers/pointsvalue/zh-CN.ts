/** What is said of POINTSVALUE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { points: "积分" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "积分可抵的金额：积分 ÷ 20。",
  parameters: { points: "积分" },
  search: "积分抵现 积分兑换 积分值多少钱",
  answers: "会员的积分可以抵多少钱？",
  formula: "积分 ÷ 20",
  source: "《客户关系维护调研报告》会员积分细则",
  conventions: ["不取整；收银时可能只收整 20 分。"],
  mistakes: ["把积分当成钱：消费 10 元得到的 1 分只值 0.05 元，即千分之五。"],
  example: "190 分可抵 {r1}，45 分可抵 {r2}。",
};
