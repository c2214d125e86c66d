/** 表 P18 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  byCustomerAlone: { name: "同一客户的都算", help: "你数了该客户此前的全部投诉；只有原因相同的才算。" },
  openAsNoDays: { name: "未结案的按 0 天计", help: "你除以了全部件数；未结案的还没有处理天数，不计入平均。" },
  meanOfTheMeans: { name: "对各原因平均再取平均", help: "你对各原因的平均天数又取了平均；应把全部已解决投诉的天数相加，再除以其件数。" },
  satisfiedOfAll: { name: "满意数除以全部件数", help: "你除以了全部件数；应除以表示过满意与否的件数。" },
  repeatsByCustomer: { name: "不分原因算重复", help: "你把客户以前有过任何投诉的都算作重复；原因相同才是重复投诉。" },
  ownShare: { name: "用本项占比代替累计占比", help: "你填的是各原因自己的占比；应加上所有件数更多的原因的占比。" },
};
