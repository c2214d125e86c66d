/** 表 6-9 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  fromTheSmallest: { name: "从小到大排名", help: "你把最小的金额排为第 1 名；应由金额最大的客户排第 1 名。" },
  ownShare: { name: "用本户比重代替累计比重", help: "你填的是每户自己的比重；应加上所有比它大的客户的比重。" },
  inOrderOfEntry: { name: "按录入顺序累计", help: "你按录入顺序累计；应先按金额从大到小排序，再从最大的客户起累计。" },
  classByOwnShare: { name: "按本户比重划等级", help: "你用每户自己的比重与界限比较；应使用从最大客户起的累计比重。" },
  classInOrderOfEntry: { name: "按录入顺序划等级", help: "你没有排序就累计并划分等级；应先从大到小排序。" },
  otherSideOfTheLine: {
    name: "界限上的客户划错了一边",
    help: "你把处在界限上的客户划进了另一等级；跨过界限的客户是否仍属本等级，以表上方的规则为准。",
  },
  otherCuts: { name: "按 80% 和 95% 划分", help: "你按 80% 和 95% 划分；界限应以表上方给出的为准。" },
  sortedByOwnShare: { name: "排序表中按本户比重划等级", help: "你用每户自己的比重与界限比较；应使用排序表同一行的累计比重。" },
  sortedAsEntered: { name: "等级照录入顺序抄", help: "你按录入顺序抄了等级；排序表中每户的等级应填在该户的名次上。" },
  sortedOtherSide: {
    name: "排序表中界限上的客户划错了一边",
    help: "你把处在界限上的客户划进了另一等级；跨过界限的客户是否仍属本等级，以表上方的规则为准。",
  },
  sortedOtherCuts: { name: "排序表按 80% 和 95% 划分", help: "你按 80% 和 95% 划分；界限应以表上方给出的为准。" },
  nextCustomer: { name: "取了下一位客户的金额", help: "你填的是下一等级第一位客户的金额；等级标准额是仍属本等级的最小金额。" },
  meanOfTheClass: { name: "取了等级平均额", help: "你填的是本等级的平均额；等级标准额是本等级中最小的金额。" },
  shareByHeads: { name: "按客户数计算比重", help: "你填的是客户数的比重；应以本等级销售额除以全部销售额。" },
};
