/** Charts of a sheet in the words of the xlsx library. */
import type { Worksheet } from "@cj-tech-master/excelts";
import { addressOf } from "./address";
import type { Area, CategoryChart, Chart, ParetoChart, ScatterChart, Sheet } from "./sheet";
import { ACCENT } from "./styles";

/** The line of a chart, told from its columns by shape and colour. */
const LINE = "B45309";
/** Slices and their neighbours differ in lightness too, for those who do not see the colours. */
const SLICES = [ACCENT, "B45309", "7BA7BC", "52606D", "D9A441", "9BC1A4", "C9B8D8", "E4E7EB"];

/** Draws a chart over the cells of its place. */
export function addChart(worksheet: Worksheet, sheet: Sheet, chart: Chart): void {
  const reference = (area: Area): string => `'${sheet.name.replaceAll("'", "''")}'!${addressOf(area, "$")}`;
  const { place } = chart;
  const anchor = {
    tl: { col: place.column, row: place.row },
    br: { col: place.column + place.columns, row: place.row + place.rows },
  };
  if (chart.type === "pareto") addPareto(worksheet, chart, reference, anchor);
  else if (chart.type === "scatter") addScatter(worksheet, chart, reference, anchor);
  else addByCategory(worksheet, chart, reference, anchor);
}

type Reference = (area: Area) => string;
type Anchor = { tl: { col: number; row: number }; br: { col: number; row: number } };

function addPareto(worksheet: Worksheet, chart: ParetoChart, reference: Reference, anchor: Anchor): void {
  const categories = reference(chart.categories);
  worksheet.addComboChart(
    {
      title: chart.title,
      showLegend: true,
      legendPosition: "b",
      groups: [
        {
          type: "bar",
          barDir: "col",
          gapWidth: 40,
          series: [{ name: chart.columns.name, categories, values: reference(chart.columns.values), fill: ACCENT }],
          valueAxis: { numFmt: "#,##0", majorGridlines: true, minorTickMark: "none" },
          categoryAxis: { textRotation: -45, tickLblPos: "low", majorTickMark: "none", minorTickMark: "none" },
        },
        {
          type: "line",
          useSecondaryAxis: true,
          series: [{ name: chart.line.name, categories, values: reference(chart.line.values), line: LINE, lineWidth: 2, smooth: false }],
          valueAxis: { numFmt: "0%", min: 0, max: 1, majorUnit: 0.2, minorTickMark: "none" },
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
        title: chart.title,
        showLegend: false,
        gapWidth: 60,
        series: [{ ...series, fill: ACCENT }],
        valueAxis: { numFmt: "#,##0", majorGridlines: true, minorTickMark: "none" },
        categoryAxis: { tickLblPos: "low", majorTickMark: "none", minorTickMark: "none" },
      },
      anchor,
    );
    return;
  }
  const dataPoints = Array.from({ length: chart.categories.rows }, (_, index) => ({
    index,
    fill: SLICES[index % SLICES.length] ?? ACCENT,
  }));
  worksheet.addPieChart(
    { title: chart.title, showLegend: true, legendPosition: "r", dataLabels: { showPercent: true }, series: [{ ...series, dataPoints }] },
    anchor,
  );
}

function addScatter(worksheet: Worksheet, chart: ScatterChart, reference: Reference, anchor: Anchor): void {
  const axis = { majorGridlines: true, minorTickMark: "none" as const, numFmt: "0.00" };
  worksheet.addScatterChart(
    {
      title: chart.title,
      showLegend: false,
      scatterStyle: "lineMarker",
      series: [
        {
          name: chart.vertical.name,
          xValues: reference(chart.horizontal.values),
          values: reference(chart.vertical.values),
          line: ACCENT,
          lineWidth: 1.5,
          smooth: false,
          marker: { symbol: "circle", size: 7 },
        },
      ],
      categoryAxis: { ...axis, title: chart.horizontal.name },
      valueAxis: { ...axis, title: chart.vertical.name },
    },
    anchor,
  );
}
