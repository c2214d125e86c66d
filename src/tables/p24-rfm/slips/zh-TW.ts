/** 表 P24 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  bothDaysCounted: { name: "頭尾兩天都計", help: "你把購買當天也算了一天；距今天數等於基準日期減去最近購買日期。" },
  longestAgoBest: { name: "越久沒買分數越高", help: "你給最久沒買的客戶打了高分；距今天數越少，得分越高。" },
  otherScoring: { name: "用錯評分方法", help: "你把五等分與分界值用反了；評分方法以表格上方所選的為準。" },
  recencyFromTheBest: { name: "R 從最好的一端數起", help: "你從最近購買的客戶起五等分；得分應為更久沒買的客戶所佔的完整五分之一數加 1。" },
  frequencyFromTheBest: {
    name: "F 從最好的一端數起",
    help: "你從購買次數最多的客戶起五等分；得分應為次數更少的客戶所佔的完整五分之一數加 1。",
  },
  monetaryFromTheBest: { name: "M 從最好的一端數起", help: "你從金額最大的客戶起五等分；得分應為金額更小的客戶所佔的完整五分之一數加 1。" },
  onlyAboveHigh: { name: "超過界限才算高分", help: "你認為超過界限才是高分；得分等於高分界限就已算高。" },
  recencyAndFrequencySwapped: {
    name: "把 R 和 F 弄反",
    help: "你把最近購買和購買次數弄反了；近期買過但次數少的是發展客戶，次數多但久未購買的是保持客戶。",
  },
  meanOfTheSegment: { name: "取了該群平均額", help: "你填的是該群客戶的平均額；應把該群客戶的銷售額相加。" },
};
