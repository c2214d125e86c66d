/** What is said of CREDITLIMIT_SALES in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { expectedSales: "预计销售额", costRate: "成本率", supplyShare: "供货比率", creditPeriods: "信用期限" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "销售额测定法：预计销售额 × 成本率 × 供货比率 × 信用期限。",
  parameters: {
    expectedSales: "客户每期的预计销售额",
    costRate: "客户销售额中成本所占比率，0 到 1",
    supplyShare: "本公司供货占客户进货的比率，0 到 1",
    creditPeriods: "信用期限，以同样长短的期数计",
  },
  search: "账期 信用期限 按销售额定额度 成本率",
  answers: "客户按预计进货、按期付款，会欠本公司多少？",
  formula: "预计销售额 × 成本率 × 供货比率 × 信用期限",
  source: "项目六 二、（三）2，方法 1",
  conventions: ["预计销售额 × 成本率是客户的总购入额，其中本公司的份额在付款之前不断累积。", "结果为负时取 0。"],
  mistakes: ["期数不一致：按月的销售额配信用月数，按年的销售额配信用年数。", "把 60% 写成 60：比率应写成 0.6 或 60%。"],
  example: "客户 1 的信用限度为 {r1}；客户 2 向本公司进货较少、付款较快，限度为 {r2}。",
};
