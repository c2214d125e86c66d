/** Small arithmetic over the numbers of some columns, row by row. */
import type { Calculation, Value } from "../model";

/**
 * What comes of some columns in the rows where all of them hold numbers.
 *
 * @returns one per row; blank where a number is missing, and where nothing finite comes of them
 */
export function byRow(table: Calculation, names: readonly string[], of: (...figures: number[]) => number): Value[] {
  const columns = names.map((name) => table.column(name));
  return Array.from({ length: table.rowCount }, (_, row) => {
    const figures = columns.map((column) => column[row]).filter((figure) => typeof figure === "number");
    const found = figures.length === names.length ? of(...figures) : NaN;
    return Number.isFinite(found) ? found : "";
  });
}
