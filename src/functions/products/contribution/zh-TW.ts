/** What is said of CONTRIBUTION in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "各產品的貢獻比率：交叉比率 × 銷售額構成比。",
  parameters: {
    sales: "一欄銷售額，每個產品一列",
    cost: "銷售成本，與銷售額範圍大小相同",
    opening: "期初庫存（以售價計），範圍大小相同",
    closing: "期末庫存（以售價計），範圍大小相同",
  },
  search: "貢獻比率 主推產品 暢銷 推什麼",
  answers: "毛利、週轉和所佔銷售額都考慮在內，應當重點推銷哪種產品？",
  formula: "（銷售額 − 銷售成本）÷ 銷售額 × 銷售額 ÷（（期初庫存 + 期末庫存）÷ 2）× 銷售額 ÷ 銷售總額",
  source: "項目六 二、（一）7",
  conventions: [
    "總額是整欄的合計，淨退貨以負數計入。",
    "銷售額為 0，貢獻比率為 0。有銷售而無庫存，顯示 #DIV/0!。",
    "淨退貨會負負得正的留空；銷售總額為負時整欄留空。",
  ],
  mistakes: ["一個產品一個公式：這樣每個產品都佔銷售額的 100%。應當一次傳入整欄。", "當成邊際貢獻率（銷售額減變動成本）。"],
  example: "第 2 列產品的銷售額只有第 1 列的一半，但幾乎不佔庫存，貢獻比率為 {r2}，第 1 列為 {r1}。",
};
