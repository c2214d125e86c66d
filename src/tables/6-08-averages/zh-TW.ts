/** The words of table 6-8 in traditional Chinese as in Taiwan. */
import type { table as english } from "./en";

export const table: typeof english = {
  name: "客戶月平均銷售額",
  purpose: "將每位客戶連續三至六個月（最多十二個月）的銷售額加總，求出月平均銷售額。沒有銷售的月份以 0 計算。",
  answers: "月均 平均銷售額 每月銷售",
  fields: { code: "客戶編號", customer: "客戶名稱", month: "第 {n} 個月（元）", sum: "銷售額合計（元）", average: "月平均銷售額（元）" },
  sections: { sales: "各月銷售額" },
  scalars: { months: "月數", divideBy: "平均方法", divided: "平均方法" },
  choices: {
    allMonths: "全部月份",
    sinceFirst: "首次進貨起",
    allMonthsWhy: "月平均：合計除以表中全部月份，與教材一致。",
    sinceFirstWhy: "月平均：合計除以該客戶在表中首次進貨以來的月數。這是為新客戶而設的做法；教材按全部月份計算。",
  },
  blocks: {},
  charts: {},
};
