/** What is said of PRODUCTADVICE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { push: "主推下限", review: "檢討上限" },
  accepted: { advice: "主推的倍數，不小於檢討的倍數" },
  results: { push: "主推", keep: "維持", review: "檢討", check: "核對數字" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "依貢獻比率看哪些產品應主推、維持或檢討。",
  parameters: {
    sales: "一欄銷售額，每種產品一列",
    cost: "銷售成本，範圍大小相同",
    opening: "依售價計的期初庫存，範圍大小相同",
    closing: "依售價計的期末庫存，範圍大小相同",
    push: "達到平均份額的幾倍起主推，預設 1.5",
    review: "不到平均份額的幾倍須檢討，預設 0.5",
  },
  search: "主推產品 重點推銷 推什麼產品 滯銷 暢銷 淘汰產品 產品組合 產品建議",
  answers: "哪些產品該重點推銷，哪些該檢討？",
  formula: "佔貢獻比率合計的份額 × 產品數：1.5 起主推，0.5 以下檢討，其間維持",
  source: "項目六 二、（一）3 至 7：貢獻比率高的產品應重點推銷；界限由本軟體自訂",
  conventions: [
    "平均份額 = 1 ÷ 有貢獻比率的產品數。",
    "淨退貨的產品須檢討。數字不全、沒有銷售或沒有庫存的產品，先核對數字。",
    "表 P2 給出同樣的建議，並註明原因。",
  ],
  mistakes: [
    "一列一列地往下填滿公式。應當一次傳入整欄：建議是產品相互比較得出的。",
    "只看毛利率：毛利高卻在貨架上放一年的產品，佔用的庫存帶來的收益很少。",
  ],
  example: "產品 1：{r1}。產品 2 佔用的庫存少、收益最多：{r2}。產品 3：{r3}。",
};
