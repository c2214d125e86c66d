/** The words of table 6-1 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客戶情況分析表",
  purpose:
    "將客戶分為現有、過去與將來三類，分析各自購買、停購或未購的原因，並訂出下一步對策。「依類別」統計各類的客戶數與金額；淨退貨沖減金額，合計為負的類別不計佔比。",
  answers: "現有客戶 流失原因 停購原因 客戶現況",
  fields: {
    number: "序號",
    customer: "客戶名稱",
    status: "客戶類別",
    products: "購買產品",
    lastDeal: "最近成交日",
    amount: "成交金額（元）",
    reason: "購買、停購或未購原因",
    action: "對策",
    salesperson: "業務員",
  },
  sections: { situation: "客戶情況" },
  scalars: { customers: "客戶數", sales: "金額合計（元）", share: "金額佔比" },
  choices: {
    existing: "現有客戶",
    past: "過去客戶",
    future: "將來客戶",
    unstated: "未填類別",
    total: "合計",
    buysPrice: "購買：價格合適",
    buysQuality: "購買：品質好",
    buysService: "購買：服務周到",
    stoppedPrice: "停購：價格",
    stoppedCompetitor: "停購：轉向同業",
    stoppedComplaint: "停購：客訴未解決",
    stoppedClosed: "停購：歇業",
    notYetSupplied: "未購：已有供應商",
    notYetNeed: "未購：暫無需要",
    notYetVisited: "未購：尚未拜訪",
  },
  blocks: { statuses: "依類別" },
  charts: {},
};
