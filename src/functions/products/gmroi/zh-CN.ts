/** What is said of GMROI in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { stockAtCost: "成本库存" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "存货毛利回报率：毛利额 ÷ 平均库存（按成本）。",
  parameters: { sales: "销售额所在的区域", cost: "销售成本，区域大小相同", stockAtCost: "平均库存（按成本），区域大小相同" },
  search: "存货回报 库存投资回报 存货毛利回报率",
  answers: "按英文教材的算法，压在库存上的每一元钱赚回多少毛利？",
  formula: "（销售额 − 销售成本）÷ 成本库存",
  source: "教材中没有；它与交叉比率（二、（一）6）相近，列在这里以免混淆",
  conventions: ["结果为倍数：1.6 即 160%。", "没有库存时显示 #DIV/0!；库存为负，显示 #VALUE!。"],
  mistakes: ["填了按售价计的库存：那是 CROSSRATIO，同样的货，交叉比率要低一些。"],
  example: "产品 1 每一元库存赚回 {r1} 元毛利，产品 2 赚回 {r2} 元。",
};
