/** What is said of ABCCLASS in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { rule: "規則", ties: "同額處理" },
  accepted: { rules: "crossing（跨線計入）、within（線內計入）、amount（標準額）、rank（名次）", ties: "together（同級）、split（逐一）" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "依銷售額把客戶分為 A、B、C 等級。",
  parameters: {
    amounts: "一欄銷售額，每個客戶一列",
    cuts: "各等級的分界點，n 個分界點分成 n+1 級。預設 {0.75,0.95}",
    rule: "crossing（跨線計入，預設）、within（線內計入）、amount（標準額）或 rank（名次）",
    ties: "金額相同的客戶：together（同級，預設）或 split（逐一）",
  },
  choices: {
    rule: {
      crossing: { name: "跨線計入", tooltip: "比它大的金額所佔比率小於分界點：跨過界線的客戶仍計入" },
      within: { name: "線內計入", tooltip: "不小於它的金額所佔比率不超過分界點" },
      amount: { name: "標準額", tooltip: "分界點是等級標準額，由大到小排列" },
      rank: { name: "名次", tooltip: "分界點是名次，由小到大排列，例如 {4,10}" },
    },
    ties: {
      together: { name: "同級", tooltip: "金額相同的客戶歸入同一等級" },
      split: { name: "逐一", tooltip: "金額相同的客戶依輸入順序逐一歸級" },
    },
  },
  search: "ABC分類 客戶分級 客戶分類 等級劃分 重點客戶 八二法則 柏拉圖 排名分級",
  answers: "哪幾家客戶帶來了大部分銷售額，哪些居次，哪些是為數眾多的小客戶？",
  formula:
    "客戶歸入符合條件的第一個等級。跨線計入：比它大的金額所佔比率小於分界點；線內計入：不小於它的金額所佔比率不超過分界點；標準額：達到等級標準額；名次：達到該名次客戶的金額。",
  source: "項目六 二、（一）1（5）和三、（二）（三）；表 6-6、表 6-9",
  conventions: [
    "跨線計入：銷售額因他而越過界線的那位客戶仍計入該級。恰好達到 75% 時 A 類已滿，下一位客戶歸入 B 類。",
    "課堂上的表 6-9 依三、（三）的做法，預設用「名次」規則和分界點 {4,10}；用自己的資料產生的表 6-9 預設用「跨線計入」，與 ABCCLASS 相同。要得到與表中相同的等級，請給出相同的分界點和規則。",
    "零或負的金額（淨退貨）在合計中以 0 計，歸入最後一級。",
    "金額相同的客戶歸入同一級；選「逐一」時依輸入順序逐一歸級。",
    "比率的比較容許總額十億分之一的誤差，因此 0.8 + 0.15 算作達到 0.95。",
    "比率和名次由小到大排列，標準額由大到小排列；相鄰兩個分界點相同，則其間的等級為空白。",
  ],
  mistakes: [
    "把合計列也選了進去：合計會被當成最大的客戶。",
    "把分界點寫成各級所佔的比率（0.75、0.2、0.05）。分界點是累計比率：0.75、0.95。",
    "一列一列地往下填滿公式。應當一次傳入整欄，否則每個客戶都佔自己的 100%，全成了 A 類。",
    "把超過 50 萬列的欄分段計算：只有用「標準額」規則時，分段的結果才與整欄相同。",
  ],
  example: "客戶 1 和客戶 2 同為 {r1} 類：客戶 1 的銷售額只佔 60%，到客戶 2 才越過 75% 的界線。",
};
