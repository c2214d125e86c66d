/** What is selected in Excel and what cells hold. Names Office.js types only, no global: the requests are the caller's. */
import { addressOf } from "../sheet/address";
import type { Area, CellContent } from "../sheet/sheet";
import { shownNumber } from "../values/shown-number";
import type { Progress, SelectedBlock, Selection } from "./host";

/** So many cells are asked for at a time: Excel on the web answers with 5 MB at most. */
const CELLS_AT_A_TIME = 40_000;
/** The formats of so many rows tell in which columns numbers are shown as something else. */
const ROWS_OF_FORMATS = 200;

/** The parts of Office.js that not every Excel has. */
export interface BlockParts {
  readonly surroundings: boolean;
  readonly hiddenRows: boolean;
  readonly merges: boolean;
}

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

/** The selected range as people see it: what is filled of it, or the block around it where it is one cell. */
export async function readBlock(
  context: Excel.RequestContext,
  parts: BlockParts,
  onProgress: (progress: Omit<Progress, "label">) => void,
): Promise<SelectedBlock> {
  const selected = context.workbook.getSelectedRange();
  selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  const isOne = selected.rowCount === 1 && selected.columnCount === 1;
  const used = (isOne && parts.surroundings ? selected.getSurroundingRegion() : selected).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  await context.sync();
  const sheet = selected.worksheet.name;
  if (used.isNullObject)
    return {
      sheet,
      area: { row: selected.rowIndex, column: selected.columnIndex, rows: 1, columns: 1 },
      values: [[null]],
      hidden: [],
      merges: [],
    };
  const area: Area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  const hidden = parts.hiddenRows && used.rowHidden !== false ? used.getRowProperties({ rowHidden: true }) : null;
  const merged = parts.merges ? used.getMergedAreasOrNullObject() : null;
  merged?.load("areaCount");
  const values = await readInParts(context, sheet, area, onProgress);
  const merges = merged && !merged.isNullObject ? merged.areas : null;
  if (merges) {
    merges.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
  }
  return {
    sheet,
    area,
    values,
    hidden: (hidden?.value ?? []).flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : [])),
    merges: (merges?.items ?? []).map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex - area.row,
      column: columnIndex - area.column,
      rows: rowCount,
      columns: columnCount,
    })),
  };
}

/** The contents of an area, some rows at a time, with the zeros of codes and the days of dates as they are shown. */
async function readInParts(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  onProgress: (progress: Omit<Progress, "label">) => void,
): Promise<CellContent[][]> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rangeOf = (row: number, rows: number, column = 0, columns = area.columns): Excel.Range =>
    worksheet.getRange(addressOf({ row: area.row + row, column: area.column + column, rows, columns }));
  const formats = rangeOf(0, Math.min(ROWS_OF_FORMATS, area.rows));
  formats.load("numberFormat");
  await context.sync();
  const shown = Array.from({ length: area.columns }, (_, column) => column).filter((column) =>
    formats.numberFormat.some((row: unknown[]) => isShownOtherwise(row[column])),
  );
  const values: CellContent[][] = [];
  const step = Math.max(1, Math.floor(CELLS_AT_A_TIME / area.columns));
  for (let row = 0; row < area.rows; row += step) {
    const rows = Math.min(step, area.rows - row);
    const looks = shown.map((column) => ({ column, range: rangeOf(row, rows, column, 1) }));
    values.push(...(await readPart(context, rangeOf(row, rows), looks)));
    onProgress({ done: row + rows, total: area.rows });
  }
  return values;
}

/** One answer of Excel: some rows, and the formats of those of their columns in which numbers are shown as something else. */
async function readPart(
  context: Excel.RequestContext,
  cells: Excel.Range,
  looks: readonly { readonly column: number; readonly range: Excel.Range }[],
): Promise<CellContent[][]> {
  cells.load("values,valueTypes");
  for (const { range } of looks) range.load("numberFormat");
  await context.sync();
  const contents = contentsOf(cells);
  for (const { column, range } of looks)
    contents.forEach((line, down) => {
      const [cell, format] = [line[column], (range.numberFormat as unknown[][])[down]?.[0]];
      if (typeof cell === "number" && typeof format === "string") line[column] = shownNumber(cell, format, false);
    });
  return contents;
}

/** Whether a number format makes a code or a day of a number. */
function isShownOtherwise(format: unknown): boolean {
  return typeof format === "string" && format !== "General" && typeof shownNumber(1, format, false) === "string";
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
