/** 表 6-14 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  multiplied: { name: "30 天乘以次數", help: "你用 30 天乘以每月次數；間隔應是 30 天除以每月次數。" },
  dateMultiplied: { name: "以 30 天乘以次數推算日期", help: "你在上次拜訪日上加了 30 天乘以次數；應加 30 天除以每月次數。" },
  fromToday: { name: "從今天算起", help: "你把間隔加在今天上；應從上次拜訪日算起。" },
  sinceLastVisit: { name: "從上次拜訪算逾期", help: "你從上次拜訪日起算逾期天數；應從應訪日起算。" },
  columnOfOthers: { name: "用錯了人員的次數", help: "你用了另一欄的拜訪次數；由員工還是主管拜訪，以表格上方的設定為準。" },
};
