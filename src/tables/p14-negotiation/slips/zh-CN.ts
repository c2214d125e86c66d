/** 表 P14 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  evidenceForgotten: { name: "没有依据也算准备好", help: "你把没有依据的准备要点算作没问题；要点旁写明依据，好的回答才算数。" },
  yesIsFine: { name: "把“是”一律当作好", help: "你把每个“是”都当作好的回答；误区的好答案是“否”，以好答案一栏为准。" },
  unknownWarns: { name: "把不清楚当作警示", help: "你把不清楚的要点列为警示；不清楚等于没有回答，两边都不计。" },
  claimsCounted: { name: "答“是”就算准备好", help: "你把每个“是”都算作准备好；有依据的要点才算准备好。" },
  warningsWithoutWeight: { name: "只数警示个数", help: "你数的是警示的个数；应把警示要点的权重相加。" },
  scoreWithoutWeight: { name: "漏了权重", help: "你把每个要点都计为一；得分等于不警示要点的权重除以全部有效回答的权重。" },
};
