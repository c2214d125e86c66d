/** What the charts of pane and workbench share: the frame with title and description, the value axis, sizes and looks. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

import type { Language } from "../i18n";
import { CHART_FILL, CHART_GRID, CHART_LINE } from "../sheet/chart-look";
import type { Shown } from "../sheet/cell-text";
import type { Area } from "../sheet/sheet";
import type { StyleName } from "../sheet/styles";
import { bothLooks, chartColour } from "./colours";

/** The cells that charts are drawn from: of a sheet in the workbench, or of a result that stands on no sheet yet. */
export interface ChartCells {
  readonly sheet?: { readonly language: Language } | undefined;
  cell(row: number, column: number): { readonly content: Shown; readonly style?: StyleName };
}

/** What every chart is given; width and height in pixels. */
export interface ChartProps<Chart> {
  readonly view: ChartCells;
  readonly chart: Chart;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

/** Where a chart draws, in pixels from its top left corner. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The axis of values: where it starts, ends, and is marked. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
}

/** Pixels above a plot: the title's line. */
export const TITLE_HEIGHT = 34;

/** The chart as an image with a title, and a description for those who do not see it. */
export function ChartFrame(props: {
  readonly title: string;
  /** The kind of chart and its title. */
  readonly label: string;
  /** What it shows, in a sentence. */
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  /** Where the title starts. */
  readonly left: number;
  /** The pixels that the title has. */
  readonly titleWidth: number;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useChartStyles();
  const description = useId();
  const { title, label, summary, width, height, left, titleWidth, children } = props;
  return (
    <svg className={styles.chart} width={width} height={height} role="img" aria-label={label} aria-describedby={description}>
      <desc id={description}>{summary}</desc>
      <text x={left} y={16} className={styles.title}>
        {shortened(title, Math.floor(titleWidth / 7.4))}
      </text>
      {children}
    </svg>
  );
}

/** What stands in place of a chart that has nothing to draw. */
export function NoChart({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const styles = useChartStyles();
  return (
    <div className={styles.empty}>
      <strong>{title}</strong>
      <span>{text}</span>
    </div>
  );
}

/** The marks of a vertical axis of values, each with a line across the plot. */
export function ValueAxis({ plot, scale, write }: { plot: Plot; scale: Scale; write: (value: number) => string }): ReactNode {
  const styles = useChartStyles();
  return scale.marks.map((value) => {
    const y = plot.top + plot.height * (1 - placeOn(scale, value));
    return (
      <g key={value}>
        <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} className={styles.gridLine} />
        <text x={plot.left - 6} y={y + 4} textAnchor="end" className={styles.label}>
          {write(value)}
        </text>
      </g>
    );
  });
}

/** The names under the slots of a plot, as many as can be read side by side. */
export function SlotNames({ plot, names, y }: { plot: Plot; names: readonly string[]; y: number }): ReactNode {
  const styles = useChartStyles();
  const slot = plot.width / names.length;
  const every = Math.ceil(Math.max(1, 76 / slot));
  return names.map((name, index) =>
    index % every === 0 ? (
      <text key={index} x={plot.left + slot * (index + 0.5)} y={y} textAnchor="middle" className={styles.label}>
        {shortened(name, Math.max(8, Math.floor((slot * every) / 7)))}
      </text>
    ) : null,
  );
}

/** The share of the axis, 0…1, at which a value stands. */
export function placeOn({ least, most }: Scale, value: number): number {
  return (value - least) / (most - least);
}

/** An axis from zero that takes in all values, marked about `count` times. */
export function scaleFromZero(values: readonly number[], count: number): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || (low < 0 ? 0 : 1);
  const step = niceStep((high - low) / count);
  return scaleBetween(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
}

/** An axis between two values, marked at the multiples of a step. */
export function scaleBetween(least: number, most: number, step: number): Scale {
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(most / step + 1e-9);
  return { least, most, marks: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step) };
}

/** 1, 2 or 5 times a power of ten, at least `rough`, which is above zero. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/** The content of the cell that stands so many rows down an area. */
export function contentAt(view: ChartCells, area: Area, index: number): unknown {
  return view.cell(area.row + index, area.column).content;
}

/** Roughly how wide a small text is: Chinese characters are twice as wide as Latin ones. */
export function textPixels(text: string): number {
  return [...text].reduce((sum, letter) => sum + (isWide(letter) ? 12 : 6.4), 0);
}

/** A text cut to so many Latin letters, half as many Chinese ones. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  let used = 0;
  const fitting = letters.findIndex((letter) => (used += isWide(letter) ? 2 : 1) > most);
  return fitting === -1 ? text : `${letters.slice(0, Math.max(1, fitting - 1)).join("")}…`;
}

function isWide(letter: string): boolean {
  return letter > "\u2e7f";
}

/** The looks of the parts of a chart. */
export const useChartStyles = makeStyles({
  chart: { display: "block", fontFamily: "inherit", flexShrink: 0 },
  empty: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    "& strong": { color: tokens.colorNeutralForeground1, fontSize: "13px", fontWeight: tokens.fontWeightSemibold },
  },
  title: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "13px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "11px", "@media (forced-colors: active)": { fill: "CanvasText" } },
  figure: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  gridLine: { stroke: bothLooks(CHART_GRID, () => 0.32), strokeWidth: "1px" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  bar: { fill: chartColour(CHART_FILL), "@media (forced-colors: active)": { fill: "Highlight" } },
  line: {
    fill: "none",
    stroke: chartColour(CHART_LINE),
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dot: { fill: chartColour(CHART_LINE), "@media (forced-colors: active)": { fill: "CanvasText" } },
  slice: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  path: {
    fill: "none",
    stroke: chartColour(CHART_FILL),
    strokeWidth: "1.5px",
    strokeLinejoin: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  onBar: {
    fill: tokens.colorNeutralBackground1,
    fontSize: "10px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { fill: "HighlightText" },
  },
});
