/** 表 P3 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  meanInterval: { name: "用平均数代替中位数", help: "你取了各次购买间隔的平均数；购买周期应取间隔的中位数，才不受一次长时间未购的影响。" },
  daysByPurchases: { name: "天数除以购买次数", help: "你用总天数除以购买次数；应先求每两次购买之间的间隔（比次数少一个），再取中位数。" },
  nextByMean: { name: "按平均间隔推算下次购买", help: "你加的是平均间隔；应在最近购买日期上加间隔的中位数。" },
  fromTheFirst: { name: "从首次购买算起", help: "你把周期加在首次购买日期上；应加在最近购买日期上。" },
  loyalByMajority: {
    name: "过半即算忠诚",
    help: "你把某一品牌用量过半的顾客都算作忠诚；只有达到表上方忠诚度下限的才算，其余都是摇摆不定。",
  },
  acrossProducts: { name: "各产品混在一起比用量", help: "你把所有行的用量放在一起比较；只应在同一产品的顾客之间比较。" },
  otherCampaign: { name: "两种品牌的优惠对调", help: "你把一种品牌顾客的优惠给了另一种品牌的顾客；重点优惠给谁，以表上方的设置为准。" },
};
