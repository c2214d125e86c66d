/** 表 P6 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  everyYesWarns: { name: "把“是”一律当作警示", help: "你把每个“是”都当作警示；有些问题答“是”才正常，以正常答案一栏为准。" },
  unknownAsNo: { name: "把不清楚当作“否”", help: "你把不清楚当作“否”；不清楚等于没有回答，两边都不计。" },
  unknownWarns: { name: "把不清楚当作警示", help: "你把不清楚的问题列为警示；不清楚等于没有回答，两边都不计。" },
  warningsWithoutWeight: { name: "只数警示个数", help: "你数的是警示的个数；应把警示问题的权重相加。" },
  scoreWithoutWeight: { name: "漏了权重", help: "你把每个问题都计为一；得分等于不警示问题的权重除以全部有效回答的权重。" },
  judgedTooSoon: { name: "答得太少就下判断", help: "你在已答比例不足时就按得分下了判断；未达到所需比例的项目应为未完成。" },
  wholeByScore: { name: "按总得分判断整体", help: "你按全部问题的得分判断客户；整体应取各项中最差的判断，有一项未完成就是未完成。" },
};
