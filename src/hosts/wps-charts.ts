/** Charts in the words of Office.js, carried out by WPS. Series are told their cells by references, as WPS's types have it. */
import { areasIn, referenceTo } from "../formula/references";
import { union } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import { colorNumber, fault, itemsOf, load, type Answers } from "./wps-answers";
import { AXES, AXIS_GROUPS, CHARTS, DATA_LABELS, LEGENDS, MARKERS, numberOf, TICK_LABELS } from "./wps-constants";
import { cellsOf, type Place } from "./wps-place";

/** A range of Office.js, as far as a chart asks. */
interface Source {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The charts of a sheet. */
export function chartsAnswers(place: Place) {
  // Without an argument they are all of them.
  const all = place.sheet.ChartObjects() as Et.ChartObjects;
  return Object.freeze({
    load,
    get items() {
      return itemsOf<Et.ChartObject>(all).map((one) => Object.freeze({ id: one.Name, delete: () => void one.Delete() }));
    },
    add: (type: string, source: Source) => {
      // Its place follows; WPS wants one at once.
      const object = all.Add(0, 0, 360, 220);
      object.Chart.ChartType = numberOf(CHARTS, type);
      // WPS draws what is selected by itself.
      for (const series of itemsOf(object.Chart.SeriesCollection()).reverse()) series.Delete();
      const first = object.Chart.SeriesCollection().NewSeries();
      first.Values = referenceOf(place, source);
      return chartAnswers(place, object);
    },
  }) satisfies Answers<Excel.ChartCollection>;
}

function chartAnswers(place: Place, object: Et.ChartObject) {
  const { Chart: chart } = object;
  const all = (): Kso.SeriesCollection => chart.SeriesCollection();
  const axis = (type: number, group: number = AXIS_GROUPS.Primary) => axisAnswers(chart.Axes().Item(type, group));
  return Object.freeze({
    title: Object.freeze({
      set text(text: string) {
        chart.HasTitle = true;
        chart.ChartTitle.Text = text;
      },
      format: Object.freeze({
        font: Object.freeze({
          set size(size: number) {
            chart.ChartTitle.Font.Size = size;
          },
          set bold(bold: boolean) {
            chart.ChartTitle.Font.Bold = bold;
          },
          set color(color: string) {
            chart.ChartTitle.Font.Color = colorNumber(color);
          },
        }),
      }),
    }),
    legend: Object.freeze({
      set visible(isVisible: boolean) {
        chart.HasLegend = isVisible;
      },
      set position(position: string) {
        chart.HasLegend = true;
        chart.Legend.Position = numberOf(LEGENDS, position);
      },
    }),
    series: Object.freeze({
      getItemAt: (index: number) => seriesAnswers(place, chart, all().Item(index + 1)),
      add: (name = "") => {
        const added = all().NewSeries();
        added.Name = name;
        return seriesAnswers(place, chart, added);
      },
    }),
    axes: Object.freeze({
      get valueAxis() {
        return axis(AXES.Value);
      },
      get categoryAxis() {
        return axis(AXES.Category);
      },
      getItem: (type: string, group = "Primary") => axis(numberOf(AXES, type), numberOf(AXIS_GROUPS, group)),
    }),
    setPosition: (start: string, end: string) => {
      const [first, last] = areasIn(`${start} ${end}`);
      if (!first || !last) throw fault("InvalidArgument", `${start} ${end}`, "Chart.setPosition");
      const { Left, Top, Width, Height } = cellsOf(place, union(first, last));
      object.Left = Left;
      object.Top = Top;
      object.Width = Width;
      object.Height = Height;
    },
  });
}

function seriesAnswers(place: Place, chart: Et.Chart, series: Kso.MsoSeries) {
  return Object.freeze({
    set name(name: string) {
      series.Name = name;
    },
    setValues: (source: Source) => void (series.Values = referenceOf(place, source)),
    setXAxisValues: (source: Source) => void (series.XValues = referenceOf(place, source)),
    set chartType(type: string) {
      series.ChartType = numberOf(CHARTS, type);
    },
    set axisGroup(group: string) {
      series.AxisGroup = numberOf(AXIS_GROUPS, group);
    },
    /** Of all columns of the chart. */
    set gapWidth(width: number) {
      chart.ChartGroups().Item(1).GapWidth = width;
    },
    set smooth(isSmooth: boolean) {
      series.Smooth = isSmooth;
    },
    set markerStyle(style: string) {
      series.MarkerStyle = numberOf(MARKERS, style);
    },
    set markerSize(size: number) {
      series.MarkerSize = size;
    },
    set markerBackgroundColor(color: string) {
      series.MarkerBackgroundColor = colorNumber(color);
    },
    set markerForegroundColor(color: string) {
      series.MarkerForegroundColor = colorNumber(color);
    },
    set hasDataLabels(has: boolean) {
      series.HasDataLabels = has;
    },
    get dataLabels() {
      return dataLabelsAnswers(series.DataLabels() as Kso.MsoDataLabels);
    },
    points: Object.freeze({
      getItemAt: (index: number) => {
        const point = (series.Points() as Et.Points).Item(index + 1);
        return Object.freeze({ format: Object.freeze({ fill: fillAnswers(() => point.Format.Fill) }) });
      },
    }),
    format: Object.freeze({
      fill: fillAnswers(() => series.Format.Fill),
      line: Object.freeze({
        set color(color: string) {
          series.Format.Line.ForeColor.RGB = colorNumber(color);
        },
        set weight(weight: number) {
          series.Format.Line.Weight = weight;
        },
      }),
    }),
  });
}

function dataLabelsAnswers(labels: Kso.MsoDataLabels) {
  return Object.freeze({
    set showPercentage(shows: boolean) {
      labels.ShowPercentage = shows;
    },
    set showValue(shows: boolean) {
      labels.ShowValue = shows;
    },
    set numberFormat(format: string) {
      labels.NumberFormat = format;
    },
    set position(position: string) {
      labels.Position = numberOf(DATA_LABELS, position);
    },
  });
}

function fillAnswers(fill: () => { readonly ForeColor: { RGB: number }; Solid(): void }) {
  return Object.freeze({
    setSolidColor: (color: string) => {
      fill().Solid();
      fill().ForeColor.RGB = colorNumber(color);
    },
  });
}

function axisAnswers(axis: Kso.MsoAxis) {
  return Object.freeze({
    set minimum(minimum: number) {
      axis.MinimumScale = minimum;
    },
    set maximum(maximum: number) {
      axis.MaximumScale = maximum;
    },
    set majorUnit(unit: number) {
      axis.MajorUnit = unit;
    },
    set numberFormat(format: string) {
      axis.TickLabels.NumberFormat = format;
    },
    set tickLabelPosition(position: string) {
      axis.TickLabelPosition = numberOf(TICK_LABELS, position);
    },
    title: Object.freeze({
      set text(text: string) {
        axis.HasTitle = true;
        axis.AxisTitle.Text = text;
      },
    }),
    majorGridlines: Object.freeze({
      set visible(isVisible: boolean) {
        axis.HasMajorGridlines = isVisible;
      },
    }),
  });
}

function referenceOf(place: Place, { rowIndex, columnIndex, rowCount, columnCount }: Source): string {
  const area: Area = { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  return `=${referenceTo(area, place.sheet.Name)}`;
}
