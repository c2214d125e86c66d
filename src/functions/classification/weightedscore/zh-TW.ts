/** What is said of WEIGHTEDSCORE in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "每列各項評分的加權平均分。",
  parameters: { scores: "每個客戶一列，每項標準一欄，評分 0 到 100", weights: "每項標準一個權重，預設全部相等" },
  search: "加權平均 加權評分 綜合評分 打分 評分表 權重 總分",
  answers: "各項標準的輕重不同，綜合起來得多少分？",
  formula: "Σ（評分 × 權重）÷ Σ 權重",
  source: "項目六 一、（一），表 6-5；二、（三）2 綜合判斷法",
  conventions: [
    "空白的評分表示尚未評定，連同其權重一起不計，並不當作 0 分。",
    "權重用什麼單位都可以：{3,1} 與 {75,25} 結果相同。",
    "結果精確到百萬分之一，紙面上恰好達到的分數在 PROSPECTGRADE 中同樣算達到。",
  ],
  mistakes: ["權重的個數與標準不符：每欄評分一個權重。"],
  example: "客戶 1 得 {r1} 分，客戶 2 得 {r2} 分；客戶 3 只評了第一項：{r3} 分。",
};
