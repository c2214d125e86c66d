/** What is said of TURNOVER in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "產品週轉率：銷售額 ÷ 平均庫存量（以售價計）。",
  parameters: { sales: "本期銷售額", opening: "期初庫存（以售價計），範圍大小相同", closing: "期末庫存（以售價計），範圍大小相同" },
  search: "週轉率 庫存週轉 存貨週轉 滯銷",
  answers: "客戶手中的本公司產品，一期內賣空了幾次？",
  formula: "銷售額 ÷（（期初庫存 + 期末庫存）÷ 2）",
  source: "項目六 二、（一）5",
  conventions: ["依教材的定義，以銷售額和以售價計的庫存計算。", "有銷售而無庫存，顯示 #DIV/0!；庫存為負，顯示 #VALUE!。"],
  mistakes: [
    "混用以成本計的庫存：存貨週轉率的分子和分母都以成本計（銷售成本 ÷ 以成本計的庫存）。",
    "拿一個月與一年相比：每月週轉 2 次，一年就是 24 次。",
  ],
  example: "產品 1 週轉了 {r1} 次，產品 2 週轉了 {r2} 次。",
};
