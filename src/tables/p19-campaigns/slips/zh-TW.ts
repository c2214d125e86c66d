/** 表 P19 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  dealsOfLeads: { name: "成交數除以有意願的客戶", help: "你以成交數除以有意願的客戶；成功率等於成交數除以接觸人數。" },
  costPerLead: { name: "算成每位有意願客戶的費用", help: "你以費用除以有意願的客戶；應除以成交數。" },
  profitOnRevenue: { name: "漏了毛利率", help: "你直接以收入減去費用；應先以收入乘以毛利率，因為貨款也要付。" },
  costForgotten: { name: "漏減活動費用", help: "你填的是毛利額；還應減去活動費用。" },
  revenueOnCost: { name: "收入除以費用", help: "你以收入除以費用；報酬率等於活動利潤除以費用。" },
  revenueLessCostOnCost: { name: "報酬率漏了毛利率", help: "你把全部收入都當作所得；報酬率等於依毛利計算的活動利潤除以費用。" },
  profitOfRevenue: { name: "利潤除以收入", help: "你以活動利潤除以收入；報酬率等於活動利潤除以費用。" },
  paidByRevenue: { name: "憑收入判斷成功", help: "你看到收入超過費用就列為成功；依毛利計算的報酬率達到表格上方的最低報酬率才算成功。" },
};
