/** What is said of CREDITAPPROVER in simplified Chinese. */
import type { help as englishHelp, messages as englishMessages } from "./en";

/** What cells say. */
export const messages: typeof englishMessages = {
  arguments: { excess: "可批超限比例" },
  results: { salesperson: "销售人员", salesManager: "销售经理", generalManager: "总经理" },
};

/** What forms and the help say. */
export const help: typeof englishHelp = {
  description: "下一笔赊销由谁批准：销售人员、销售经理或总经理。",
  parameters: {
    limit: "信用限度，或“不限”；0 表示一律不赊",
    receivables: "赊销款，空白为 0",
    notes: "未结算票据，空白为 0",
    excess: "销售经理可批准的超限比例，默认 0.2",
  },
  search: "谁批准 由谁审批 批准人 审批权限 销售经理 总经理 超限审批",
  answers: "再给这个客户发货，要由谁批准？",
  formula: "赊销款 + 未结算票据不超过限度：销售人员；不超过 限度 ×（1 + 可批超限比例）：销售经理；再多：总经理",
  source: "项目六 二、（三）3（4）；销售经理可批的比例是本软件的默认值",
  conventions: [
    "恰好等于限度仍在限度内。",
    "不限（unlimited）的客户由销售人员决定；限度空白时结果为空。",
    "结果的文字随 Excel 的显示语言而变。",
  ],
  mistakes: ["把 20% 填成 20：应填 0.2 或 20%。"],
  example: "客户 1：{r1}；客户 2：{r2}；客户 3：{r3}。",
};
