/** What is said of MEMBERTIER in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { frequency: "消費次數", table: "等級表" },
  accepted: { tierTable: "三欄：名稱、最低消費金額、最低次數，最高的等級在前" },
  results: { top: "高級", middle: "中級", basic: "一般" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "按一年的消費金額或消費次數確定會員等級。",
  parameters: {
    spend: "一年的消費金額，已扣除退貨",
    frequency: "一年的消費次數，範圍大小相同",
    table: "名稱、最低消費金額、最低次數，最高的等級在前。預設 3990 或 200 次、1990 或 100 次",
  },
  search: "會員 會員卡 會員等級 VIP 升級",
  answers: "哪位會員辦哪種卡？",
  formula: "金額或次數有一項達到的最高等級",
  source: "《客戶關係維護調研報告》第三部分，按消費金額和消費頻率對客戶分級",
  conventions: [
    "兩項中有一項達到即可，恰好等於也算達到。",
    "自訂等級表中，空白的一項不能作為升級條件；哪一級都達不到的顯示 –。",
    "沒有等級表時，結果的文字隨 Excel 的顯示語言而變。",
  ],
  mistakes: ["填了幾年的消費合計：標準是按一年定的。"],
  said: { Gold: "金卡", Silver: "銀卡" },
  example: "會員 1 按金額為{r1}，會員 2 按次數為{r2}，會員 3 為{r3}。",
};
