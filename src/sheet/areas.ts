/** The arithmetic of areas: what stands in one, which overlap, what several span or leave free. */
import type { Area } from "./sheet";

/** A cell by its zero-based row and column. */
export interface Point {
  readonly row: number;
  readonly column: number;
}

/**
 * The area between two opposite corners, whichever they are; without a second one the single cell.
 *
 * @example between({ row: 4, column: 2 }, { row: 2, column: 3 }) // { row: 2, column: 2, rows: 3, columns: 2 }
 */
export function between(corner: Point, opposite: Point = corner): Area {
  return {
    row: Math.min(corner.row, opposite.row),
    column: Math.min(corner.column, opposite.column),
    rows: Math.abs(corner.row - opposite.row) + 1,
    columns: Math.abs(corner.column - opposite.column) + 1,
  };
}

/** The last cell of an area, opposite to its first. */
export function lastCell({ row, column, rows, columns }: Area): Point {
  return { row: row + rows - 1, column: column + columns - 1 };
}

/**
 * Whether a cell stands in an area.
 *
 * @example contains({ row: 1, column: 0, rows: 2, columns: 1 }, 3, 0) // false
 */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/**
 * Whether two areas have a cell in common.
 *
 * @example overlap({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 1, column: 1, rows: 9, columns: 1 }) // true
 */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/**
 * The smallest area that holds two others.
 *
 * @example union({ row: 0, column: 0, rows: 1, columns: 1 }, { row: 2, column: 1, rows: 1, columns: 1 }) // { row: 0, column: 0, rows: 3, columns: 2 }
 */
export function union(one: Area, other: Area): Area {
  const [last, otherLast] = [lastCell(one), lastCell(other)];
  return between(
    { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    { row: Math.max(last.row, otherLast.row), column: Math.max(last.column, otherLast.column) },
  );
}

/**
 * The block of filled cells around a cell: it ends where blank rows and columns stand on all sides, as in Excel.
 *
 * @example regionAround({ row: 1, column: 0 }, (row, column) => row < 3 && column < 2) // { row: 0, column: 0, rows: 3, columns: 2 }
 */
export function regionAround(cell: Point, isFilled: (row: number, column: number) => boolean): Area {
  let { row: top, column: left } = cell;
  let [bottom, right] = [top, left];
  const inRow = (row: number): boolean => {
    for (let column = Math.max(0, left - 1); column <= right + 1; column++) if (isFilled(row, column)) return true;
    return false;
  };
  const inColumn = (column: number): boolean => {
    for (let row = Math.max(0, top - 1); row <= bottom + 1; row++) if (isFilled(row, column)) return true;
    return false;
  };
  for (let grows = true; grows;) {
    grows = false;
    for (; top > 0 && inRow(top - 1); grows = true) top--;
    for (; inRow(bottom + 1); grows = true) bottom++;
    for (; left > 0 && inColumn(left - 1); grows = true) left--;
    for (; inColumn(right + 1); grows = true) right++;
  }
  return between({ row: top, column: left }, { row: bottom, column: right });
}

/**
 * Two halves of an area, across its longer side.
 *
 * @returns none for a single cell
 * @example halves({ row: 4, column: 0, rows: 3, columns: 2 }) // [{ row: 4, column: 0, rows: 1, columns: 2 }, { row: 5, column: 0, rows: 2, columns: 2 }]
 */
export function halves(area: Area): Area[] {
  if (area.rows === 1 && area.columns === 1) return [];
  const isTall = area.rows >= area.columns;
  const half = Math.floor((isTall ? area.rows : area.columns) / 2);
  return isTall
    ? [
        { ...area, rows: half },
        { ...area, row: area.row + half, rows: area.rows - half },
      ]
    : [
        { ...area, columns: half },
        { ...area, column: area.column + half, columns: area.columns - half },
      ];
}

/** The smallest area that holds some cells, at least one. */
export function around(cells: readonly Point[]): Area {
  return cells.map((cell) => between(cell)).reduce(union);
}

/**
 * The parts of an area that no other area covers.
 *
 * @returns rectangles that do not overlap, from left to right; neighbouring columns with the same gap are one
 * @example uncovered({ row: 0, column: 0, rows: 3, columns: 1 }, [{ row: 0, column: 0, rows: 2, columns: 1 }]) // [{ row: 2, column: 0, rows: 1, columns: 1 }]
 */
export function uncovered(area: Area, covering: readonly Area[]): Area[] {
  const open: Area[] = [];
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    for (const { row, rows } of gaps(
      area,
      covering.filter((one) => one.column <= column && column < one.column + one.columns),
    )) {
      const beside = open.findIndex((one) => one.column + one.columns === column && one.row === row && one.rows === rows);
      const left = open[beside];
      if (left) open[beside] = { ...left, columns: left.columns + 1 };
      else open.push({ row, column, rows, columns: 1 });
    }
  }
  return open;
}

function gaps(area: Area, covering: readonly Area[]): { readonly row: number; readonly rows: number }[] {
  const end = area.row + area.rows;
  const found: { row: number; rows: number }[] = [];
  let at = area.row;
  for (const { row, rows } of [...covering].sort((left, right) => left.row - right.row)) {
    const until = Math.min(row, end);
    if (until > at) found.push({ row: at, rows: until - at });
    at = Math.max(at, row + rows);
  }
  if (at < end) found.push({ row: at, rows: end - at });
  return found;
}
