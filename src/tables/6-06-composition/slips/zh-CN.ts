/** 表 6-6 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareOfTheType: { name: "用类内比重代替总比重", help: "你除以了客户所属类型的销售额；应除以全部客户的销售额。" },
  shareOfAll: { name: "用总比重代替类内比重", help: "你除以了全部客户的销售额；应除以客户所属类型的销售额。" },
  ownShare: { name: "用本户比重代替累计比重", help: "你填的是每户自己的比重；应加上所有比它大的客户的比重。" },
  inOrderOfEntry: { name: "按录入顺序累计", help: "你按录入顺序累计；应先按金额从大到小排序，再从最大的客户起累计。" },
  classByOwnShare: { name: "按本户比重划等级", help: "你用每户自己的比重与界限比较；应使用从最大客户起的累计比重。" },
  classInOrderOfEntry: { name: "按录入顺序划等级", help: "你没有排序就累计并划分等级；应先从大到小排序。" },
  onlyWithinTheCut: { name: "跨线客户划到了下一等级", help: "你把跨过界限的客户划进了下一等级；他是本等级的最后一位。" },
  sortedByOwnShare: { name: "排序表中按本户比重划等级", help: "你用每户自己的比重与界限比较；应使用排序表同一行的累计比重。" },
  sortedAsEntered: { name: "等级照录入顺序抄", help: "你按录入顺序抄了等级；排序表中每户的等级应填在该户的名次上。" },
  sortedOnlyWithin: { name: "排序表中跨线客户划到了下一等级", help: "你把跨过界限的客户划进了下一等级；他是本等级的最后一位。" },
};
