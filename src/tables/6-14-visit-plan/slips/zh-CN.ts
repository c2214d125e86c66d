/** 表 6-14 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  multiplied: { name: "30 天乘以次数", help: "你用 30 天乘以每月次数；间隔应是 30 天除以每月次数。" },
  dateMultiplied: { name: "按 30 天乘以次数推算日期", help: "你在上次访问日上加了 30 天乘以次数；应加 30 天除以每月次数。" },
  fromToday: { name: "从今天算起", help: "你把间隔加在今天上；应从上次访问日算起。" },
  sinceLastVisit: { name: "从上次访问算逾期", help: "你从上次访问日起算逾期天数；应从访问期限起算。" },
  columnOfOthers: { name: "用错了人员的次数", help: "你用了另一栏的访问次数；由员工还是主管访问，以表上方的设定为准。" },
};
