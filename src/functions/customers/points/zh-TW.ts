/** What is said of POINTS in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { multiplier: "倍數" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "消費點數：每滿 10 元得 1 點，再乘以倍數。",
  parameters: { spend: "每個儲存格一次消費，不含運費；退貨為負", multiplier: "生日月份為 2。預設 1" },
  search: "積分 會員點數 點數計算 紅利",
  answers: "一次消費可以得多少點？",
  formula: "⌊消費金額 ÷ 10⌋ × 倍數",
  source: "《客戶關係維護調研報告》會員點數細則",
  conventions: ["不足 10 元的部分不計：199 元得 19 點。", "退貨扣回當初所得的點數：−199 元為 −19 點。"],
  mistakes: ["填了幾次消費的合計：每次都要各自捨去零頭，用合計會多積。"],
  example: "第 1 次消費得 {r1} 點，第 2 次在生日月份，得 {r2} 點；退貨為 {r3} 點。",
};
