/** What is said of CREDITSTATUS in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = { results: { within: "限度内", over: "超限", unlimited: "不限" } };

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "客户是否在信用限度之内：限度内、超限或不限。",
  parameters: { limit: "信用限度，或“不限”；0 表示一律不赊", receivables: "赊销款，空白为 0", notes: "未结算票据，空白为 0" },
  search: "应收账款 超限 超额度 能不能发货 欠款",
  answers: "这张订单可以发货，还是须先报销售经理批准？",
  formula: "赊销款 + 未结算票据 > 信用限度为超限，否则为限度内",
  source: "项目六 二、（三）1 和 3",
  conventions: [
    "恰好等于限度仍在限度内。",
    "A 类客户可以“不限”（unlimited），与 0 不同：0 表示一律不赊。限度空白时结果为空。",
    "结果的文字随 Excel 的显示语言而变。",
  ],
  mistakes: ["在别的公式里比较结果的文字：换了语言就不对了。请改为判断 CREDITHEADROOM 是否小于 0。"],
  said: { unlimited: "不限" },
  example: "客户 1：{r1}；客户 2：{r2}；客户 3：{r3}。",
};
