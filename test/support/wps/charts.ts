/** Charts in the WPS of tests. */
import { addressOf } from "../../../src/sheet/address";
import { referenceTo } from "../../../src/formula/references";
import { isNumber, isText, isTruth } from "../office/node";
import { areaOf, refuseIfProtected, type MemoryAxis, type MemoryChart, type MemorySeries, type MemorySheet } from "../office/state";
import { wordFor } from "./enums";
import { CELL, colorText, type WpsWorld } from "./ranges";
import { refusal, strict } from "./strict";

/** Sets a plain value of the state, if it is of its kind. */
function put<State extends object, Key extends keyof State>(
  state: State,
  key: Key,
  value: unknown,
  check: (value: unknown) => boolean,
): void {
  if (!check(value)) throw refusal(`${String(key)} cannot be ${JSON.stringify(value)}.`);
  state[key] = value as State[Key];
}

export function chartObjects({ book }: WpsWorld, sheet: MemorySheet): Et.ChartObjects {
  return strict<Et.ChartObjects>("ChartObjects", {
    get Count() {
      return sheet.charts.length;
    },
    Item: (index) => chartObject(sheet, sheet.charts[Number(index) - 1]!),
    Add: (left, top, width, height) => {
      refuseIfProtected(sheet);
      if (![left, top, width, height].every(isNumber)) throw refusal("A chart needs a place.");
      const id = `{C${book.nextId++}}`;
      const chart: MemoryChart = {
        id,
        type: "ColumnClustered",
        title: "",
        titleFont: {},
        legend: "Right",
        series: [],
        axes: {},
        place: "",
      };
      sheet.charts.push(chart);
      // What is selected is drawn at once.
      chart.series.push({ name: "Series1", type: chart.type, values: "A1", categories: "", axis: "Primary" });
      return chartObject(sheet, chart);
    },
  });
}

function chartObject(sheet: MemorySheet, chart: MemoryChart): Et.ChartObject {
  const place = { left: 0, top: 0, width: 0, height: 0 };
  const move = (side: keyof typeof place, value: unknown): void => {
    put(place, side, value, isNumber);
    const area = {
      row: place.top / CELL.height,
      column: place.left / CELL.width,
      rows: place.height / CELL.height,
      columns: place.width / CELL.width,
    };
    if (area.rows > 0 && area.columns > 0) chart.place = addressOf(area);
  };
  return strict<Et.ChartObject>("ChartObject", {
    get Name() {
      return chart.id;
    },
    set Left(left: number) {
      move("left", left);
    },
    set Top(top: number) {
      move("top", top);
    },
    set Width(width: number) {
      move("width", width);
    },
    set Height(height: number) {
      move("height", height);
    },
    Delete: () => (sheet.charts.splice(sheet.charts.indexOf(chart), 1), true),
    get Chart() {
      return chartOf(sheet, chart);
    },
  });
}

function chartOf(sheet: MemorySheet, chart: MemoryChart): Et.Chart {
  const { titleFont } = chart;
  return strict<Et.Chart>("Chart", {
    set ChartType(type: number) {
      const word = wordFor("XlChartType", "xl", type);
      Object.assign(chart, { type: word });
      for (const series of chart.series) series.type = word;
    },
    set HasTitle(has: boolean) {
      if (has !== true) throw refusal("These tests draw titles.");
      chart.title ||= "Chart Title";
    },
    get ChartTitle() {
      if (chart.title === "") throw refusal("The chart has no title.");
      return strict<Et.ChartTitle>("ChartTitle", {
        set Text(text: string) {
          put(chart, "title", text, isText);
        },
        get Font() {
          return strict<Et.Font>("Font", {
            set Size(size: number) {
              put(titleFont, "size", size, isNumber);
            },
            set Bold(bold: boolean) {
              put(titleFont, "bold", bold, isTruth);
            },
            set Color(color: number) {
              titleFont.color = colorText(color);
            },
          });
        },
      });
    },
    set HasLegend(has: boolean) {
      put({ has }, "has", has, isTruth);
      chart.legend = has ? "Right" : "None";
    },
    get Legend() {
      if (chart.legend === "None") throw refusal("The chart has no legend.");
      return strict<Et.Legend>("Legend", {
        set Position(position: number) {
          chart.legend = wordFor("XlLegendPosition", "xlLegendPosition", position);
        },
      });
    },
    SeriesCollection: () =>
      strict<Kso.SeriesCollection>("SeriesCollection", {
        get Count() {
          return chart.series.length;
        },
        Item: (index: number) => seriesOf(sheet, chart, chart.series[index - 1]),
        NewSeries: () => {
          const added: MemorySeries = {
            name: `Series${chart.series.length + 1}`,
            type: chart.type,
            values: "",
            categories: "",
            axis: "Primary",
          };
          chart.series.push(added);
          return seriesOf(sheet, chart, added);
        },
      }),
    ChartGroups: () =>
      strict<Kso.ChartGroups>("ChartGroups", {
        Item: (index: number) => {
          const [first] = chart.series;
          if (index !== 1 || !first) throw refusal("There is no such group.");
          return strict<Kso.MsoChartGroup>("ChartGroup", {
            set GapWidth(width: number) {
              put(first, "gapWidth", width, isNumber);
            },
          });
        },
      }),
    Axes: () =>
      strict<Kso.Axes>("Axes", {
        Item: (type, group) => {
          if (chart.type === "Pie") throw refusal("A pie has no axes.");
          const side = wordFor("XlAxisGroup", "xl", group);
          if (!chart.series.some(({ axis }) => axis === side)) throw refusal(`No series stands on the ${side} axis.`);
          return axisOf(chart, wordFor("XlAxisType", "xl", type) === "Category" ? "Category" : side);
        },
      }),
  });
}

