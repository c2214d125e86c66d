/** What is said of TURNOVER in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "产品周转率：销售额 ÷ 平均库存量（按售价）。",
  parameters: { sales: "本期销售额", opening: "期初库存（按售价），区域大小相同", closing: "期末库存（按售价），区域大小相同" },
  search: "周转率 库存周转 存货周转 滞销",
  answers: "客户手中的本公司产品，一期内卖空了几次？",
  formula: "销售额 ÷（（期初库存 + 期末库存）÷ 2）",
  source: "项目六 二、（一）5",
  conventions: ["按教材的定义，以销售额和按售价计的库存计算。", "有销售而无库存，显示 #DIV/0!；库存为负，显示 #VALUE!。"],
  mistakes: [
    "混用按成本计的库存：存货周转率的分子和分母都按成本计（销售成本 ÷ 按成本计的库存）。",
    "拿一个月与一年相比：每月周转 2 次，一年就是 24 次。",
  ],
  example: "产品 1 周转了 {r1} 次，产品 2 周转了 {r2} 次。",
};
