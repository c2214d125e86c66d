/** What is said of CREDITAPPROVER in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { excess: "可核准超限比例" },
  results: { salesperson: "業務員", salesManager: "業務經理", generalManager: "總經理" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "下一筆賒銷由誰核准：業務員、業務經理或總經理。",
  parameters: {
    limit: "信用限度，或「不限」；0 表示一律不賒",
    receivables: "賒銷款，空白為 0",
    notes: "未結算票據，空白為 0",
    excess: "業務經理可核准的超限比例，預設 0.2",
  },
  search: "誰核准 誰批准 由誰審批 核准人 審批權限 業務經理 總經理 超限核准",
  answers: "再給這個客戶出貨，要由誰核准？",
  formula: "賒銷款 + 未結算票據不超過限度：業務員；不超過 限度 ×（1 + 可核准超限比例）：業務經理；再多：總經理",
  source: "項目六 二、（三）3（4）；業務經理可核准的比例是本軟體的預設值",
  conventions: [
    "恰好等於限度仍在限度內。",
    "不限（unlimited）的客戶由業務員決定；限度空白時結果為空白。",
    "結果的文字隨 Excel 的顯示語言而變。",
  ],
  mistakes: ["把 20% 填成 20：應填 0.2 或 20%。"],
  example: "客戶 1：{r1}；客戶 2：{r2}；客戶 3：{r3}。",
};
