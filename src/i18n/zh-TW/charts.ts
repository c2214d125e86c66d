/** What charts say of themselves, also to those who do not see them, in traditional Chinese as in Taiwan. */
import type { charts as english } from "../en/charts";

export const charts: typeof english = {
  paretoChart: "柏拉圖：{title}",
  paretoSummary: "共 {count} 項。最大的是{first}，佔總額的 {share}；前 {some} 項合佔 {part}。",
  shareEmpty: "有大於零的資料後，圖表就會顯示。",
  pieChart: "圓餅圖：{title}",
  pieSummary: "共 {count} 部分，最大的是{first}。{parts}。",
  piePart: "{name} {share}",
  columnsChart: "直條圖：{title}",
  columnsSummary: "{series}，共 {count} 個直條。最高的是{first}（{most}），最低的是{last}（{least}）。",
  columnsEmpty: "有資料後，圖表就會顯示。",
  scatterChart: "連線散佈圖：{title}",
  scatterSummary: "依順序連接 {count} 個點。橫軸：{horizontal}；縱軸：{vertical}。",
  scatterRound: "從出發點出發，依序經過 {stops} 站後返回。橫軸：{horizontal}；縱軸：{vertical}。",
  scatterStart: "出發點",
  scatterEmpty: "有橫、縱兩個數值齊全的點後，圖表就會顯示。",
  listSeparator: "、",
};
