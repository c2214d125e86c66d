/** What is said of CREDITSTATUS in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { overdueDays: "逾期天數", overdueLimit: "容許逾期天數" },
  results: { within: "限度內", over: "超限", overdue: "逾期", unlimited: "不限" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客戶是否在信用限度之內：限度內、超限、逾期或不限。",
  parameters: {
    limit: "信用限度，或「不限」；0 表示一律不賒",
    receivables: "賒銷款，空白為 0",
    notes: "未結算票據，空白為 0",
    orders: "未出貨的訂單額；不計入時省略",
    uninvoiced: "已出貨但未開票的金額；不計入時省略",
    overdueDays: "最早一筆未付款項已逾期多少天",
    overdueLimit: "容許逾期多少天；省略為 0",
  },
  search: "應收帳款 超限 超額度 能不能出貨 欠款",
  answers: "這張訂單可以出貨，還是須先報業務經理核准？",
  formula: "賒銷款 + 未結算票據 + 未出貨訂單 + 已出貨未開票 > 信用限度為超限；否則逾期天數 > 容許天數為逾期；再否則為限度內",
  source: "項目六 二、（三）1 和 3",
  conventions: [
    "課文只計賒銷款和未結算票據；提供未出貨訂單、已出貨未開票時一併計入，這是實務的做法。",
    "超限先於逾期；不限的客戶也可能逾期。",
    "恰好等於限度仍在限度內。",
    "A 類客戶可以「不限」（unlimited），與 0 不同：0 表示一律不賒。限度空白時結果為空白。",
    "結果的文字隨 Excel 的顯示語言而變。",
  ],
  mistakes: ["在別的公式裡比較結果的文字：換了語言就不對了。請改為判斷 CREDITHEADROOM 是否小於 0。"],
  said: { unlimited: "不限" },
  example: "客戶 1：{r1}；客戶 2：{r2}；客戶 3：{r3}。",
};
