/** Charts of the in-memory Excel: columns, columns with a line on a second axis, pies, points joined by lines. */
import { addressOf } from "../../../src/sheet/address";
import { ExcelFault, invalid, isColor, isNode, isNumber, isText, isTruth, oneOf, setter, type ModelNode } from "./node";
import { areaOf, refuseIfProtected, type MemoryAxis, type MemoryChart, type MemorySeries, type MemorySheet } from "./state";
import type { Place } from "./ranges";

const isDrawn = oneOf("ColumnClustered", "Pie", "XYScatterLines");

export function chartsNode({ book, sheet }: Place): ModelNode {
  const nodeOf = (chart: MemoryChart): ModelNode => chartNode(sheet, chart);
  return {
    type: "ChartCollection",
    item: (key) => {
      const found = sheet.charts.find(({ id }) => id === key);
      if (!found) throw new ExcelFault("ItemNotFound", "The requested resource doesn't exist.");
      return nodeOf(found);
    },
    items: () => sheet.charts.map(nodeOf),
    call: {
      Add: (type, source, seriesBy) => {
        refuseIfProtected(sheet);
        if (!isDrawn(type) || seriesBy !== "Columns") throw invalid(`this test double draws no ${String(type)} by ${String(seriesBy)}`);
        const area = areaOf(addressGiven(source, sheet));
        const series = Array.from({ length: area.columns }, (_, index): MemorySeries => {
          return {
            name: `Series${index + 1}`,
            type,
            values: addressOf({ ...area, column: area.column + index, columns: 1 }),
            categories: "",
            axis: "Primary",
          };
        });
        const chart: MemoryChart = {
          id: `{C${book.nextId++}}`,
          type,
          title: "",
          titleFont: {},
          legend: "Right",
          series,
          axes: {},
          place: "",
        };
        sheet.charts.push(chart);
        return chartNode(sheet, chart);
      },
    },
  };
}

function chartNode(sheet: MemorySheet, chart: MemoryChart): ModelNode {
  return {
    type: "Chart",
    identity: { Id: chart.id },
    get: { Id: () => chart.id },
    call: {
      Delete: () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
      SetPosition: (start, end) => {
        const [first, last] = [areaOf(start), areaOf(end)];
        chart.place = addressOf({
          row: first.row,
          column: first.column,
          rows: last.row - first.row + 1,
          columns: last.column - first.column + 1,
        });
      },
    },
    child: {
      Title: () => titleNode(chart),
      Legend: () => ({
        type: "ChartLegend",
        set: {
          Position: setter(chart, "legend", oneOf("Bottom", "Right", "Top", "Left")),
          Visible: (shown) => {
            if (shown !== false) throw invalid("this test double only hides the legend");
            chart.legend = "None";
          },
        },
      }),
      Series: () => seriesCollectionNode(sheet, chart),
      Axes: () => axesNode(chart),
    },
  };
}

function titleNode(chart: MemoryChart): ModelNode {
  const { titleFont } = chart;
  const set = {
    Size: setter(titleFont, "size", isNumber),
    Bold: setter(titleFont, "bold", isTruth),
    Color: setter(titleFont, "color", isColor),
  };
  return {
    type: "ChartTitle",
    set: { Text: setter(chart, "title", isText) },
    child: { Format: () => ({ type: "ChartTitleFormat", child: { Font: () => ({ type: "ChartFont", set }) } }) },
  };
}

function seriesCollectionNode(sheet: MemorySheet, chart: MemoryChart): ModelNode {
  return {
    type: "ChartSeriesCollection",
    call: {
      GetItemAt: (index) => seriesNode(sheet, chart.series[Number(index)]),
      Add: (name) => {
        if (!isText(name)) throw invalid("a series needs a name");
        const added: MemorySeries = { name, type: chart.type, values: "", categories: "", axis: "Primary" };
        chart.series.push(added);
        return seriesNode(sheet, added);
      },
    },
  };
}

