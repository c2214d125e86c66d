/** What is said of RFMSCORE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { days: "天數" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "依最近購買、購買次數和金額（RFM）為每位客戶評 1 至 5 分。",
  parameters: {
    days: "距最近一次購買的天數，每個客戶一列",
    visits: "購買次數或來店次數，每個客戶一列",
    amounts: "銷售額，每個客戶一列",
    cuts: "三列，依序為天數、次數、金額，每列四個由小到大的分界值。預設把客戶五等分",
  },
  search: "RFM 客戶價值 最近一次消費 消費頻率 消費金額 五等分 客戶分群 沉睡客戶",
  answers: "哪些客戶買得近、買得勤、買得多，哪些好客戶正在疏遠？",
  formula: "不給分界值時：1 + 比他差的客戶佔了幾個整五分之一。給出分界值時：1 + 達到的分界值個數；天數以不超過為達到。",
  source: "業界通用的做法，非教材內容；表 P24",
  conventions: [
    "5 分最好。天數越少越好，次數和金額越多越好。",
    "數值相同的客戶得分相同，取其中最後一名的分：大多數客戶只買過一次時，他們都得 1 分。",
    "三項各自評分；某項空白時，該項沒有得分，也不計入該項的五等分。",
    "不足五位客戶時，不是每個分數都會出現。",
  ],
  mistakes: [
    "把日期當作天數：應先算出距今天數，例如 TODAY()-B2:B21。",
    "比較兩份名單的得分：五等分只在所給的客戶之間比較；自訂的分界值才保持不變。",
  ],
  example: "客戶 1 買得最近、最勤、最多：{r1c1}、{r1c2}、{r1c3}。客戶 4 三項都最低，次數與客戶 2 同為最低分。",
};
