/** What is selected in Excel and what cells hold. Names Office.js types only, no global: the requests are the caller's. */
import { addressOf } from "../sheet/address";
import type { Area, CellContent } from "../sheet/sheet";
import type { Selection } from "./host";

/** The selected range and its values. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const selected = context.workbook.getSelectedRange();
  const used = selected.getUsedRangeOrNullObject(true);
  selected.load("rowIndex,columnIndex,worksheet/name");
  used.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes");
  await context.sync();
  return selectionOf(selected, used);
}

/** The values of any cells. */
export async function readCells(context: Excel.RequestContext, sheet: string, area: Area): Promise<Selection["values"]> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
  range.load("values,valueTypes");
  await context.sync();
  return contentsOf(range);
}

/** A selection may be whole columns: only its filled part is read, or its first cell where nothing is filled. */
function selectionOf(selected: Excel.Range, used: Excel.Range): Selection {
  const sheet = selected.worksheet.name;
  if (used.isNullObject)
    return { sheet, area: { row: selected.rowIndex, column: selected.columnIndex, rows: 1, columns: 1 }, values: [[null]] };
  const area: Area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  return { sheet, area, values: contentsOf(used) };
}

/** What the cells of a range show whose values and their types are loaded. */
function contentsOf({ values, valueTypes }: Excel.Range): CellContent[][] {
  return values.map((row: unknown[], down) => row.map((value, across) => contentOf(value, valueTypes[down]?.[across])));
}

function contentOf(value: unknown, type: string | undefined): CellContent {
  if (type === "Error") return { error: value === "#NUM!" || value === "#DIV/0!" || value === "#N/A" ? value : "#VALUE!" };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
