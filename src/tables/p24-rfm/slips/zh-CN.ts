/** 表 P24 典型错误的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  bothDaysCounted: { name: "首尾两天都计", help: "你把购买当天也算了一天；距今天数等于基准日期减去最近购买日期。" },
  longestAgoBest: { name: "越久没买分越高", help: "你给最久没买的客户打了高分；距今天数越少，得分越高。" },
  otherScoring: { name: "用错打分方法", help: "你把五等分和分界值用反了；打分方法以表上方所选的为准。" },
  recencyFromTheBest: { name: "R 从最好的一端数起", help: "你从最近购买的客户起五等分；得分应为更久没买的客户所占的完整五分之一数加 1。" },
  frequencyFromTheBest: {
    name: "F 从最好的一端数起",
    help: "你从购买次数最多的客户起五等分；得分应为次数更少的客户所占的完整五分之一数加 1。",
  },
  monetaryFromTheBest: { name: "M 从最好的一端数起", help: "你从金额最大的客户起五等分；得分应为金额更小的客户所占的完整五分之一数加 1。" },
  onlyAboveHigh: { name: "超过界限才算高分", help: "你把超过界限才当作高分；得分等于高分界限就已算高。" },
  recencyAndFrequencySwapped: {
    name: "把 R 和 F 弄反",
    help: "你把最近购买和购买次数弄反了；近期买过但次数少的是发展客户，次数多但久未购买的是保持客户。",
  },
  meanOfTheSegment: { name: "取了该群平均额", help: "你填的是该群客户的平均额；应把该群客户的销售额相加。" },
};
