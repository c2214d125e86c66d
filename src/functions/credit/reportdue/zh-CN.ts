/** What is said of REPORTDUE in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { lastReport: "上次报告日" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "下次提交信用调查报告的日期：A 类 6 个月、B 类 3 个月、C 类 1 个月后的 10 日。",
  parameters: { customerClass: "A、B 或 C", lastReport: "上次报告的日期" },
  search: "信用报告 报告到期 截止日 多久报告一次",
  answers: "客户的下一份信用调查报告，最迟哪天提交？",
  formula: "上次报告后第 6（A）、3（B）或 1（C）个月的 10 日",
  source: "项目六 二、（二）3（1）",
  conventions: ["只看月份，不看日子：3 月 1 日和 3 月 31 日的报告，下次是同一天。", "小写、全角字母和“A 类”都可以。"],
  mistakes: ["报告和访问共用一张频率表：越好的客户访问越勤，报告却越疏。", "以文本形式存储的日期显示 #VALUE!，请先用 DATEVALUE 转换。"],
  example: "A、B、C 类客户的下一份报告分别应在 {r1}、{r2} 和 {r3} 前提交。",
};
