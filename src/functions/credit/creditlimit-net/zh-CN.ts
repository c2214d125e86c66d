/** What is said of CREDITLIMIT_NET in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { assets: "资产", liabilities: "负债" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "净资产分割法：（资产 − 负债）÷ 供货商数。",
  parameters: { assets: "客户的资产", liabilities: "客户的负债", suppliers: "供货商数，不小于 1" },
  search: "净资产 所有者权益 净值",
  answers: "客户的净资产，每个供货商摊到多少？",
  formula: "（资产 − 负债）÷ 供货商数",
  source: "项目六 二、（三）2，方法 4",
  conventions: ["结果为负时取 0。", "供货商数小于 1 时显示 #VALUE!。"],
  mistakes: ["填了流动资产：那是 CREDITLIMIT_WORKING。"],
  example: "客户 1 的信用限度为 {r1}，客户 2 的信用限度为 {r2}。",
};
