/** What is said of CREDITSTATUS in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { overdueDays: "逾期天数", overdueLimit: "容许逾期天数" },
  results: { within: "限度内", over: "超限", overdue: "逾期", unlimited: "不限" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客户是否在信用限度之内：限度内、超限、逾期或不限。",
  parameters: {
    limit: "信用限度，或“不限”；0 表示一律不赊",
    receivables: "赊销款，空白为 0",
    notes: "未结算票据，空白为 0",
    orders: "未发货的订单额；不计入时省略",
    uninvoiced: "已发货但未开票的金额；不计入时省略",
    overdueDays: "最早一笔未付款项已逾期多少天",
    overdueLimit: "容许逾期多少天；省略为 0",
  },
  search: "应收账款 超限 超额度 能不能发货 欠款",
  answers: "这张订单可以发货，还是须先报销售经理批准？",
  formula: "赊销款 + 未结算票据 + 未发货订单 + 已发货未开票 > 信用限度为超限；否则逾期天数 > 容许天数为逾期；再否则为限度内",
  source: "项目六 二、（三）1 和 3",
  conventions: [
    "课文只计赊销款和未结算票据；给出未发货订单、已发货未开票时一并计入，这是实务的做法。",
    "超限先于逾期；不限的客户也可能逾期。",
    "恰好等于限度仍在限度内。",
    "A 类客户可以“不限”（unlimited），与 0 不同：0 表示一律不赊。限度空白时结果为空。",
    "结果的文字随 Excel 的显示语言而变。",
  ],
  mistakes: ["在别的公式里比较结果的文字：换了语言就不对了。请改为判断 CREDITHEADROOM 是否小于 0。"],
  said: { unlimited: "不限" },
  example: "客户 1：{r1}；客户 2：{r2}；客户 3：{r3}。",
};
