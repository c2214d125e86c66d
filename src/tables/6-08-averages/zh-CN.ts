/** The words of table 6-8 in simplified Chinese. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客户月平均销售额",
  purpose: "把每个客户连续三至六个月（最多十二个月）的销售额相加，求出月平均销售额。没有销售的月份按 0 计算。",
  answers: "月均 平均销售额 每月销售",
  fields: { code: "客户编号", customer: "客户名称", month: "第 {n} 个月（元）", sum: "销售额合计（元）", average: "月平均销售额（元）" },
  sections: { sales: "各月销售额" },
  scalars: { months: "月数", divideBy: "平均方法", divided: "平均方法" },
  choices: {
    allMonths: "全部月份",
    sinceFirst: "首次购货起",
    allMonthsWhy: "月平均：合计除以表中全部月份，与教材一致。",
    sinceFirstWhy: "月平均：合计除以该客户在表中首次购货以来的月数。这是为新客户而设的做法；教材按全部月份计算。",
  },
  blocks: {},
  charts: {},
};
