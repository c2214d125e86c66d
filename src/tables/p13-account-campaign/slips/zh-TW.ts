/** 表 P13 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  underWayCounted: { name: "把進行中的招數也計入", help: "你把進行中的招數也算了進去；只有已完成的才計數。" },
  shareOfTheMoves: { name: "只用六招計算進度", help: "你以完成招數除以六；第一步已佔五分之一，六招只填滿第二個五分之一。" },
  wholeStep: { name: "把「攻」整步計入", help: "你把「攻」計為完整的一步；「攻」只依已完成的招數計入。" },
  underWayPassed: { name: "把進行中的招數當作已完成", help: "你跳過了進行中的招數；下一招是六招中第一個未完成的。" },
  lateIsStalled: { name: "逾期一律當作停滯", help: "你把剛逾期的客戶列為停滯；逾期達到表格上方的停滯界限才算停滯。" },
  noActionIsOnCourse: { name: "沒有行動卻算依計畫", help: "你把沒有行動或期限的客戶列為依計畫；兩者缺一，即為無下一步行動。" },
};
