/** What is said of KEEPVISITING in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { arguments: { results: "成果次數", visitLimit: "次數上限" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "是否繼續拜訪：拜訪 5 次仍無成果則為 FALSE。",
  parameters: {
    visits: "已拜訪的次數",
    results: "訂單或其他成果的次數，也可以填 TRUE",
    visitLimit: "無成果拜訪的次數上限，達到即從計畫中刪除。預設 5",
  },
  search: "停止拜訪 中止拜訪 要不要繼續跑 放棄客戶",
  answers: "哪些客戶久訪無果，應從拜訪計畫中刪除？",
  formula: "有成果，或拜訪次數 < 上限，為 TRUE，否則為 FALSE",
  source: "項目六 二、（四）1",
  conventions: ["第 5 次仍無成果即為最後一次：5 次為 FALSE，4 次為 TRUE。", "成果空白視為沒有成果。"],
  mistakes: ["把歷年的拜訪都算在內：重新開發的客戶應從頭計數。"],
  example: "客戶 1：{r1}；客戶 2：{r2}；客戶 3 有過一次訂貨：{r3}。",
};
