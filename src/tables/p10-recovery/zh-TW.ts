/** The words of sheet P10 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "交易中止與貨款回收",
  purpose:
    "登記被拒付或延期支付的票據和支票：先向主管詳細報告，依批示停止供貨，再盡一切可能收回貨款。每一筆的下一步由已填的內容得出，彙總欄依步驟合計。",
  answers: "還有多少沒收回 退票 拒付 催款 停止供貨 呆帳 貨款回收 回款 收款 催收 中止交易 收帳 欠款催收",
  fields: {
    code: "客戶編號",
    customer: "客戶名稱",
    paper: "票種",
    event: "情況",
    happened: "發生日期",
    amount: "金額（元）",
    reported: "報告日期",
    stopped: "停止供貨日期",
    agreed: "商定的辦法",
    recovered: "已收回（元）",
    open: "未收回（元）",
    rate: "回收率",
    days: "已過天數",
    step: "下一步",
  },
  sections: { cases: "各筆款項" },
  scalars: {
    today: "基準日期",
    totalAmount: "金額合計（元）",
    totalOpen: "未收回合計（元）",
    totalRate: "總回收率",
    cases: "筆數",
    stepOpen: "未收回（元）",
  },
  choices: {
    note: "票據",
    cheque: "支票",
    dishonoured: "拒付",
    postponed: "延期支付",
    report: "報告主管",
    stopSupply: "停止供貨",
    recover: "收回貨款",
    closed: "已結清",
  },
  blocks: { steps: "下一步" },
  charts: {},
};
