/** What is said of REPORTDUE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { lastReport: "上次報告日" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "下次提交信用調查報告的日期：A 類 6 個月、B 類 3 個月、C 類 1 個月後的 10 日。",
  parameters: { customerClass: "A、B 或 C", lastReport: "上次報告的日期" },
  search: "信用報告 報告到期 截止日 多久報告一次",
  answers: "客戶的下一份信用調查報告，最遲哪天提交？",
  formula: "上次報告後第 6（A）、3（B）或 1（C）個月的 10 日",
  source: "項目六 二、（二）3（1）",
  conventions: ["只看月份，不看日子：3 月 1 日和 3 月 31 日的報告，下次是同一天。", "小寫、全形字母和「A 類」都可以。"],
  mistakes: ["報告和拜訪共用一張頻率表：越好的客戶拜訪越勤，報告卻越疏。", "儲存成文字的日期顯示 #VALUE!，請先用 DATEVALUE 轉換。"],
  example: "A、B、C 類客戶的下一份報告分別應在 {r1}、{r2} 和 {r3} 前提交。",
};
