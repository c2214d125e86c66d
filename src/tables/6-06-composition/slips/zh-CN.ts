/** 表 6-6 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareOfTheType: { name: "用类内比重代替总比重", help: "你除以了客户所属类型的销售额；应除以全部客户的销售额。" },
  shareOfAll: { name: "用总比重代替类内比重", help: "你除以了全部客户的销售额；应除以客户所属类型的销售额。" },
  inOrderOfEntry: { name: "按录入顺序累计", help: "你按录入顺序累计；应先按金额从大到小排序，再从最大的客户起累计。" },
  classByOwnShare: { name: "按本户比重划等级", help: "你用每户自己的比重与界限比较；应使用从最大客户起的累计比重。" },
  classInOrderOfEntry: { name: "按录入顺序划等级", help: "你没有排序就累计并划分等级；应先从大到小排序。" },
};
