/** 表 P11 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  sumForProduct: { name: "用加法代替乘法", help: "你把可能性与影响相加；风险值应为两者的乘积。" },
  largerDecides: { name: "按较大的一项定严重程度", help: "你因为其中一项是最高分就定为高；严重程度应由风险值决定。" },
  doneAsOverdue: { name: "已完成的仍按期限判断", help: "你对已完成的措施仍按期限判断；已完成的既不算进行中，也不算逾期。" },
};
