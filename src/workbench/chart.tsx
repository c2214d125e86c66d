/** The Pareto chart of the sheet in front: drawn from its cells, so it follows every edit at once. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useId, type ReactNode } from "react";
import type { SheetView } from "../hosts/workbench-view";
import { catalogues, fill, type Language } from "../i18n";
import type { Area, ParetoChart as Chart } from "../workbook/sheet";

interface Bar {
  readonly name: string;
  readonly value: number;
  /** Running share of the total, 0…1. */
  readonly share: number;
}

const EDGE = { left: 64, right: 46, top: 34, bottom: 28 };
/** The title and the legend need this many pixels beside each other. */
const NEEDED = 640;
/** Beyond this many customers single names can no longer be read under the bars. */
const MOST_NAMES = 40;

/** The bars with a value above zero, from the largest. */
export function barsOf(view: SheetView, chart: Chart): Bar[] {
  const at = (area: Area, index: number): unknown => view.cell(area.row + index, area.column).content;
  return Array.from({ length: chart.categories.rows }, (_, index) => ({
    name: String(at(chart.categories, index) ?? ""),
    value: at(chart.columns.values, index),
    share: at(chart.line.values, index),
  })).filter((bar): bar is Bar => typeof bar.value === "number" && bar.value > 0 && typeof bar.share === "number");
}

/** The chart, `width` × `height` pixels. */
export const ParetoChart = memo(function ParetoChart({
  view,
  chart,
  width,
  height,
  language,
}: {
  view: SheetView;
  chart: Chart;
  width: number;
  height: number;
  language: Language;
}): ReactNode {
  const styles = useStyles();
  const description = useId();
  const words = catalogues[language].workbench;
  const bars = barsOf(view, chart);
  const first = bars[0];
  if (!first) return <p className={styles.empty}>{words.chartEmpty}</p>;

  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const amount = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 });
  const step = niceStep(first.value / 4);
  const top = Math.ceil(first.value / step) * step;
  const inner = { width: Math.max(60, width - EDGE.left - EDGE.right), height: height - EDGE.top - EDGE.bottom };
  const isNarrow = width < NEEDED;
  const slot = inner.width / bars.length;
  const y = (share: number): number => EDGE.top + inner.height * (1 - share);
  const thickness = Math.max(1, Math.min(slot * 0.76, 96));
  const middle = (index: number): number => EDGE.left + slot * (index + 0.5);
  const every = Math.ceil(Math.max(1, 76 / slot));
  const some = Math.min(bars.length, 4);
  const summary = fill(words.chartSummary, {
    count: bars.length,
    first: first.name,
    share: percent.format(first.share),
    some,
    part: percent.format(bars[some - 1]?.share ?? 1),
  });

  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      role="img"
      aria-label={fill(words.chart, { title: chart.title })}
      aria-describedby={description}
    >
      <desc id={description}>{summary}</desc>
      <text x={isNarrow ? 12 : EDGE.left} y={16} className={styles.title}>
        {isNarrow ? shortened(chart.title, Math.floor((width - 24) / 7.4)) : chart.title}
      </text>
      {!isNarrow && <Legend styles={styles} chart={chart} right={width - 8} />}
      {Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map((value) => (
        <g key={value}>
          <line x1={EDGE.left} x2={EDGE.left + inner.width} y1={y(value / top)} y2={y(value / top)} className={styles.gridLine} />
          <text x={EDGE.left - 6} y={y(value / top) + 4} textAnchor="end" className={styles.label}>
            {amount.format(value)}
          </text>
        </g>
      ))}
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <text key={share} x={EDGE.left + inner.width + 6} y={y(share) + 4} className={styles.label}>
          {percent.format(share)}
        </text>
      ))}
      {bars.map((bar, index) => (
        <rect
          key={index}
          className={styles.bar}
          x={middle(index) - thickness / 2}
          width={thickness}
          y={y(bar.value / top)}
          height={Math.max(0, (inner.height * bar.value) / top)}
        >
          <title>{`${bar.name}: ${new Intl.NumberFormat(language).format(bar.value)} (${percent.format(bar.share)})`}</title>
        </rect>
      ))}
      <polyline className={styles.line} points={bars.map((bar, index) => `${middle(index)},${y(bar.share)}`).join(" ")} />
      {bars.length <= MOST_NAMES &&
        bars.map((bar, index) => <circle key={index} className={styles.dot} cx={middle(index)} cy={y(bar.share)} r={3} />)}
      {bars.map((bar, index) =>
        index % every === 0 ? (
          <text key={index} x={middle(index)} y={height - EDGE.bottom + 18} textAnchor="middle" className={styles.label}>
            {shortened(bar.name, Math.max(8, Math.floor((slot * every) / 7)))}
          </text>
        ) : null,
      )}
    </svg>
  );
});

function Legend({ styles, chart, right }: { styles: ReturnType<typeof useStyles>; chart: Chart; right: number }): ReactNode {
  const entries = [chart.line.name, chart.columns.name];
  let x = right;
  return entries.map((name, index) => {
    x -= textPixels(name) + 30;
    return (
      <g key={name} transform={`translate(${x}, 12)`}>
        {index === 0 ? (
          <line x1={0} x2={16} y1={0} y2={0} className={styles.line} />
        ) : (
          <rect x={2} y={-5} width={12} height={10} className={styles.bar} />
        )}
        <text x={21} y={4} className={styles.label}>
          {name}
        </text>
      </g>
    );
  });
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}

/** Chinese characters are twice as wide as Latin ones. */
function textPixels(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 12 : 6.4), 0);
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  let used = 0;
  const fitting = letters.findIndex((letter) => (used += letter > "\u2e7f" ? 2 : 1) > most);
  return fitting === -1 ? text : `${letters.slice(0, Math.max(1, fitting - 1)).join("")}…`;
}

const useStyles = makeStyles({
  chart: { display: "block", fontFamily: "inherit" },
  empty: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
  title: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "13px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  label: { fill: tokens.colorNeutralForeground2, fontSize: "11px", "@media (forced-colors: active)": { fill: "CanvasText" } },
  gridLine: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1px" },
  bar: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  line: {
    fill: "none",
    stroke: tokens.colorPaletteMarigoldBorderActive,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  dot: { fill: tokens.colorPaletteMarigoldBorderActive, "@media (forced-colors: active)": { fill: "CanvasText" } },
});
