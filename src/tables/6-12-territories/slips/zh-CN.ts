/** 表 6-12 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareForBalance: { name: "用占比代替均衡度", help: "你填的是该组占全部销售额的比重；均衡度是该组销售额比各组平均额高出或低出的比率。" },
  balanceOfCounts: { name: "以户数均衡度代替销售额均衡度", help: "你比较的是户数；应以该组销售额与各组平均销售额相比。" },
  overAllLines: { name: "把未分组也算作一组", help: "你把未分组的客户（或上级组）也当作一组来平均；平均只按有名称、无下属的组计算。" },
};
