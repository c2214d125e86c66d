/** Which part of an area others leave free. */
import type { Area } from "./sheet";

/**
 * The parts of an area that no other area covers.
 *
 * @returns rectangles that do not overlap, from left to right; neighbouring columns with the same gap are one
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
