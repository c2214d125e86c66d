/** One series as columns, negative ones below the line of zero. */
import { memo, type ReactNode } from "react";
import { catalogues, fill } from "../i18n";
import type { CategoryChart as Chart } from "../sheet/sheet";
import { amountsAlike } from "./amounts";
import {
  ChartFrame,
  NoChart,
  SlotNames,
  TITLE_HEIGHT,
  ValueAxis,
  placeOn,
  scaleFromZero,
  useChartStyles,
  type ChartProps,
  type Plot,
} from "./chart-frame";
import { partsOf } from "./parts";

const EDGE = { left: 64, right: 16, bottom: 28 };
/** A figure over a column needs this many pixels. */
const FIGURE_WIDTH = 48;

/** The chart, `width` × `height` pixels. */
export const ColumnsChart = memo(function ColumnsChart({ view, chart, width, height, language }: ChartProps<Chart>): ReactNode {
  const styles = useChartStyles();
  const words = catalogues[language].charts;
  const parts = partsOf(view, chart);
  if (!parts.some(({ value }) => value !== 0)) return <NoChart title={chart.title} text={words.columnsEmpty} />;

  const plot: Plot = {
    left: EDGE.left,
    top: TITLE_HEIGHT,
    width: Math.max(60, width - EDGE.left - EDGE.right),
    height: height - TITLE_HEIGHT - EDGE.bottom,
  };
  const scale = scaleFromZero(
    parts.map(({ value }) => value),
    4,
  );
  const write = amountsAlike(language, [...parts.map(({ value }) => value), ...scale.marks]);
  const slot = plot.width / parts.length;
  const thickness = Math.max(1, Math.min(slot * 0.62, 72));
  const y = (value: number): number => plot.top + plot.height * (1 - placeOn(scale, value));
  const bySize = parts.toSorted((one, other) => other.value - one.value);

  return (
    <ChartFrame
      title={chart.title}
      label={fill(words.columnsChart, { title: chart.title })}
      summary={fill(words.columnsSummary, {
        series: chart.series.name,
        count: parts.length,
        first: bySize[0]?.name ?? "",
        most: bySize[0]?.text ?? "",
        last: bySize.at(-1)?.name ?? "",
        least: bySize.at(-1)?.text ?? "",
      })}
      width={width}
      height={height}
      left={12}
      titleWidth={width - 24}
    >
      <ValueAxis plot={plot} scale={scale} write={write} />
      {parts.map(({ name, value, text }, index) => {
        const middle = plot.left + slot * (index + 0.5);
        return (
          <g key={index}>
            <rect
              className={styles.bar}
              x={middle - thickness / 2}
              width={thickness}
              y={y(Math.max(0, value))}
              height={Math.abs(y(value) - y(0))}
            >
              <title>{`${name}: ${text}`}</title>
            </rect>
            {slot >= FIGURE_WIDTH && (
              <text x={middle} y={value < 0 ? y(value) + 13 : y(value) - 4} textAnchor="middle" className={styles.figure}>
                {write(value)}
              </text>
            )}
          </g>
        );
      })}
      <line x1={plot.left} x2={plot.left + plot.width} y1={y(0)} y2={y(0)} className={styles.axis} />
      <SlotNames plot={plot} names={parts.map(({ name }) => name)} y={height - EDGE.bottom + 18} />
    </ChartFrame>
  );
});
