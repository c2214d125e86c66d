/** What is said of MARGINRATE in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "毛利率：（销售额 − 销售成本）÷ 销售额。",
  parameters: { sales: "销售额所在的区域", cost: "销售成本，区域大小相同" },
  search: "毛利 毛利率 利润率",
  answers: "每种产品的销售额扣除成本后，还剩多少？",
  formula: "（销售额 − 销售成本）÷ 销售额",
  source: "项目六 二、（一）4",
  conventions: [
    "结果为小数：0.225 即 22.5%。售价低于成本时为负。",
    "销售额为 0 时显示 #DIV/0!。净退货又亏损的留空，否则负负得正，亏损会显得像盈利。",
  ],
  mistakes: ["当成加成率。加成率以成本为分母：80 元买进、100 元卖出，毛利率为 20%，加成率为 25%。"],
  example: "产品 1 的毛利率为 {r1}，产品 2 的毛利率为 {r2}。",
};
