/** The words of sheet P10 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "交易中止与货款回收",
  purpose:
    "登记被拒付或延期支付的票据和支票：先向上司详细报告，按批示停止供货，再尽一切可能收回货款。每一笔的下一步由已填的内容得出，汇总栏按步骤合计。",
  answers: "还有多少没收回 退票 拒付 催款 停止供货 坏账 货款回收 回款 收款 催收 中止交易 收账 欠款催收",
  fields: {
    code: "客户编号",
    customer: "客户名称",
    paper: "票种",
    event: "情况",
    happened: "发生日期",
    amount: "金额（元）",
    reported: "报告日期",
    stopped: "停止供货日期",
    agreed: "商定的办法",
    recovered: "已收回（元）",
    open: "未收回（元）",
    rate: "回收率",
    days: "已过天数",
    step: "下一步",
  },
  sections: { cases: "各笔款项" },
  scalars: {
    today: "基准日期",
    totalAmount: "金额合计（元）",
    totalOpen: "未收回合计（元）",
    totalRate: "总回收率",
    cases: "笔数",
    stepOpen: "未收回（元）",
  },
  choices: {
    note: "票据",
    cheque: "支票",
    dishonoured: "拒付",
    postponed: "延期支付",
    report: "报告上司",
    stopSupply: "停止供货",
    recover: "收回货款",
    closed: "已结清",
  },
  blocks: { steps: "下一步" },
  charts: {},
};
