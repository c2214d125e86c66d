/** Where things of a free sheet are after rows or columns came or went. */
import type { Area, Chart, Series } from "../sheet/sheet";

export type Axis = "rows" | "columns";

/** Rows or columns of one sheet that came or went. */
export interface Change {
  readonly sheet: string;
  /** Zero-based: put in before this one, or taken out from it on. */
  readonly at: number;
  /** Those whose entries go with them. */
  readonly gone: number;
  readonly by: number;
}

/** Where a row or column is afterwards; of one that is gone, where it was taken out. */
export function movedLine(line: number, { at, gone, by }: Change): number {
  return line < at ? line : line < at + gone ? at : line + by;
}

/** A list by row or column with lines put in or taken out. */
export function spliced<Line>(list: readonly Line[], { at, gone, by }: Change, line: Line): Line[] {
  if (at >= list.length) return [...list];
  return [...list.slice(0, at), ...Array.from({ length: gone + by }, () => line), ...list.slice(at + gone)];
}

/** A merge moves with its cells, grows and shrinks around those between; one cell is none. */
export function movedMerge(area: Area, change: Change, axis: Axis): Area[] {
  const { start, length, moved } = spanOf(area, change, axis);
  const after = moved(start, length);
  return length < 1 || after.rows * after.columns === 1 ? [] : [after];
}

/** A chart goes with the cells that it shows, of which it keeps at least one. */
export function movedChart(chart: Chart, change: Change, axis: Axis): Chart {
  const area = (one: Area): Area => {
    const { start, length, moved } = spanOf(one, change, axis);
    return moved(start, Math.max(1, length));
  };
  const series = (one: Series): Series => ({ ...one, values: area(one.values) });
  switch (chart.type) {
    case "pareto":
      return { ...chart, categories: area(chart.categories), columns: series(chart.columns), line: series(chart.line) };
    case "scatter":
      return { ...chart, horizontal: series(chart.horizontal), vertical: series(chart.vertical) };
    case "pie":
    case "columns":
      return { ...chart, categories: area(chart.categories), series: series(chart.series) };
  }
}

function spanOf(area: Area, change: Change, axis: Axis) {
  const [from, count] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const start = movedLine(from, change);
  return {
    start,
    length: movedLine(from + count, change) - start,
    moved: (at: number, length: number): Area =>
      axis === "rows" ? { ...area, row: at, rows: length } : { ...area, column: at, columns: length },
  };
}
