/** Cells of a sheet that belong together, as few rectangles, so that a spreadsheet can treat them in one call. */
import type { Area, Cell } from "./sheet";

/**
 * Rectangles of cells that share a key, so that they can be treated in one call.
 *
 * @param sheet the sheet whose cells are looked at
 * @param keyOf the key of a cell, or undefined where there is nothing to do
 * @returns rectangles that do not overlap and together hold every cell with a key, by rows
 */
export function rectangles<Content = Cell>(
  sheet: { readonly cells: readonly (readonly (Content | undefined)[])[] },
  keyOf: (cell: Content | undefined, row: number, column: number) => string | undefined,
): readonly { readonly key: string; readonly area: Area }[] {
  const keys = sheet.cells.map((cells, row) => cells.map((cell, column) => keyOf(cell, row, column)));
  const found: { key: string; area: Area }[] = [];
  keys.forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const key = line[column];
      if (key === undefined) continue;
      let columns = 1;
      while (line[column + columns] === key) columns += 1;
      let rows = 1;
      while (sameKey(keys[row + rows], key, column, columns)) rows += 1;
      for (let below = row; below < row + rows; below += 1) keys[below]?.fill(undefined, column, column + columns);
      found.push({ key, area: { row, column, rows, columns } });
    }
  });
  return found;
}

function sameKey(line: readonly (string | undefined)[] | undefined, key: string, column: number, columns: number): boolean {
  if (line === undefined) return false;
  for (let at = column; at < column + columns; at += 1) if (line[at] !== key) return false;
  return true;
}
