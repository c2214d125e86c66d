/** 表 6-8 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  monthsWithSales: {
    name: "只按有销售的月份平均",
    help: "你只除以有销售的月份数；没有销售的月份按 0 计，应以合计除以表中的全部月数。",
  },
  dividedByTwelve: { name: "除以 12", help: "你除以了一年的 12 个月；应以合计除以表中列出的月数。" },
  returnsAsNothing: { name: "净退货记为 0", help: "你把负的平均额改成了 0；退货多于进货时应保留负数，它会减少合计。" },
  returnsAsSales: { name: "把退货当作销售", help: "你把退货加进了销售额；带负号的金额应当减去。" },
  sumForAverage: { name: "用合计代替平均", help: "你填的是各月合计；还应除以月数。" },
};
