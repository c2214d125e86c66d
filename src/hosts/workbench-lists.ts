/** The lists of a sheet: what belongs together when rows are sorted or filtered. */
import { canGrow } from "../book/parameters";
import { contains, regionAround, type Point } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import { isKnownHeading } from "../values/headings";
import { tableRows } from "./workbench-rows";
import type { SheetView } from "./workbench-view";

/** Rows below their headings. */
export interface List {
  /** The row of the headings; `null` where the rows have none. */
  readonly heading: number | null;
  /** The rows, without the headings and without a total. */
  readonly rows: Area;
}

/** What is asked of a sheet. */
type Cells = Pick<SheetView, "sheet" | "cell">;

/**
 * The list that a cell stands in: of a sheet that was made the table, elsewhere the block of filled cells around it.
 *
 * @returns `null` where the cell stands in none, or in one whose rows have their fixed places
 */
export function listAround(view: Cells, { row, column }: Point): List | null {
  if (view.sheet) {
    const [table] = view.sheet.tables;
    const isSortable = table !== undefined && canGrow(view.sheet.table) && contains(table.area, row, column);
    return isSortable ? { heading: table.area.row, rows: tableRows(table) } : null;
  }
  const region = regionAround({ row, column }, (y, x) => isFilled(view, y, x));
  if (!isFilled(view, row, column) && region.rows * region.columns === 1) return null;
  if (!hasHeading(view, region)) return { heading: null, rows: region };
  return { heading: region.row, rows: { ...region, row: region.row + 1, rows: region.rows - 1 } };
}

function isFilled(view: Cells, row: number, column: number): boolean {
  const { content } = view.cell(row, column);
  return content !== null && content !== "";
}

/**
 * Whether the first row of a block says what stands below it: it holds nothing but texts, each another one, and below one of
 * them stands something else than text. Where all is text, a list of several columns has headings, a single one only if it is known.
 */
function hasHeading(view: Cells, { row, column, rows, columns }: Area): boolean {
  if (rows < 2) return false;
  const texts = Array.from({ length: columns }, (_, index) => view.cell(row, column + index).content);
  const filled = texts.filter((text) => text !== null && text !== "");
  if (filled.some((text) => typeof text !== "string") || new Set(filled).size !== filled.length) return false;
  const isOther = texts.some((text, index) => {
    const below = view.cell(row + 1, column + index).content;
    return text !== null && below !== null && below !== "" && typeof below !== "string";
  });
  return isOther || columns > 1 || isKnownHeading(String(filled[0]));
}
