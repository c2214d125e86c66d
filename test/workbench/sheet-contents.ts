/** What the first cells of a sheet hold, row by row. */
import type { SheetView } from "../../src/hosts/workbench-view";

export function contentsIn(view: SheetView, rows: number, columns: number): unknown[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => view.cell(row, column).content));
}
