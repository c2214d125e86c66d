/** Charts of a sheet in the words of the xlsx library. */
import type { Worksheet } from "@cj-tech-master/excelts";
import { referenceTo } from "../formula/references";
import { axisFormat, CHART_FILL, CHART_GRID, CHART_LINE, CHART_PERCENT, CHART_TITLE, SLICES } from "../sheet/chart-look";
import type { Area, CategoryChart, Chart, ParetoChart, ScatterChart, Sheet } from "../sheet/sheet";

/** Lines that stay behind what they measure. */
const GRID = { majorGridlines: true, majorGridlinesStyle: { border: CHART_GRID, borderWidth: 0.75 } };

/** What is left unsaid some programs show; beside the slice, as on a dark one the label would be hard to read. */
const PERCENT_ONLY = {
  showPercent: true,
  showVal: false,
  showCatName: false,
  showSerName: false,
  showLegendKey: false,
  showBubbleSize: false,
  position: "outEnd" as const,
  numFmt: CHART_PERCENT,
};

/** Draws a chart over the cells of its place. */
export function addChart(worksheet: Worksheet, sheet: Sheet, chart: Chart): void {
  const reference = (area: Area): string => referenceTo(area, sheet.name);
  const { place } = chart;
  const anchor = {
    tl: { col: place.column, row: place.row },
    br: { col: place.column + place.columns, row: place.row + place.rows },
  };
  if (chart.type === "pareto") addPareto(worksheet, chart, reference, anchor);
  else if (chart.type === "scatter") addScatter(worksheet, chart, reference, anchor);
  else addByCategory(worksheet, chart, reference, anchor);
}

/** The cells that a chart shows; a file holds their values once more. */
export function areasShown(chart: Chart): Area[] {
  switch (chart.type) {
    case "pareto":
      return [chart.categories, chart.columns.values, chart.line.values];
    case "scatter":
      return [chart, ...(chart.ends ? [chart.ends] : [])].flatMap(({ horizontal, vertical }) => [horizontal.values, vertical.values]);
    default:
      return [chart.categories, chart.series.values];
  }
}

type Reference = (area: Area) => string;
type Anchor = { tl: { col: number; row: number }; br: { col: number; row: number } };

function addPareto(worksheet: Worksheet, chart: ParetoChart, reference: Reference, anchor: Anchor): void {
  const categories = reference(chart.categories);
  worksheet.addComboChart(
    {
      title: titleOf(chart),
      showLegend: true,
      legendPosition: "b",
      groups: [
        {
          type: "bar",
          barDir: "col",
          gapWidth: 40,
          series: [{ name: chart.columns.name, categories, values: reference(chart.columns.values), fill: CHART_FILL }],
          valueAxis: { numFmt: axisFormat(chart.columns), numFmtLinked: false, ...GRID, minorTickMark: "none" },
          categoryAxis: { textRotation: -45, tickLblPos: "low", majorTickMark: "none", minorTickMark: "none" },
        },
        {
          type: "line",
          useSecondaryAxis: true,
          series: [
            { name: chart.line.name, categories, values: reference(chart.line.values), line: CHART_LINE, lineWidth: 2, smooth: false },
          ],
          valueAxis: { numFmt: "0%", numFmtLinked: false, min: 0, max: 1, majorUnit: 0.2, minorTickMark: "none" },
        },
      ],
    },
    anchor,
  );
}

function addByCategory(worksheet: Worksheet, chart: CategoryChart, reference: Reference, anchor: Anchor): void {
  const series = { name: chart.series.name, categories: reference(chart.categories), values: reference(chart.series.values) };
  if (chart.type === "columns") {
    worksheet.addColumnChart(
      {
        title: titleOf(chart),
        showLegend: false,
        gapWidth: 60,
        series: [{ ...series, fill: CHART_FILL }],
        valueAxis: { numFmt: axisFormat(chart.series), numFmtLinked: false, ...GRID, minorTickMark: "none" },
        categoryAxis: { tickLblPos: "low", majorTickMark: "none", minorTickMark: "none" },
      },
      anchor,
    );
    return;
  }
  const dataPoints = Array.from({ length: chart.categories.rows }, (_, index) => ({
    index,
    fill: SLICES[index % SLICES.length] ?? CHART_FILL,
  }));
  worksheet.addPieChart(
    {
      title: titleOf(chart),
      showLegend: true,
      legendPosition: "r",
      dataLabels: PERCENT_ONLY,
      series: [{ ...series, dataPoints }],
    },
    anchor,
  );
}

function addScatter(worksheet: Worksheet, chart: ScatterChart, reference: Reference, anchor: Anchor): void {
  const axis = { ...GRID, minorTickMark: "none" as const, numFmt: "0.00", numFmtLinked: false };
  worksheet.addScatterChart(
    {
      title: titleOf(chart),
      showLegend: false,
      scatterStyle: "lineMarker",
      series: [
        {
          name: chart.vertical.name,
          xValues: reference(chart.horizontal.values),
          values: reference(chart.vertical.values),
          line: CHART_FILL,
          lineWidth: 1.5,
          smooth: false,
          marker: { symbol: "circle", size: 7, fill: CHART_FILL, border: CHART_FILL },
        },
        ...(chart.ends
          ? [
              {
                name: chart.ends.vertical.name,
                xValues: reference(chart.ends.horizontal.values),
                values: reference(chart.ends.vertical.values),
                line: CHART_LINE,
                lineWidth: 1.5,
                smooth: false,
                marker: { symbol: "square" as const, size: 5, fill: CHART_LINE, border: CHART_LINE },
              },
            ]
          : []),
      ],
      categoryAxis: { ...axis, title: chart.horizontal.name },
      valueAxis: { ...axis, title: chart.vertical.name },
    },
    anchor,
  );
}

function titleOf(chart: Chart) {
  const properties = { size: CHART_TITLE.size * 100, bold: CHART_TITLE.bold, color: { srgb: CHART_TITLE.color } };
  return { paragraphs: [{ runs: [{ text: chart.title, properties }] }] };
}
