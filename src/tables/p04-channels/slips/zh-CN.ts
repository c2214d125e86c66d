/** 表 P4 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  surplusCounted: { name: "多余部分也计分", help: "你把渠道超出需求的部分也算了进去；每项需求只计已满足的部分，最多等于需求本身。" },
  meanOfRatios: { name: "四项比率取平均", help: "你取了四项比率的平均；应以满足部分之和除以需求之和。" },
  bestFit: { name: "选了匹配度最高的渠道", help: "你选了匹配度最高的渠道；应在匹配且费用不超限的渠道中选成本最低的。" },
  costOfTheChannel: { name: "填了渠道总成本", help: "你填的是渠道的全年成本；应再除以它所服务的客户数。" },
  capForgotten: { name: "忘了成本上限", help: "你把成本过高的细分也算作已覆盖；每客户成本不得超过客户价值的规定比例。" },
};
