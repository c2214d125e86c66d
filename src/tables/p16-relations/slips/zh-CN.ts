/** 表 P16 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  lastOnBefore: { name: "末期与上一期比较", help: "你用最后一期与上一期比较；应以最后三分之一的各期与其前三分之一比较。" },
  lastOnFirst: { name: "末期与首期比较", help: "你用最后一期与第一期比较；应以最后三分之一的各期与其前三分之一比较。" },
  halves: { name: "按两半比较", help: "你用后一半与前一半比较；应以最后三分之一的各期与其前三分之一比较。" },
  timesForGrowth: { name: "把倍数当作增长率", help: "你填的是倍数；增长率应再减去一。" },
  stageByTheLastTwo: { name: "只看最后两期定阶段", help: "你只按最后两期判断；阶段应看最后三分之一的各期与其前三分之一相比。" },
  stageByHalves: { name: "按两半定阶段", help: "你按前后两半判断；阶段应看最后三分之一的各期与其前三分之一相比。" },
  marginAlone: { name: "只看利润水平定类型", help: "你只看了利润水平；关系类型取决于利润水平和同类客户的多少。" },
  tieByMargin: { name: "按利润水平定联系层次", help: "你按利润水平定联系层次；应按关系类型，考察期的客户一律用财务联系。" },
};
