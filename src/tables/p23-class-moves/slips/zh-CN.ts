/** 表 P23 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  classOfAllPeriods: { name: "按各期合计划等级", help: "你按各期合计的销售额划分等级；每一期应各自划分。" },
  within: { name: "界线上的客户划错了一边", help: "你把跨过界线的客户划进了下一级；本表中跨线的客户仍属上一级。" },
  turned: { name: "升降弄反", help: "你把升级和降级弄反了；A 为最高等级，由 B 到 A 是升级。" },
  sinceTheFirst: { name: "与第一期比较", help: "你用最后一期与第一期比较；变动应看上期到本期。" },
  changeTurned: { name: "增减的正负弄反", help: "你用上期减去了本期；增减等于本期减去上期。" },
  changeSinceTheFirst: { name: "与第一期相减", help: "你减去的是第一期；增减等于本期减去上期。" },
  steadyByTheSums: {
    name: "按各期合计定稳定等级",
    help: "你按各期合计的销售额划分；稳定等级应逐期推算，须经规定的期数确认，或离界线足够远，才会变动。",
  },
};
