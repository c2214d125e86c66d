/** 表 6-7 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  visitsPerSales: { name: "访问次数除以销售额", help: "你用访问次数除以销售额；应以销售额除以访问次数。" },
  rankByVisits: { name: "按访问次数排名", help: "你按访问次数排名；名次应按销售额从高到低排列。" },
  ownShare: { name: "用本户占比代替累计占比", help: "你填的是每户自己的占比；应加上所有比它大的客户的占比。" },
  inOrderOfEntry: { name: "按录入顺序累计", help: "你按录入顺序累计；应先按金额从大到小排序，再从最大的客户起累计。" },
  meanOfRatios: { name: "取了比值的平均值", help: "你取了各客户每次访问销售额的平均值；应以销售额之和除以访问次数之和。" },
  allVisits: { name: "除以了全部访问次数", help: "你用本组销售额除以全部客户的访问次数；应除以本组的访问次数。" },
  firstRows: { name: "按行取客户，未按名次", help: "你按录入顺序取了前几行；各组应由名次在前的客户组成。" },
};
