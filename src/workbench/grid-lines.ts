/** Rows and columns that are selected whole, by a click on their number or letter. */
import type { Area } from "../sheet/sheet";
import type { Ground } from "./grid-move";

/** What a click on a row's number or a column's letter selects, as the grid counts rows: the line as far as the sheet is filled; `null` elsewhere. */
export function lineAt(clicked: Element, { usedRows, usedColumns }: Ground): Area | null {
  const row = clicked.closest<HTMLElement>('revogr-data[type="rgRow"][col-type="rowHeaders"] .rgCell')?.dataset["rgrow"];
  if (row !== undefined) return { row: Number(row), column: 0, rows: 1, columns: Math.max(1, usedColumns) };
  // At the edge of a heading its width is drawn, nothing selected.
  if (clicked.closest(".resizable")) return null;
  const column = clicked.closest<HTMLElement>(".rgHeaderCell[role=columnheader]")?.dataset["rgcol"];
  return column === undefined ? null : { row: 0, column: Number(column), rows: Math.max(1, usedRows), columns: 1 };
}
