/** Laid-out sheets as they stand after a user has added or deleted rows in some of their tables and not in others. */
import type { Cell, Sheet } from "../../src/sheet/sheet";

/**
 * The sheet with another number of rows in its table: blank ones are added, or left out, at the end.
 *
 * @param rows by the table's name; a table that is not named stays as it is
 * @throws Error for a row to be left out that holds something
 */
export function withDataRows(sheet: Sheet, rows: Readonly<Record<string, number>>): Sheet {
  const [table] = sheet.tables;
  const wanted = table && rows[table.name];
  if (!table || wanted === undefined) return sheet;
  const first = table.area.row + 1;
  const below = first + table.area.rows - 1 - (table.totalRow ? 1 : 0);
  const data = sheet.cells.slice(first, below);
  const last = data.at(-1);
  const spare = wanted > data.length ? data.slice(-1) : data.slice(wanted);
  // A chart's line repeats its last value in every blank row.
  if (spare.some((row) => !isBlank(row[0]) || row.some((cell, column) => !isBlank(cell) && cell?.value !== last?.[column]?.value)))
    throw new Error(`${table.name} has no blank rows from row ${wanted} on`);
  const resized = Array.from({ length: wanted }, (_, row) => data[row] ?? last ?? []);
  return { ...sheet, cells: [...sheet.cells.slice(0, first), ...resized, ...sheet.cells.slice(below)] };
}

function isBlank(cell: Cell | undefined): boolean {
  return !cell || cell.value === null || cell.value === "";
}
