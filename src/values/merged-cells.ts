/** What merged cells say: a word in each of the rows that they span. */
import type { Area, CellContent } from "../sheet/sheet";
import { textOf } from "./rows";

/** A cell by its row and column among those that were read, from 0. */
export interface CoveredCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The rows with what a merged cell says in each of the rows that it spans, and the cells where an amount that it holds must not
 * count again: where it is repeated, and, of an amount, also in the other columns that it spans.
 *
 * @param merges in rows and columns of `rows`
 * @param headingRow nothing is repeated in it and above
 * @example withMergedWords([["name"], ["甲"], [null]], [{ row: 1, column: 0, rows: 2, columns: 1 }], 0).covered // [{ row: 2, column: 0 }]
 */
export function withMergedWords(
  rows: readonly (readonly CellContent[])[],
  merges: readonly Area[],
  headingRow: number,
): { rows: readonly (readonly CellContent[])[]; covered: CoveredCell[] } {
  const filled = merges.length === 0 ? rows : rows.map((row) => [...row]);
  const covered: CoveredCell[] = [];
  for (const { row: first, column, rows: count, columns } of merges) {
    const content = rows[first]?.[column] ?? null;
    if (first <= headingRow || textOf(content) === "") continue;
    if (typeof content === "number")
      for (let row = first; row < Math.min(first + count, rows.length); row++)
        for (let beside = column + 1; beside < column + columns; beside++) covered.push({ row, column: beside });
    for (let row = first + 1; row < Math.min(first + count, rows.length); row++) {
      const cells = filled[row] as CellContent[];
      while (cells.length < column) cells.push(null);
      cells[column] = content;
      covered.push({ row, column });
    }
  }
  return { rows: filled, covered };
}
