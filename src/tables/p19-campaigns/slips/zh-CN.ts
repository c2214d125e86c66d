/** 表 P19 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  dealsOfLeads: { name: "成交数除以意向客户", help: "你用成交数除以意向客户；成功率等于成交数除以接触人数。" },
  costPerLead: { name: "算成每个意向客户的费用", help: "你用费用除以意向客户；应除以成交数。" },
  profitOnRevenue: { name: "漏了毛利率", help: "你直接用收入减去费用；应先用收入乘以毛利率，因为货款也要付。" },
  costForgotten: { name: "漏减活动费用", help: "你填的是毛利额；还应减去活动费用。" },
  revenueOnCost: { name: "收入除以费用", help: "你用收入除以费用；回报率等于活动利润除以费用。" },
  revenueLessCostOnCost: { name: "回报率漏了毛利率", help: "你把全部收入都当作所得；回报率等于按毛利计算的活动利润除以费用。" },
  profitOfRevenue: { name: "利润除以收入", help: "你用活动利润除以收入；回报率等于活动利润除以费用。" },
  paidByRevenue: { name: "凭收入判断成功", help: "你看到收入超过费用就列为成功；按毛利计算的回报率达到表上方的最低回报率才算成功。" },
};
