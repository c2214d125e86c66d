/** Points on two axes of numbers, joined in order and numbered; of places on earth a small map. */
import { memo, type ReactNode } from "react";

import { catalogues, fill } from "../i18n";
import type { Area, ScatterChart as Chart } from "../sheet/sheet";
import {
  ChartFrame,
  NoChart,
  TITLE_HEIGHT,
  ValueAxis,
  contentAt,
  niceStep,
  placeOn,
  scaleBetween,
  textPixels,
  useChartStyles,
  type ChartCells,
  type ChartProps,
  type Plot,
  type Scale,
} from "./chart-frame";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points of a way, whether the first of them is a start and no stop, and whether the way leads back to the first. */
export interface Way {
  readonly points: readonly Point[];
  readonly hasStart: boolean;
  readonly isRound: boolean;
}

const EDGE = { left: 64, right: 20, bottom: 40 };
/** Beyond this many stops their numbers can no longer be read. */
const MOST_NUMBERS = 60;
/** Numbers stand this many pixels apart at least, middle to middle. */
const BADGE_GAP = 17;
/** Free space around the points, as a share of what they span. */
const MARGIN = 0.08;
const DEGREE = Math.PI / 180;

/** The points with both figures; one that stays where the last one was is no stop of its own. */
export function wayOf(view: ChartCells, chart: Chart): Way {
  const points = pointsOf(view, chart).filter((point, index, all) => !isSame(point, all[index - 1]));
  if (chart.ends) {
    const [back, start] = pointsOf(view, chart.ends);
    const hasStart = start !== undefined && !isSame(start, points[0]);
    const isRound = points.length > 1 && isSame(back, points.at(-1)) && !isSame(back, start);
    return { points: hasStart ? [start, ...points] : points, hasStart, isRound };
  }
  const isRound = points.length > 2 && isSame(points[0], points.at(-1));
  return { points: isRound ? points.slice(0, -1) : points, hasStart: isRound, isRound };
}

function pointsOf(view: ChartCells, { horizontal, vertical }: Pick<Chart, "horizontal" | "vertical">): Point[] {
  return Array.from({ length: horizontal.values.rows }, (_, index) => ({
    x: contentAt(view, horizontal.values, index),
    y: contentAt(view, vertical.values, index),
  })).filter((point): point is Point => typeof point.x === "number" && typeof point.y === "number");
}

/** The chart, at most `width` × `height` pixels. */
export const ScatterChart = memo(function ScatterChart({ view, chart, width, height, language }: ChartProps<Chart>): ReactNode {
  const styles = useChartStyles();
  const words = catalogues[language].charts;
  const { points, hasStart, isRound } = wayOf(view, chart);
  if (points.length === 0) return <NoChart title={chart.title} text={words.scatterEmpty} />;

  const isMap = [chart.horizontal, chart.vertical].every(({ values }) => holdsCoordinates(view, values));
  const most: Plot = {
    left: EDGE.left,
    top: TITLE_HEIGHT,
    width: Math.max(60, width - EDGE.left - EDGE.right),
    height: Math.max(40, height - TITLE_HEIGHT - EDGE.bottom),
  };
  const { plot, across, up } = scalesOf(points, most, isMap);
  const x = (value: number): number => plot.left + plot.width * placeOn(across, value);
  const y = (value: number): number => plot.top + plot.height * (1 - placeOn(up, value));
  const isNumbered = points.length <= MOST_NUMBERS;
  const drawn = points.map((point) => ({ x: x(point.x), y: y(point.y) }));
  const badges = isNumbered ? apart(drawn, BADGE_GAP) : drawn;
  const joined = isRound ? [...points, ...points.slice(0, 1)] : points;

  return (
    <ChartFrame
      title={chart.title}
      label={fill(words.scatterChart, { title: chart.title })}
      summary={fill(isRound ? words.scatterRound : words.scatterSummary, {
        count: points.length,
        stops: points.length - (hasStart ? 1 : 0),
        horizontal: chart.horizontal.name,
        vertical: chart.vertical.name,
      })}
      width={Math.max(plot.left + plot.width + EDGE.right, Math.min(width, textPixels(chart.title) * 1.15 + 24))}
      height={height}
      left={12}
      titleWidth={width - 24}
    >
      <ValueAxis plot={plot} scale={up} write={writerFor(up, language)} />
      {across.marks.map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={plot.top} y2={plot.top + plot.height} className={styles.gridLine} />
          <text x={x(value)} y={plot.top + plot.height + 15} textAnchor="middle" className={styles.label}>
            {writerFor(across, language)(value)}
          </text>
        </g>
      ))}
      <text x={plot.left + plot.width / 2} y={height - 6} textAnchor="middle" className={styles.label}>
        {chart.horizontal.name}
      </text>
      <text transform={`translate(14, ${plot.top + plot.height / 2}) rotate(-90)`} textAnchor="middle" className={styles.label}>
        {chart.vertical.name}
      </text>
      <polyline className={styles.path} points={joined.map((point) => `${x(point.x)},${y(point.y)}`).join(" ")} />
      {points.map((point, index) => {
        const number = index + (hasStart ? 0 : 1);
        const where = `${number === 0 ? words.scatterStart : number}: ${point.x}, ${point.y}`;
        const badge = badges[index] ?? { x: x(point.x), y: y(point.y) };
        return (
          <g key={index} transform={`translate(${badge.x}, ${badge.y})`}>
            <title>{where}</title>
            <line x2={x(point.x) - badge.x} y2={y(point.y) - badge.y} className={styles.path} />
            {number === 0 ? (
              <rect x={-5} y={-5} width={10} height={10} className={styles.dot} />
            ) : (
              <circle r={isNumbered ? 8 : 3} className={styles.bar} />
            )}
            {isNumbered && number > 0 && (
              <text y={3.5} textAnchor="middle" className={styles.onBar}>
                {number}
              </text>
            )}
          </g>
        );
      })}
    </ChartFrame>
  );
});

