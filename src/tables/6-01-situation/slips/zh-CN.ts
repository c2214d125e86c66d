/** 表 6-1 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  shareByHeads: { name: "按客户数计算比重", help: "你用的是客户数的比重；这里要的是销售额占全部销售额的比重。" },
  pastSalesAsExisting: { name: "计入了过去客户的销售额", help: "你把过去客户曾经的购买额也计入了；现有客户只指仍在购买的客户。" },
  pastCustomersAsExisting: { name: "把过去客户当作现有客户", help: "你统计了所有买过的客户；现有客户只指仍在购买的客户。" },
  pastByTheYear: {
    name: "按一年未成交划为过去",
    help: "你把一年内没有成交的客户划为过去客户；过去客户是指不再购买的客户，与最后成交距今多久无关。",
  },
};
