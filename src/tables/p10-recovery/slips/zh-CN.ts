/** 表 P10 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  openForRecovered: { name: "用未收回金额计算", help: "你用未收回金额除以金额；回收率应为已收回金额除以金额。" },
  tellAtOnce: { name: "未经批示就通知客户", help: "你让经办人去通知客户中止交易；只有上司批示中止交易时才能通知。" },
  meanOfRates: { name: "各笔回收率取平均", help: "你取了各笔回收率的平均；应以收回金额之和除以金额合计。" },
  closedByCases: { name: "已结清笔数除以总笔数", help: "你用已结清笔数除以总笔数；应以收回金额之和除以金额合计。" },
  closedLeftOut: { name: "漏了已结清的款项", help: "你没有计入已结清的款项；已结清的收回金额也应计入。" },
};