/**
 * The axes of both directions. On a map a kilometre is as long across as it is up, so the plot is as wide as the points
 * need; a degree of longitude is shorter than one of latitude by the cosine of the latitude.
 */
export function scalesOf(
  points: readonly Point[],
  most: Plot,
  isMap: boolean,
): { readonly plot: Plot; readonly across: Scale; readonly up: Scale } {
  const across = spanOf(points.map(({ x }) => x));
  const up = spanOf(points.map(({ y }) => y));
  if (!isMap) return { plot: most, across: marked(across, most.width / 90), up: marked(up, most.height / 36) };
  const shrink = Math.max(0.05, Math.cos(up.middle * DEGREE));
  const pixels = Math.min(most.height / up.length, most.width / (across.length * shrink));
  const width = Math.min(most.width, Math.max(most.height, across.length * shrink * pixels));
  const plot = { ...most, width };
  return {
    plot,
    across: marked({ ...across, length: width / (shrink * pixels) }, width / 90),
    up: marked({ ...up, length: most.height / pixels }, most.height / 36),
  };
}

/** The points with those that are too close to each other pushed apart, so that each can be read; the others stay. */
export function apart(points: readonly Point[], gap: number): readonly Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < 60; round += 1) {
    let isDone = true;
    moved.forEach((one, index) => {
      for (const [place, other] of moved.slice(index + 1).entries()) {
        const distance = Math.hypot(other.x - one.x, other.y - one.y);
        if (distance >= gap - 0.01) continue;
        isDone = false;
        // Points on one spot part in a direction of their own each.
        const angle = distance > 0.01 ? Math.atan2(other.y - one.y, other.x - one.x) : index + 2.4 * place;
        const push = (gap - distance) / 2;
        one.x -= Math.cos(angle) * push;
        one.y -= Math.sin(angle) * push;
        other.x += Math.cos(angle) * push;
        other.y += Math.sin(angle) * push;
      }
    });
    if (isDone) break;
  }
  return moved;
}

interface Span {
  readonly middle: number;
  readonly length: number;
}

/** What the values span, with a margin; a single value stands in the middle of a short span. */
function spanOf(values: readonly number[]): Span {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { middle: (low + high) / 2, length: (high - low) * (1 + 2 * MARGIN) || Math.max(0.02, Math.abs(low) / 100) };
}

/** Marked so often that two marks at least stand on it. */
function marked({ middle, length }: Span, count: number): Scale {
  const steps = [1, 2, 4].map((more) => niceStep(length / (Math.max(2, count) * more)));
  const scales = steps.map((step) => scaleBetween(middle - length / 2, middle + length / 2, step));
  return scales.find(({ marks }) => marks.length > 1) ?? scaleBetween(middle - length / 2, middle + length / 2, length / 4);
}

function writerFor({ marks: [first = 0, second = first] }: Scale, language: string): (value: number) => string {
  const digits = Math.max(0, Math.min(6, -Math.floor(Math.log10(second - first || 1) + 1e-9)));
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) => format.format(value);
}

function holdsCoordinates(view: ChartCells, { row, column }: Area): boolean {
  return view.cell(row, column).style?.endsWith(".coordinate") ?? false;
}

function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one.x === other.x && one.y === other.y;
}
