/** Charts of a sheet in the words of Office.js; names its types only, no global. */
import { addressOf } from "../sheet/address";
import { lastCell } from "../sheet/areas";
import { axisFormat, CHART_FILL, CHART_LINE, CHART_PERCENT, CHART_TITLE, SLICES } from "../sheet/chart-look";
import type { Area, CategoryChart, Chart, ParetoChart, ScatterChart, Series } from "../sheet/sheet";

/**
 * Draws a chart over the cells of its place; needs ExcelApi 1.8.
 *
 * @param target the sheet that holds the chart and its data
 * @param chart its areas lie on that sheet
 */
export function drawChart(target: Excel.Worksheet, chart: Chart): void {
  const rangeOf = (area: Area): Excel.Range => target.getRange(addressOf(area));
  const drawn = drawByType(target, chart, rangeOf);
  drawn.title.text = chart.title;
  const { font } = drawn.title.format;
  font.size = CHART_TITLE.size;
  font.bold = CHART_TITLE.bold;
  font.color = `#${CHART_TITLE.color}`;
  drawn.setPosition(...corners(chart.place));
}

type RangeOf = (area: Area) => Excel.Range;

function drawByType(target: Excel.Worksheet, chart: Chart, rangeOf: RangeOf): Excel.Chart {
  if (chart.type === "pareto") return drawPareto(target, chart, rangeOf);
  if (chart.type === "scatter") return drawScatter(target, chart, rangeOf);
  return chart.type === "pie" ? drawPie(target, chart, rangeOf) : drawColumns(target, chart, rangeOf);
}

function drawPareto(target: Excel.Worksheet, chart: ParetoChart, rangeOf: RangeOf): Excel.Chart {
  const drawn = target.charts.add("ColumnClustered", rangeOf(chart.columns.values), "Columns");
  drawn.legend.position = "Bottom";
  const columns = firstSeries(drawn, chart.columns, rangeOf);
  columns.setXAxisValues(rangeOf(chart.categories));
  columns.gapWidth = 40;
  columns.format.fill.setSolidColor(`#${CHART_FILL}`);
  const line = drawn.series.add(chart.line.name);
  line.setValues(rangeOf(chart.line.values));
  line.setXAxisValues(rangeOf(chart.categories));
  line.chartType = "LineMarkers";
  line.axisGroup = "Secondary";
  line.format.line.color = `#${CHART_LINE}`;
  line.format.line.weight = 2;
  drawn.axes.valueAxis.numberFormat = axisFormat(chart.columns);
  const shares = drawn.axes.getItem("Value", "Secondary");
  shares.minimum = 0;
  shares.maximum = 1;
  shares.majorUnit = 0.2;
  shares.numberFormat = "0%";
  drawn.axes.categoryAxis.tickLabelPosition = "Low";
  return drawn;
}

function drawColumns(target: Excel.Worksheet, chart: CategoryChart, rangeOf: RangeOf): Excel.Chart {
  const drawn = target.charts.add("ColumnClustered", rangeOf(chart.series.values), "Columns");
  drawn.legend.visible = false;
  const columns = firstSeries(drawn, chart.series, rangeOf);
  columns.setXAxisValues(rangeOf(chart.categories));
  columns.gapWidth = 60;
  columns.format.fill.setSolidColor(`#${CHART_FILL}`);
  drawn.axes.valueAxis.numberFormat = axisFormat(chart.series);
  drawn.axes.categoryAxis.tickLabelPosition = "Low";
  return drawn;
}

function drawPie(target: Excel.Worksheet, chart: CategoryChart, rangeOf: RangeOf): Excel.Chart {
  const drawn = target.charts.add("Pie", rangeOf(chart.series.values), "Columns");
  drawn.legend.position = "Right";
  const slices = firstSeries(drawn, chart.series, rangeOf);
  slices.setXAxisValues(rangeOf(chart.categories));
  slices.hasDataLabels = true;
  slices.dataLabels.showPercentage = true;
  slices.dataLabels.showValue = false;
  slices.dataLabels.numberFormat = CHART_PERCENT;
  // Beside the slice: on a dark one the label would be hard to read.
  slices.dataLabels.position = "OutsideEnd";
  for (let index = 0; index < chart.series.values.rows; index += 1)
    slices.points.getItemAt(index).format.fill.setSolidColor(`#${SLICES[index % SLICES.length]}`);
  return drawn;
}

function drawScatter(target: Excel.Worksheet, chart: ScatterChart, rangeOf: RangeOf): Excel.Chart {
  const drawn = target.charts.add("XYScatterLines", rangeOf(chart.vertical.values), "Columns");
  drawn.legend.visible = false;
  const points = firstSeries(drawn, chart.vertical, rangeOf);
  points.setXAxisValues(rangeOf(chart.horizontal.values));
  joinPoints(points, CHART_FILL, "Circle", 7);
  if (chart.ends) {
    const ends = drawn.series.add(chart.ends.vertical.name);
    ends.setValues(rangeOf(chart.ends.vertical.values));
    ends.setXAxisValues(rangeOf(chart.ends.horizontal.values));
    joinPoints(ends, CHART_LINE, "Square", 5);
  }
  // Of a scatter chart, Office.js calls the horizontal axis the category axis.
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.title.text = chart.horizontal.name;
  valueAxis.title.text = chart.vertical.name;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.numberFormat = "0.00";
    axis.majorGridlines.visible = true;
  }
  return drawn;
}

function joinPoints(series: Excel.ChartSeries, color: string, marker: "Circle" | "Square", size: number): void {
  series.smooth = false;
  series.format.line.color = `#${color}`;
  series.format.line.weight = 1.5;
  series.markerStyle = marker;
  series.markerSize = size;
  series.markerBackgroundColor = `#${color}`;
  series.markerForegroundColor = `#${color}`;
}

/** The series that Excel made of the range, given its values again: Excel may have taken the first cell for a heading. */
function firstSeries(drawn: Excel.Chart, { name, values }: Series, rangeOf: RangeOf): Excel.ChartSeries {
  const series = drawn.series.getItemAt(0);
  series.name = name;
  series.setValues(rangeOf(values));
  return series;
}

/** First and last cell of an area. */
function corners(area: Area): [string, string] {
  return [addressOf({ row: area.row, column: area.column }), addressOf(lastCell(area))];
}
