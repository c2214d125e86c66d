/** The words of table 6-1 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户情况分析表",
  purpose:
    "把客户分为现有、过去和将来三类，分析各自购买、停购或未购的原因，定出下一步对策。“按类别”统计各类的客户数和金额；净退货冲减金额，合计为负的类别不计占比。",
  answers: "现有客户 流失原因 停购原因 客户现状",
  fields: {
    number: "序号",
    customer: "客户名称",
    status: "客户类别",
    products: "购买产品",
    lastDeal: "最近成交日",
    amount: "成交金额（元）",
    reason: "购买、停购或未购原因",
    action: "对策",
    salesperson: "销售人员",
  },
  sections: { situation: "客户情况" },
  scalars: { customers: "客户数", sales: "金额合计（元）", share: "金额占比" },
  choices: {
    existing: "现有客户",
    past: "过去客户",
    future: "将来客户",
    unstated: "未填类别",
    total: "合计",
    buysPrice: "购买：价格合适",
    buysQuality: "购买：质量好",
    buysService: "购买：服务周到",
    stoppedPrice: "停购：价格",
    stoppedCompetitor: "停购：转向同行",
    stoppedComplaint: "停购：投诉未解决",
    stoppedClosed: "停购：歇业",
    notYetSupplied: "未购：已有供货商",
    notYetNeed: "未购：暂无需要",
    notYetVisited: "未购：尚未访问",
  },
  blocks: { statuses: "按类别" },
  charts: {},
};
