/** What is said of CREDITHEADROOM in traditional Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "還可以賒多少：信用限度 − 賒銷款 − 未結算票據。",
  parameters: {
    limit: "信用限度，或「不限」；0 表示一律不賒",
    receivables: "賒銷款，空白為 0",
    notes: "未結算票據，空白為 0",
    orders: "未出貨的訂單額；不計入時省略",
    uninvoiced: "已出貨但未開票的金額；不計入時省略",
  },
  search: "剩餘額度 可用額度 還能賒多少 剩餘授信",
  answers: "客戶還可以再賒購多少？",
  formula: "信用限度 −（賒銷款 + 未結算票據 + 未出貨訂單 + 已出貨未開票）",
  source: "項目六 二、（三）1",
  conventions: [
    "課文只計賒銷款和未結算票據；提供未出貨訂單、已出貨未開票時一併計入，這是實務的做法。",
    "超限的客戶為負數；不限的客戶結果為空白。",
  ],
  mistakes: ["漏了票據：票據在兌付之前一直佔用限度，收到票據並不等於收到貨款。"],
  said: { unlimited: "不限" },
  example: "客戶 1 還可以賒購 {r1}；客戶 2 為 {r2}。",
};
