/** 表 P11 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  sumForProduct: { name: "以加法代替乘法", help: "你把可能性與影響相加；風險值應為兩者的乘積。" },
  largerDecides: { name: "以較大的一項定嚴重程度", help: "你因為其中一項是最高分就定為高；嚴重程度應由風險值決定。" },
  doneAsOverdue: { name: "已完成的仍依期限判斷", help: "你對已完成的措施仍依期限判斷；已完成的既不算進行中，也不算逾期。" },
};
