/** Merged cells: the grid knows none, so they are drawn and selected as one here. */
import { contains, type Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";

/** The area at the first cell of each merge by "row,column", `null` at the others. */
export type Merged = ReadonlyMap<string, Area | null>;

/** Merged areas by their cells. */
export function mergedCells(merges: readonly Area[]): Merged {
  const cells = new Map<string, Area | null>();
  for (const area of merges)
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        cells.set(`${row},${column}`, row === area.row && column === area.column ? area : null);
  return cells;
}

/**
 * Where a selection of one cell goes: merged cells are selected at their first one, which holds what is typed. A key that
 * moves on from there leads past them.
 *
 * @param from the cell that is selected
 * @param to the cell that the grid would select
 * @param byKey whether a key moved the selection, not a pointer
 */
export function outOfMerge(merges: readonly Area[], from: Point, to: Point, byKey: boolean): Point {
  const around = merges.find((area) => contains(area, to.row, to.column));
  if (!around) return to;
  const isPassing = byKey && from.row === around.row && from.column === around.column;
  return {
    row: isPassing && to.row > around.row ? around.row + around.rows : around.row,
    column: isPassing && to.column > around.column ? around.column + around.columns : around.column,
  };
}

/**
 * How a cell under a merge is drawn: the first one across all of its columns, the others not at all.
 *
 * @param widths pixels of each column
 * @returns pixels, `null` for a cell that is not drawn, `undefined` for one that is not merged
 */
export function mergedWidth(merged: Merged, row: number, column: number, widths: readonly number[]): number | null | undefined {
  const area = merged.get(`${row},${column}`);
  return area && widths.slice(area.column, area.column + area.columns).reduce((sum, width) => sum + width, 0);
}
