/** What is said of STEADYCLASS in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { periods: "各期銷售額", confirm: "確認期數", lineMargin: "幅度" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "穩定等級：連續幾期都確認，或超過界線一定幅度時才變動的客戶等級。",
  parameters: {
    periods: "銷售額：每個客戶一列，每期一欄，由早到晚",
    cuts: "各等級的分界點（累計比率）。預設 {0.75,0.95}",
    confirm: "連續幾期確認才變動。預設 2",
    lineMargin: "金額超過界線多大幅度時立即變動。預設 0.1，即 10%",
  },
  search: "穩定等級 等級頻繁變動 客戶等級 動態管理 等級確認 防止波動",
  answers: "不因某一期的好壞而定，客戶應當屬於哪一級？",
  formula:
    "以第一個有購買的期間的等級為起點。金額比所進入等級以下最大的金額高出該幅度，或比所離開等級中最小的金額低出該幅度，立即變動；否則要連續幾期都更好或都更差才變動。",
  source: "判斷規則由本軟體自訂；項目六的客戶管理原則只要求動態管理；表 P23",
  conventions: [
    "每期的等級依 ABCCLASS 的預設規則，由該期的銷售額求得。",
    "兩級之間的界線由該期緊鄰界線的客戶決定：較高等級的最後一位（其等級標準額）和其下的第一位。",
    "連續幾期都更好或都更差時，變到這幾期都達到的最近的一級。",
    "空白、0 或淨退貨算作沒有購買的一期；連續這麼多期沒有購買，等級取消，結果為空白。",
    "確認期數為 1 或幅度為 0 時，就是最後一期的等級。",
  ],
  mistakes: ["把最近的一期放在最前：得到的是最早的等級。", "10% 的幅度寫成 10：應寫 0.1 或 10%。"],
  example: "最後一期，客戶 3 超過了客戶 2，但不到一成：客戶 3 仍為 {r3} 類，客戶 2 仍為 {r2} 類。客戶 4 只有一期沒有購買，仍為 {r4} 類。",
};
