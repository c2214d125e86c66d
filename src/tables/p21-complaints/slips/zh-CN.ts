/** 表 P21 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  lastDone: { name: "填了最后完成的一步", help: "你填的是最后完成的一步；所处步骤是第一个尚未完成的步骤。" },
  sinceReceived: { name: "从收到日起算停留", help: "你从收到投诉的那天起算；本步停留应从上一步完成之日起算。" },
  stuckByDaysOpen: { name: "用未结天数判断停滞", help: "你用未结天数与容许停留天数比较；应使用本步停留天数。" },
  openBothDays: { name: "未结天数首尾都计", help: "你把收到当天也算了一天；未结天数等于基准日期减去收到日期。" },
  solvedBothDays: { name: "处理天数首尾都计", help: "你把收到当天也算了一天；处理天数等于跟进日期减去收到日期。" },
  byCustomerAlone: { name: "同一客户的都算", help: "你数了该客户此前的全部投诉；只有原因相同的才算。" },
  itselfCounted: { name: "把本次也算进去", help: "你把本次投诉也算了进去；只数此前的投诉。" },
};
