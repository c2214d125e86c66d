/** 表 P10 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  openForRecovered: { name: "用未收回金額計算", help: "你用未收回金額除以金額；回收率應為已收回金額除以金額。" },
  tellAtOnce: { name: "未經批示就通知客戶", help: "你讓承辦人去通知客戶中止交易；只有主管批示中止交易時才能通知。" },
  meanOfRates: { name: "各筆回收率取平均", help: "你取了各筆回收率的平均；應以收回金額之和除以金額合計。" },
  closedByCases: { name: "已結清筆數除以總筆數", help: "你用已結清筆數除以總筆數；應以收回金額之和除以金額合計。" },
  closedLeftOut: { name: "漏了已結清的款項", help: "你沒有計入已結清的款項；已結清的收回金額也應計入。" },
};
