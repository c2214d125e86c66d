/** 表 6-5 典型錯誤的文字。 */
import type { slips as english } from "./en";

export const slips: typeof english = {
  sumForMean: { name: "以合計代替平均", help: "你把四項評分直接相加；應依權數加權，再除以權數之和。" },
  withoutWeights: { name: "漏了權數", help: "你取了各項評分的簡單平均；每項評分應依表格上方的權數計入。" },
  aboveTheBound: { name: "漏了剛好達到下限的", help: "你只把高於下限的劃入該級；剛好達到下限的也屬於該級。" },
  visitsOfOneEach: { name: "只填了一戶的拜訪次數", help: "你填的是該級一戶的拜訪次數；還應乘以該級的戶數。" },
};
