/** What is said of CUSTOMERSHARE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { purchases: "進貨總額", expected: "期望比率" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客戶的進貨中本公司所佔的供貨比率，以及距期望比率還差多少銷售額。",
  parameters: {
    sales: "本公司對客戶的銷售額",
    purchases: "客戶同期同類產品的進貨總額，範圍大小相同",
    expected: "期望的供貨比率，如 0.3；省略時沒有第二欄",
  },
  search: "供貨比率 錢包佔有率 客戶進貨佔比 客戶份額 銷售缺口 還差多少 期望比率 挖掘潛力",
  answers: "客戶進的貨有多少是從我們這裡來的，還能多賣多少？",
  formula: "銷售額 ÷ 進貨總額；缺口：期望比率 × 進貨總額 − 銷售額，最小為 0",
  source: "項目六 二、（一）2",
  conventions: [
    "結果為小數：0.3 即 30%。缺口是金額，在第二欄；已達到期望時為 0。",
    "進貨總額為 0 時顯示 #DIV/0!。",
    "這是客戶進貨中本公司所佔的部分，不是客戶在本公司銷售額中的構成比（SALESSHARE），也不是市場佔有率。",
  ],
  mistakes: ["銷售額與進貨總額取自不同的時期。", "右邊沒有留空：給了期望比率時結果佔兩欄，遇到已有內容的儲存格會顯示 #SPILL!。"],
  example: "客戶 1 的供貨比率為 {r1c1}，達到期望的 0.3，缺口 {r1c2}；客戶 2 為 {r2c1}，還差 {r2c2}。",
};
