/** 表 P13 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  underWayCounted: { name: "把进行中的招数也计入", help: "你把进行中的招数也算了进去；只有已完成的才计数。" },
  shareOfTheMoves: { name: "只用六招计算进度", help: "你用完成招数除以六；第一步已占五分之一，六招只填满第二个五分之一。" },
  wholeStep: { name: "把“攻”整步计入", help: "你把“攻”计为完整的一步；“攻”只按已完成的招数计入。" },
  underWayPassed: { name: "把进行中的招数当作已完成", help: "你跳过了进行中的招数；下一招是六招中第一个未完成的。" },
  lateIsStalled: { name: "逾期一律当作停滞", help: "你把刚逾期的客户列为停滞；逾期达到表上方的停滞界限才算停滞。" },
  noActionIsOnCourse: { name: "没有行动却算按计划", help: "你把没有行动或期限的客户列为按计划；两者缺一，即为无下一步行动。" },
};