function seriesOf(sheet: MemorySheet, chart: MemoryChart, series: MemorySeries | undefined): Kso.MsoSeries {
  if (!series) throw refusal("There is no such series.");
  return strict<Kso.MsoSeries>("Series", {
    set Name(name: string) {
      put(series, "name", name, isText);
    },
    set Values(reference: unknown) {
      series.values = cellsIn(sheet, reference);
    },
    set XValues(reference: unknown) {
      series.categories = cellsIn(sheet, reference);
    },
    set ChartType(type: number) {
      series.type = wordFor("XlChartType", "xl", type);
    },
    set AxisGroup(group: number) {
      series.axis = wordFor("XlAxisGroup", "xl", group);
    },
    set Smooth(smooth: boolean) {
      put(series, "smooth", smooth, isTruth);
    },
    set MarkerStyle(style: number) {
      series.marker = wordFor("XlMarkerStyle", "xlMarkerStyle", style);
    },
    set MarkerSize(size: number) {
      put(series, "markerSize", size, isNumber);
    },
    set MarkerBackgroundColor(color: number) {
      series.markerFill = colorText(color);
    },
    set MarkerForegroundColor(color: number) {
      series.markerLine = colorText(color);
    },
    set HasDataLabels(has: boolean) {
      if (has !== true) throw refusal("These tests show labels.");
      series.labels = { percentage: false, value: true };
    },
    DataLabels: () => {
      const { labels } = series;
      if (!labels) throw refusal("The series shows no labels.");
      return strict<Kso.MsoDataLabels>("DataLabels", {
        set ShowPercentage(shows: boolean) {
          put(labels, "percentage", shows, isTruth);
        },
        set ShowValue(shows: boolean) {
          put(labels, "value", shows, isTruth);
        },
        set NumberFormat(text: string) {
          put(labels, "numberFormat", text, isText);
        },
        set Position(position: number) {
          labels.position = wordFor("XlDataLabelPosition", "xlLabelPosition", position);
        },
      });
    },
    Delete: () => chart.series.splice(chart.series.indexOf(series), 1),
    Points: () =>
      strict<Et.Points>("Points", {
        Item: (index) => {
          if (index < 1 || index > areaOf(series.values).rows) throw refusal("There is no such point.");
          return strict<Et.Point>("Point", {
            get Format() {
              return strict<Et.ChartFormat>("ChartFormat", { Fill: fill((color) => ((series.points ??= [])[index - 1] = color)) });
            },
          });
        },
      }),
    get Format() {
      return strict<Kso.MsoChartFormat>("ChartFormat", {
        Fill: fill((color) => (series.fill = color)) as unknown as Kso.FillFormat,
        Line: strict<Kso.LineFormat>("LineFormat", {
          get ForeColor() {
            return strict<Kso.ColorFormat>("ColorFormat", {
              set RGB(color: number) {
                series.line = colorText(color);
              },
            });
          },
          set Weight(weight: number) {
            put(series, "weight", weight, isNumber);
          },
        }),
      });
    },
  });
}

function fill(set: (color: string) => void): Et.FillFormat {
  return strict<Et.FillFormat>("FillFormat", {
    Solid: () => undefined,
    ForeColor: strict<Et.ColorFormat>("ColorFormat", {
      set RGB(color: number) {
        set(colorText(color));
      },
    }),
  });
}

function axisOf(chart: MemoryChart, name: string): Kso.MsoAxis {
  const axis: MemoryAxis = (chart.axes[name] ??= {});
  return strict<Kso.MsoAxis>("Axis", {
    set MinimumScale(minimum: number) {
      put(axis, "minimum", minimum, isNumber);
    },
    set MaximumScale(maximum: number) {
      put(axis, "maximum", maximum, isNumber);
    },
    set MajorUnit(unit: number) {
      put(axis, "majorUnit", unit, isNumber);
    },
    get TickLabels() {
      return strict<Kso.MsoTickLabels>("TickLabels", {
        set NumberFormat(text: string) {
          put(axis, "numberFormat", text, isText);
        },
      });
    },
    set TickLabelPosition(position: number) {
      axis.labels = wordFor("XlTickLabelPosition", "xlTickLabelPosition", position);
    },
    set HasTitle(has: boolean) {
      if (has !== true) throw refusal("These tests draw titles.");
      axis.title ??= "Axis Title";
    },
    get AxisTitle() {
      if (axis.title === undefined) throw refusal("The axis has no title.");
      return strict<Kso.MsoAxisTitle>("AxisTitle", {
        set Text(text: string) {
          put(axis, "title", text, isText);
        },
      });
    },
    set HasMajorGridlines(shows: boolean) {
      put(axis, "gridlines", shows, isTruth);
    },
  });
}

/** The address in a reference to cells of the chart's own sheet. */
function cellsIn(sheet: MemorySheet, reference: unknown): string {
  const address = /!(.*)$/.exec(String(reference))?.[1];
  const area = address === undefined ? null : areaOf(address);
  if (!area || reference !== `=${referenceTo(area, sheet.name)}`) throw refusal(`${String(reference)} are no cells of ${sheet.name}.`);
  return addressOf(area);
}
