/** Columns in order of size with the running share of the total: drawn from the cells, so it follows every edit at once. */
import { memo, type ReactNode } from "react";

import { catalogues, fill } from "../i18n";
import type { ParetoChart as Chart } from "../sheet/sheet";
import { amountsAlike } from "./amounts";
import {
  ChartFrame,
  NoChart,
  SlotNames,
  TITLE_HEIGHT,
  ValueAxis,
  contentAt,
  scaleFromZero,
  textPixels,
  useChartStyles,
  type ChartCells,
  type ChartProps,
  type Plot,
} from "./chart-frame";

interface Bar {
  readonly name: string;
  readonly value: number;
  /** Running share of the total, 0…1. */
  readonly share: number;
}

const EDGE = { left: 64, right: 46, bottom: 28 };
/** The title and the legend need this many pixels beside each other. */
const NEEDED = 640;
/** Beyond this many customers single points can no longer be told apart. */
const MOST_POINTS = 40;

/** The bars with a value above zero, from the largest. */
export function barsOf(view: ChartCells, chart: Chart): Bar[] {
  return Array.from({ length: chart.categories.rows }, (_, index) => ({
    name: String(contentAt(view, chart.categories, index) ?? ""),
    value: contentAt(view, chart.columns.values, index),
    share: contentAt(view, chart.line.values, index),
  })).filter((bar): bar is Bar => typeof bar.value === "number" && bar.value > 0 && typeof bar.share === "number");
}

/** The chart, `width` × `height` pixels. */
export const ParetoChart = memo(function ParetoChart({ view, chart, width, height, language }: ChartProps<Chart>): ReactNode {
  const styles = useChartStyles();
  const words = catalogues[language].charts;
  const bars = barsOf(view, chart);
  const first = bars[0];
  if (!first) return <NoChart title={chart.title} text={words.shareEmpty} />;

  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const isNarrow = width < NEEDED;
  const plot: Plot = {
    left: EDGE.left,
    top: TITLE_HEIGHT,
    width: Math.max(60, width - EDGE.left - EDGE.right),
    height: height - TITLE_HEIGHT - EDGE.bottom,
  };
  const scale = scaleFromZero([first.value], 4);
  const write = chart.columns.percent ? percent.format : amountsAlike(language, [first.value, ...scale.marks]);
  const slot = plot.width / bars.length;
  const thickness = Math.max(1, Math.min(slot * 0.76, 96));
  const y = (share: number): number => plot.top + plot.height * (1 - share);
  const middle = (index: number): number => plot.left + slot * (index + 0.5);
  const some = Math.min(bars.length, 4);
  const summary = fill(words.paretoSummary, {
    count: bars.length,
    first: first.name,
    share: percent.format(first.share),
    some,
    part: percent.format(bars[some - 1]?.share ?? 1),
  });

  return (
    <ChartFrame
      title={chart.title}
      label={fill(words.paretoChart, { title: chart.title })}
      summary={summary}
      width={width}
      height={height}
      left={isNarrow ? 12 : EDGE.left}
      titleWidth={isNarrow ? width - 24 : width - EDGE.left - legendWidth(chart)}
    >
      {!isNarrow && <Legend chart={chart} right={width - 8} />}
      <ValueAxis plot={plot} scale={scale} write={write} />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <text key={share} x={plot.left + plot.width + 6} y={y(share) + 4} className={styles.label}>
          {percent.format(share)}
        </text>
      ))}
      {bars.map((bar, index) => (
        <rect
          key={index}
          className={styles.bar}
          x={middle(index) - thickness / 2}
          width={thickness}
          y={y(bar.value / scale.most)}
          height={Math.max(0, (plot.height * bar.value) / scale.most)}
        >
          <title>{`${bar.name}: ${(chart.columns.percent ? percent : new Intl.NumberFormat(language)).format(bar.value)} (${percent.format(bar.share)})`}</title>
        </rect>
      ))}
      <polyline className={styles.line} points={bars.map((bar, index) => `${middle(index)},${y(bar.share)}`).join(" ")} />
      {bars.length <= MOST_POINTS &&
        bars.map((bar, index) => <circle key={index} className={styles.dot} cx={middle(index)} cy={y(bar.share)} r={3} />)}
      <SlotNames plot={plot} names={bars.map(({ name }) => name)} y={height - EDGE.bottom + 18} />
    </ChartFrame>
  );
});

function legendWidth(chart: Chart): number {
  return textPixels(chart.line.name) + textPixels(chart.columns.name) + 80;
}

function Legend({ chart, right }: { readonly chart: Chart; readonly right: number }): ReactNode {
  const styles = useChartStyles();
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
