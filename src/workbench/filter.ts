/** What of a list is shown: rows are left out by what they hold in a column, and nothing else is done to them. */
import type { Criterion, Filter } from "../hosts/workbench-contents";
import { dataArea } from "../hosts/workbench-rows";
import type { SheetView } from "../hosts/workbench-view";
import { regionAround } from "../sheet/areas";
import type { Area } from "../sheet/sheet";

/** Rows that a filter leaves out. */
export interface Filtered {
  readonly hidden: ReadonlySet<number>;
  /** How many rows the list has. */
  readonly total: number;
}

/** What is asked of a sheet. */
type Cells = Pick<SheetView, "sheet" | "cell">;

/** What a cell shows. */
type TextAt = (row: number, column: number) => string;

/** The rows that a filter leaves out as the sheet stands now; `null` where its list is not there any more. */
export function filtered(view: Cells, filter: Filter, textAt: TextAt): Filtered | null {
  const rows = rowsOf(view, filter);
  const columns = [...filter.columns].filter(
    ([column, { heading }]) => !filter.isHeaded || (rows && textAt(rows.row - 1, column) === heading),
  );
  if (!rows || columns.length === 0) return null;
  const hidden = new Set<number>();
  for (let row = rows.row; row < rows.row + rows.rows; row += 1)
    if (columns.some(([column, criterion]) => !isShown(textAt(row, column), criterion))) hidden.add(row);
  return { hidden, total: rows.rows };
}

/**
 * Whether a criterion lets a text through.
 *
 * @example isShown("Urumqi", { text: "uru", without: new Set() }) // true
 */
export function isShown(text: string, { text: wanted, without }: Criterion): boolean {
  return !without.has(text) && text.toLowerCase().includes(wanted.toLowerCase());
}

function rowsOf(view: Cells, { corner, isHeaded }: Filter): Area | null {
  if (view.sheet) return dataArea(view.sheet);
  const region = regionAround(corner, (row, column) => (view.cell(row, column).content ?? "") !== "");
  const first = isHeaded ? corner.row + 1 : corner.row;
  const rows = region.row + region.rows - first;
  return rows < 1 ? null : { ...region, row: first, rows };
}
