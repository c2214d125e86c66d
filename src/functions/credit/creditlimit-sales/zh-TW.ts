/** What is said of CREDITLIMIT_SALES in traditional Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { expectedSales: "預計銷售額", costRate: "成本率", supplyShare: "供貨比率", creditPeriods: "信用期限" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "銷售額測定法：預計銷售額 × 成本率 × 供貨比率 × 信用期限。",
  parameters: {
    expectedSales: "客戶每期的預計銷售額",
    costRate: "客戶銷售額中成本所佔比率，0 到 1",
    supplyShare: "本公司供貨佔客戶進貨的比率，0 到 1",
    creditPeriods: "信用期限，以同樣長短的期數計",
  },
  search: "帳期 信用期限 依銷售額定額度 成本率",
  answers: "客戶按預計進貨、按期付款，會欠本公司多少？",
  formula: "預計銷售額 × 成本率 × 供貨比率 × 信用期限",
  source: "項目六 二、（三）2，方法 1",
  conventions: ["預計銷售額 × 成本率是客戶的總購入額，其中本公司的份額在付款之前不斷累積。", "結果為負時取 0。"],
  mistakes: ["期數不一致：按月的銷售額配信用月數，按年的銷售額配信用年數。", "把 60% 寫成 60：比率應寫成 0.6 或 60%。"],
  example: "客戶 1 的信用限度為 {r1}；客戶 2 向本公司進貨較少、付款較快，限度為 {r2}。",
};