function seriesNode(sheet: MemorySheet, series: MemorySeries | undefined): ModelNode {
  if (!series) throw invalid("there is no such series");
  return {
    type: "ChartSeries",
    set: {
      Name: setter(series, "name", isText),
      ChartType: setter(series, "type", oneOf("ColumnClustered", "Line", "LineMarkers")),
      AxisGroup: setter(series, "axis", oneOf("Primary", "Secondary")),
      GapWidth: setter(series, "gapWidth", isNumber),
      Smooth: setter(series, "smooth", isTruth),
      MarkerStyle: setter(series, "marker", oneOf("Circle", "Square", "Diamond", "None")),
      MarkerSize: setter(series, "markerSize", (size): size is number => isNumber(size) && size >= 2 && size <= 72),
      MarkerBackgroundColor: setter(series, "markerFill", isColor),
      MarkerForegroundColor: setter(series, "markerLine", isColor),
      HasDataLabels: (shown) => {
        if (shown !== true) throw invalid("this test double only shows labels");
        series.labels = { percentage: false, value: true };
      },
    },
    call: {
      SetValues: (range) => void (series.values = addressGiven(range, sheet)),
      SetXAxisValues: (range) => void (series.categories = addressGiven(range, sheet)),
    },
    child: {
      DataLabels: () => labelsNode(series),
      Points: () => pointsNode(series),
      Format: () => ({
        type: "ChartSeriesFormat",
        child: {
          Fill: () => ({ type: "ChartFill", call: { SetSolidColor: setter(series, "fill", isColor) } }),
          Line: () => ({
            type: "ChartLineFormat",
            set: { Color: setter(series, "line", isColor), Weight: setter(series, "weight", isNumber) },
          }),
        },
      }),
    },
  };
}

function labelsNode({ labels }: MemorySeries): ModelNode {
  if (!labels) throw invalid("the series shows no labels");
  return {
    type: "ChartDataLabels",
    set: {
      ShowPercentage: setter(labels, "percentage", isTruth),
      ShowValue: setter(labels, "value", isTruth),
      NumberFormat: setter(labels, "numberFormat", isText),
      Position: setter(labels, "position", oneOf("OutsideEnd", "InsideEnd", "Center", "BestFit")),
    },
  };
}

function pointsNode(series: MemorySeries): ModelNode {
  return {
    type: "ChartPointsCollection",
    call: {
      GetItemAt: (index) => {
        if (!isNumber(index) || index < 0 || index >= areaOf(series.values).rows) throw invalid(`there is no point ${String(index)}`);
        const points = (series.points ??= []);
        const fill = (color: unknown): void => {
          if (!isColor(color)) throw invalid(`${JSON.stringify(color)} is no colour`);
          points[index] = color;
        };
        return {
          type: "ChartPoint",
          child: {
            Format: () => ({
              type: "ChartPointFormat",
              child: { Fill: () => ({ type: "ChartFill", call: { SetSolidColor: fill } }) },
            }),
          },
        };
      },
    },
  };
}

function axesNode(chart: MemoryChart): ModelNode {
  if (chart.type === "Pie") throw invalid("a pie has no axes");
  return {
    type: "ChartAxes",
    call: {
      GetItem: (type, group) => {
        if (type !== "Value" || !oneOf("Primary", "Secondary")(group)) throw invalid(`there is no axis ${String(type)} ${String(group)}`);
        if (!chart.series.some((series) => series.axis === group)) throw invalid(`no series stands on the ${group} axis`);
        return axisNode(chart, group);
      },
    },
    child: { ValueAxis: () => axisNode(chart, "Primary"), CategoryAxis: () => axisNode(chart, "Category") },
  };
}

function axisNode(chart: MemoryChart, name: string): ModelNode {
  const axis: MemoryAxis = (chart.axes[name] ??= {});
  return {
    type: "ChartAxis",
    set: {
      Minimum: setter(axis, "minimum", isNumber),
      Maximum: setter(axis, "maximum", isNumber),
      MajorUnit: setter(axis, "majorUnit", isNumber),
      NumberFormat: setter(axis, "numberFormat", isText),
      TickLabelPosition: setter(axis, "labels", oneOf("Low", "High", "NextToAxis", "None")),
    },
    child: {
      Title: () => ({ type: "ChartAxisTitle", set: { Text: setter(axis, "title", isText) } }),
      MajorGridlines: () => ({ type: "ChartGridlines", set: { Visible: setter(axis, "gridlines", isTruth) } }),
    },
  };
}

/** The address of a range that was handed over; this double knows charts of their own sheet only. */
function addressGiven(range: unknown, sheet: MemorySheet): string {
  const address = isNode(range) ? range.get?.["Address"]?.() : undefined;
  if (!isText(address) || !address.startsWith(`${sheet.name}!`)) throw invalid("a chart takes a range of its sheet");
  return address.slice(sheet.name.length + 1);
}
