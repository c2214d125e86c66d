/** The chart of a sheet as its small picture shows it: the shapes without axes, which nobody could read there. */
import { CHART_FILL, CHART_GRID, CHART_LINE, SLICES } from "../sheet/chart-look";
import type { Area, Chart, Sheet } from "../sheet/sheet";

const EDGE = 8;

/** A rectangle of the picture. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart from the values of its cells.
 *
 * @param box where it stands in the picture
 * @returns SVG elements
 */
export function drawnChart(sheet: Sheet, chart: Chart, { x, y, width, height }: Box): string {
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fff" stroke="#${CHART_GRID}"/>`;
  return frame + shapes(sheet, chart, { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE });
}

function shapes(sheet: Sheet, chart: Chart, plot: Box): string {
  if (chart.type === "pareto") {
    const values = numbers(sheet, chart.columns.values);
    const shares = numbers(sheet, chart.line.values).slice(0, values.length);
    const slot = plot.width / values.length;
    const points = shares.map((share, index) => [plot.x + slot * (index + 0.5), plot.y + plot.height * (1 - share)] as const);
    return columns(values, plot) + line(points, CHART_LINE);
  }
  if (chart.type !== "scatter") {
    const values = numbers(sheet, chart.series.values);
    return chart.type === "pie" ? pie(values, plot) : columns(values, plot);
  }
  const horizontal = numbers(sheet, chart.horizontal.values);
  const vertical = numbers(sheet, chart.vertical.values);
  const [across, up] = [scaleOf(horizontal), scaleOf(vertical)];
  const points = horizontal
    .slice(0, vertical.length)
    .map((value, index) => [plot.x + plot.width * across(value), plot.y + plot.height * (1 - up(vertical[index] ?? 0))] as const);
  const dots = points.map(([x, y]) => `<circle cx="${short(x)}" cy="${short(y)}" r="4"/>`).join("");
  return `${line(points, CHART_FILL)}<g fill="#${CHART_FILL}">${dots}</g>`;
}

function columns(values: readonly number[], plot: Box): string {
  const slot = plot.width / values.length;
  const most = Math.max(...values, 0) || 1;
  const path = values.map((value, index) => {
    const height = (Math.max(0, value) / most) * plot.height;
    const [x, y] = [plot.x + slot * (index + 0.12), plot.y + plot.height - height];
    return `M${short(x)} ${short(y)}h${short(slot * 0.76)}v${short(height)}h-${short(slot * 0.76)}z`;
  });
  return `<path fill="#${CHART_FILL}" d="${path.join("")}"/>`;
}

function pie(values: readonly number[], plot: Box): string {
  const parts = values.filter((value) => value > 0);
  const total = parts.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(plot.width, plot.height) / 2;
  const [x, y] = [plot.x + plot.width / 2, plot.y + plot.height / 2];
  let before = 0;
  return parts
    .map((value, index) => {
      const [from, to] = [before / total, (before += value) / total];
      const fill = `fill="#${SLICES[index % SLICES.length]}" stroke="#fff" stroke-width="1"`;
      if (to - from > 0.9999) return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" ${fill}/>`;
      const [start, end] = [pointAt(from), pointAt(to)];
      return `<path ${fill} d="M${short(x)} ${short(y)}L${start}A${short(radius)} ${short(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${end}z"/>`;
    })
    .join("");

  /** A point of the circle; it starts at the top and runs clockwise. */
  function pointAt(share: number): string {
    const angle = 2 * Math.PI * share;
    return `${short(x + radius * Math.sin(angle))} ${short(y - radius * Math.cos(angle))}`;
  }
}

function line(points: readonly (readonly [number, number])[], color: string): string {
  const list = points.map(([x, y]) => `${short(x)},${short(y)}`).join(" ");
  return `<polyline fill="none" stroke="#${color}" stroke-width="3" points="${list}"/>`;
}

function scaleOf(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) => (most === least ? 0.5 : (value - least) / (most - least));
}

/** The numbers of a column of cells, in order. */
function numbers({ cells }: Sheet, { row, column, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, index) => cells[row + index]?.[column]?.value).filter((value) => typeof value === "number");
}

/** A coordinate without decimals that nobody sees. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}
