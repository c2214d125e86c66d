/** What is said of CROSSRATIO in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { periodsPerYear: "每年期數" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "交叉比率：毛利率 × 產品週轉率。",
  parameters: {
    sales: "本期銷售額",
    cost: "銷售成本，範圍大小相同",
    opening: "期初庫存（以售價計），範圍大小相同",
    closing: "期末庫存（以售價計），範圍大小相同",
    periodsPerYear: "填 12 可把一個月的比率換算成一年。預設 1",
  },
  search: "交叉比率 庫存收益",
  answers: "壓在庫存上的錢，賺回了多少毛利？",
  formula: "（銷售額 − 銷售成本）÷ 銷售額 × 銷售額 ÷（（期初庫存 + 期末庫存）÷ 2）× 每年期數",
  source: "項目六 二、（一）6",
  conventions: [
    "結果為倍數：2.25 即 225%。",
    "未填每年期數時是所給數字這一期的比率；P2 和工作窗格中的分析算法相同。",
    "銷售額為 0 或沒有庫存時顯示 #DIV/0!。淨退貨會負負得正的留空。",
    "毛利高而週轉慢，與毛利低而週轉快，結果可能相同；教材主張積極促銷比率高的產品。",
  ],
  mistakes: ["同一欄中混用月和年的資料；請用每年期數換算。", "當成 GMROI：後者的庫存以成本計。"],
  example: "產品 1 每一元庫存賺回 {r1} 元毛利，產品 2 毛利率較低，卻賺回 {r2} 元。",
};
