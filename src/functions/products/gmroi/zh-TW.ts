/** What is said of GMROI in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { stockAtCost: "成本庫存" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "存貨毛利報酬率：毛利額 ÷ 平均庫存（以成本計）。",
  parameters: { sales: "銷售額所在的範圍", cost: "銷售成本，範圍大小相同", stockAtCost: "平均庫存（以成本計），範圍大小相同" },
  search: "存貨報酬 庫存投資報酬率 存貨毛利報酬率",
  answers: "依英文教材的算法，壓在庫存上的每一元錢賺回多少毛利？",
  formula: "（銷售額 − 銷售成本）÷ 成本庫存",
  source: "教材中沒有；它與交叉比率（二、（一）6）相近，列在這裡以免混淆",
  conventions: ["結果為倍數：1.6 即 160%。", "沒有庫存時顯示 #DIV/0!；庫存為負，顯示 #VALUE!。"],
  mistakes: ["填了以售價計的庫存：那是 CROSSRATIO，同樣的貨，交叉比率要低一些。"],
  example: "產品 1 每一元庫存賺回 {r1} 元毛利，產品 2 賺回 {r2} 元。",
};
