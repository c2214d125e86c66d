/** What is said of LIFECYCLE in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  results: { exploration: "考察期", formation: "形成期", stability: "穩定期", decline: "退化期" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客戶關係所處的階段：考察期、形成期、穩定期或退化期。",
  parameters: { amounts: "銷售額：每個客戶一列，每期一欄，由早到晚" },
  search: "生命週期 流失 流失率 客戶階段 退化",
  answers: "哪些客戶關係在成長，哪些穩固，哪些正在流失？",
  formula:
    "有銷售的期數不足 3：考察期。否則以最後三分之一各期的平均 ÷ 之前三分之一的平均：不小於 1.2 為形成期，不大於 0.8 為退化期，其餘為穩定期。",
  source: "簡報《客戶關係管理的理論及發展》客戶關係生命週期，只有階段的名稱；判斷規則由本軟體自訂",
  conventions: [
    "三分之一取整數部分：12 個月取 4 個月，4 或 5 個月取 1 個月。",
    "空白的一期和淨退貨以 0 計。整列空白時結果為空白。",
    "結果的文字隨 Excel 的顯示語言而變。",
  ],
  mistakes: ["把最近的一期放在最前：成長會看成退化。", "把尚未結束的月份也算進去。"],
  example: "四位客戶分別處於{r1}、{r2}、{r3}和{r4}。",
};
