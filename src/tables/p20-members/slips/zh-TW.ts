/** 表 P20 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  bothConditions: { name: "兩個條件都要求", help: "你要求消費額與到店次數同時達標；兩項中達到一項即可。" },
  bySpendAlone: { name: "只看消費額定等級", help: "你只看了消費額；到店次數達標也可以進入該等級。" },
  byVisitsAlone: { name: "只看到店次數定等級", help: "你只看了到店次數；消費額達標也可以進入該等級。" },
  wholeYearDoubled: { name: "全年點數都加倍", help: "你把全年點數都以生日倍數計算；只有生日當月的消費額外加計。" },
  notRoundedDown: { name: "點數沒有取整數", help: "你計入了不足一點的零頭；消費額換算後應先捨去零頭，再乘以倍數。" },
  tierForgotten: { name: "點數漏了等級倍數", help: "你只以一倍計算；消費點數應乘以會員等級的點數倍數。" },
  usedNotTakenOff: { name: "漏減已用點數", help: "你沒有減去已用點數；結餘等於上年結轉加獲得點數，再減已用點數。" },
  pointsAsMoney: { name: "把點數當作金額", help: "你把點數直接當作元；應除以折抵 1 元所需的點數。" },
  toTheTop: { name: "算成距最高等級的差額", help: "你填的是距最高等級的差額；應填距該會員上一級的差額。" },
};
