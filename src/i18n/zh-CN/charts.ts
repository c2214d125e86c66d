/** What charts say of themselves, also to those who do not see them, in simplified Chinese. */
import type { charts as english } from "../en/charts";

export const charts: typeof english = {
  paretoChart: "帕累托图：{title}",
  paretoSummary: "共 {count} 项。最大的是{first}，占总额的 {share}；前 {some} 项合占 {part}。",
  shareEmpty: "有大于零的数据后，图表就会显示。",
  pieChart: "饼图：{title}",
  pieSummary: "共 {count} 部分，最大的是{first}。{parts}。",
  piePart: "{name} {share}",
  columnsChart: "柱形图：{title}",
  columnsSummary: "{series}，共 {count} 柱。最高的是{first}（{most}），最低的是{last}（{least}）。",
  columnsEmpty: "有数据后，图表就会显示。",
  scatterChart: "连线散点图：{title}",
  scatterSummary: "按顺序连接 {count} 个点。横轴：{horizontal}；纵轴：{vertical}。",
  scatterRound: "从出发点出发，依次经过 {stops} 站后返回。横轴：{horizontal}；纵轴：{vertical}。",
  scatterStart: "出发点",
  scatterEmpty: "有横、纵两个数值齐全的点后，图表就会显示。",
  listSeparator: "、",
};
