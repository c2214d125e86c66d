/** What is said of DELIVEREDVALUE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { values: "价值", costs: "成本" },
  accepted: { fourValues: "四列：产品价值、服务价值、人员价值、形象价值", fourCosts: "四列：货币成本、时间成本、精神成本、体力成本" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客户让渡价值：客户总价值 − 客户总成本。",
  parameters: {
    values: "产品价值、服务价值、人员价值、形象价值，每个方案一行，共四列",
    costs: "货币、时间、精神、体力成本，每个方案一行，共四列",
  },
  search: "顾客价值 让渡价值 总价值 性价比",
  answers: "哪个方案让客户得到的最多、付出的最少？",
  formula: "（产品 + 服务 + 人员 + 形象价值）−（货币 + 时间 + 精神 + 体力成本）",
  source: "课件《客户关系管理的理论及发展》七、2（源自科特勒）",
  conventions: ["八项须用同一单位，分数或金额都可以。空白的一项按 0 计。", "价值可以为负，例如形象不佳；成本为负时显示 #VALUE!。"],
  mistakes: ["成本带上负号：那样反而会增加让渡价值。", "分数和金额混用。"],
  example: "方案 1 的让渡价值为 {r1}，方案 2 更省时、服务更好，为 {r2}。",
};
