/** What charts say of themselves, also to those who do not see them. */
export const charts = {
  paretoChart: "Pareto chart: {title}",
  paretoSummary: "{count} bars. The largest, {first}, brings {share} of the total; the first {some} bring {part}.",
  shareEmpty: "The chart appears when there are figures above zero.",
  pieChart: "Pie chart: {title}",
  pieSummary: "{count} parts, the largest is {first}. {parts}.",
  piePart: "{name} {share}",
  columnsChart: "Column chart: {title}",
  columnsSummary: "{series}, {count} columns. The highest is {first} with {most}, the lowest {last} with {least}.",
  columnsEmpty: "The chart appears when there are figures.",
  scatterChart: "Points joined by lines: {title}",
  scatterSummary: "{count} points in order. Across: {horizontal}; up: {vertical}.",
  scatterRound: "{stops} stops in order, from the start and back to it. Across: {horizontal}; up: {vertical}.",
  scatterStart: "Start",
  scatterEmpty: "The chart appears when points have both figures.",
  listSeparator: ", ",
};
