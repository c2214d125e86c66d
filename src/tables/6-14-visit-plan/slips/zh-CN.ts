/** 表 6-14 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  multiplied: { name: "30 天乘以次数", help: "你用 30 天乘以每月次数；间隔应是 30 天除以每月次数。" },
  dateMultiplied: { name: "按 30 天乘以次数推算日期", help: "你在上次拜访日上加了 30 天乘以次数；应加 30 天除以每月次数。" },
  fromToday: { name: "从今天算起", help: "你把间隔加在今天上；应从上次拜访日算起。" },
  sinceLastVisit: { name: "从上次拜访算逾期", help: "你从上次拜访日起算逾期天数；应从应访日起算。" },
  columnOfOthers: { name: "用错了人员的次数", help: "你用了另一栏的拜访次数；由员工还是主管拜访，以表上方的设定为准。" },
};
