/** 表 6-11 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  returnsAsNothing: { name: "净退货记为 0", help: "你漏掉了净退货；带负号的金额应从所在格的销售额中减去。" },
  returnsAsSales: { name: "把净退货当作销售", help: "你把净退货加进了销售额；带负号的金额应当减去。" },
  classesWithinTheLine: {
    name: "在各业务种类内重新划等级",
    help: "你在每个业务种类内重新划分了等级；应使用客户在全部客户中的等级。",
  },
  customersOfAllLines: { name: "统计了全部业务种类", help: "你统计了该等级在全部业务种类中的客户数；只应统计本业务种类的客户。" },
};
