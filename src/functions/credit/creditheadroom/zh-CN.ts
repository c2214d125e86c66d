/** What is said of CREDITHEADROOM in simplified Chinese. */
import type { help as englishHelp } from "./en";

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "还可以赊多少：信用限度 − 赊销款 − 未结算票据。",
  parameters: {
    limit: "信用限度，或“不限”；0 表示一律不赊",
    receivables: "赊销款，空白为 0",
    notes: "未结算票据，空白为 0",
    orders: "未发货的订单额；不计入时省略",
    uninvoiced: "已发货但未开票的金额；不计入时省略",
  },
  search: "剩余额度 可用额度 还能赊多少 剩余授信",
  answers: "客户还可以再赊购多少？",
  formula: "信用限度 −（赊销款 + 未结算票据 + 未发货订单 + 已发货未开票）",
  source: "项目六 二、（三）1",
  conventions: [
    "课文只计赊销款和未结算票据；给出未发货订单、已发货未开票时一并计入，这是实务的做法。",
    "超限的客户为负数；不限的客户结果为空。",
  ],
  mistakes: ["漏了票据：票据在兑付之前一直占用限度，收到票据并不等于收到货款。"],
  said: { unlimited: "不限" },
  example: "客户 1 还可以赊购 {r1}；客户 2 为 {r2}。",
};
