/** What is said of CREDITLIMIT_WORKING in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "周转资产分割法：（流动资产 − 流动负债）÷ 供货商数。",
  parameters: { currentAssets: "客户的流动资产", currentLiabilities: "客户的流动负债", suppliers: "供货商数，不小于 1" },
  search: "营运资金 周转资产 流动资金",
  answers: "客户可用的周转资产，每个供货商摊到多少？",
  formula: "（流动资产 − 流动负债）÷ 供货商数",
  source: "项目六 二、（三）2，方法 2",
  conventions: ["结果为负时取 0。", "供货商数小于 1 时显示 #VALUE!。"],
  mistakes: ["数供货商时漏了本公司。"],
  example: "客户 1 的信用限度为 {r1}；客户 2 已没有周转资产，限度为 {r2}。",
};
