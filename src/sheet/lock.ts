/** Sheets whose results cannot be typed over by accident. */
import { rectangles } from "./rectangles";
import { contains } from "./areas";
import type { Sheet } from "./sheet";

/**
 * The sheet with protection: its inputs and parameters can be typed into, everything else is locked. There is no
 * password, as it keeps out accidents and nobody else.
 */
export function locked(sheet: Sheet): Sheet {
  const inputs = rectangles(sheet, (cell, row, column) =>
    cell?.input === undefined || isMerged(sheet, row, column) ? undefined : "input",
  ).map(({ area }) => area);
  // Of merged cells all are unlocked or none: a spreadsheet looks at each of them.
  const merged = sheet.merges.filter(({ row, column }) => sheet.cells[row]?.[column]?.input !== undefined);
  return { ...sheet, protection: { unlocked: [...inputs, ...merged] } };
}

/**
 * What a locked sheet still allows, in the words of a spreadsheet's dialog. Excel refuses to sort a range with locked
 * cells in it and to let a table grow, whatever is allowed here.
 */
export const ALLOWED = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  sort: true,
  autoFilter: true,
} as const;

function isMerged(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some((area) => contains(area, row, column));
}
