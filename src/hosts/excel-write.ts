/**
 * Cells that the pane writes into a workbook that someone works in, and the way back. Names Office.js types only, no
 * global: the requests are the caller's.
 */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill } from "../i18n";
import { addressOf } from "../sheet/address";
import { firstTaken, type CellsToWrite, type CellToWrite } from "../sheet/cells-to-write";
import { acceptedName } from "../sheet/sheet-name";
import { rectangles } from "../sheet/rectangles";
import type { Area } from "../sheet/sheet";
import { triedAgain } from "./excel-attempts";
import { entryOf, typed, type Entry } from "./excel-cells";
import { drawChart } from "./excel-charts";
import { asOurs, codeOf, reasonOf, translated } from "./excel-errors";
import { everyCell, formatCells, sizeColumns } from "./excel-formats";
import type { Run } from "./excel-repair";
import type { WrittenCells } from "./host";

/** What was found and done so far; enough to go back from wherever a failure comes. */
interface WritingState {
  /** The id of the sheet, once it is known. */
  sheet: string | null;
  /** The name of a new sheet, and the ids of those that were there before it. */
  added: { readonly name: string; readonly known: ReadonlySet<string> } | null;
  /** What stood in the area, once it is known; nothing was written before. */
  before: { readonly formulas: readonly (readonly unknown[])[]; readonly formats: readonly (readonly unknown[])[] } | null;
  /** The ids of the charts that were there. */
  charts: ReadonlySet<string>;
  /** What Excel made of what was written. */
  after: readonly (readonly unknown[])[] | null;
}

/**
 * Writes cells; see `Host.writeCells`.
 *
 * @param run carries out requests and fails with what Excel says
 */
export async function writeCells(run: Run, cells: CellsToWrite, parts: WritingParts): Promise<WrittenCells> {
  const state = startOfWriting();
  try {
    const written = await run((context) => writeInto(context, cells, parts, state));
    return {
      ...written,
      undo: () => asOurs(run((context) => takeBack(context, cells, state, true))),
    };
  } catch (error) {
    await leaveNothing(run, cells, state, error);
    throw translated(error);
  }
}

/** Nothing found, nothing done. */
function startOfWriting(): WritingState {
  return { sheet: null, added: null, before: null, charts: new Set(), after: null };
}

export interface WritingParts {
  readonly charts: boolean;
}

/** A number in a cell of this format becomes text. */
const TEXT_FORMAT = "@";

/**
 * Writes the cells, in two requests: one to look, one to write; for a new sheet one more finds a free name.
 *
 * @param state filled in on the way, for `takeBack`
 * @returns the sheet's name, and what was left out
 * @throws SalesbookError cellsTaken, before anything is written
 */
async function writeInto(
  context: Excel.RequestContext,
  cells: CellsToWrite,
  parts: WritingParts,
  state: WritingState,
): Promise<{ readonly sheet: string; readonly left: readonly string[] }> {
  const { worksheets } = context.workbook;
  const target = cells.isNew ? await addNew(context, worksheets, cells, state) : worksheets.getItem(cells.sheet);
  const range = target.getRange(addressOf(cells.area));
  target.load("id,name");
  target.charts.load("items/id");
  range.load("formulas,numberFormat");
  await context.sync();
  state.sheet = target.id;
  state.charts = new Set(target.charts.items.map(({ id }) => id));
  const taken = cells.replaces ? undefined : firstTaken(cells, (row, column) => isEmpty(at(range.formulas, cells.area, row, column)));
  if (taken) throw refusal("cellsTaken", target.name, taken.row, taken.column);
  state.before = { formulas: range.formulas, formats: range.numberFormat };

  const sheet = onSheet(cells);
  const formats = state.before.formats;
  for (const { area } of rectangles(sheet, (cell, row, column) =>
    cell !== undefined && at(formats, cells.area, row, column) === TEXT_FORMAT ? "text" : undefined,
  ))
    target.getRange(addressOf(area)).numberFormat = everyCell("General");
  for (const { area } of rectangles(sheet, (_, row, column) => (isWritten(cells, row, column) ? "written" : undefined)))
    target.getRange(addressOf(area)).formulas = entriesIn(area, (row, column) => entryOf(sheet.cells[row]?.[column]));
  formatCells(target, sheet);
  sizeColumns(target, cells.isNew ? cells.columnWidths : []);
  const left: string[] = [];
  for (const chart of cells.charts) {
    if (parts.charts) drawChart(target, chart);
    else left.push(fill(catalogues[cells.language].excel.left.chart, { sheet: target.name, detail: chart.title }));
  }
  if (cells.isNew) target.activate();
  range.load("formulas");
  await context.sync();
  state.after = range.formulas;
  return { sheet: target.name, left };
}

/** After a failure: what was written is taken back, or the user is told where it was not. */
async function leaveNothing(run: Run, cells: CellsToWrite, state: WritingState, error: unknown): Promise<void> {
  // Nothing of ours is there where the name of the new sheet was taken, or a cell was found to hold something.
  if (codeOf(error) === "ItemAlreadyExists" || (error instanceof SalesbookError && !cells.isNew)) return;
  if (!cells.isNew && state.before === null) return;
  if (await triedAgain(() => run((context) => takeBack(context, cells, state, false)))) return;
  const sheet = state.added?.name ?? cells.sheet;
  throw new SalesbookError("cellsLeftBehind", { sheet, cells: addressOf(cells.area), reason: reasonOf(error) });
}

/**
 * Puts everything back, in three requests.
 *
 * @param cells what was written
 * @param isChecked whether cells that hold something else by now refuse it
 * @throws SalesbookError cellsChanged, before anything is put back
 */
async function takeBack(context: Excel.RequestContext, cells: CellsToWrite, state: WritingState, isChecked: boolean): Promise<void> {
  if (state.sheet === null && state.added === null) return;
  const target = await findSheet(context, state);
  if (!target) {
    if (cells.isNew) return;
    throw refusal("cellsChanged", cells.sheet, cells.area.row, cells.area.column);
  }
  const range = target.getRange(addressOf(cells.area));
  const used = target.getUsedRangeOrNullObject(true);
  target.charts.load("items/id");
  range.load("formulas");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (isChecked) checkUnchanged(cells, state, target.name, range.formulas, used);
  if (cells.isNew) target.delete();
  else if (state.before) restore(target, cells, state.before, state.charts);
  await context.sync();
}

/** Adds the sheet; it is sent with what is asked next. */
async function addNew(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
  cells: CellsToWrite,
  state: WritingState,
): Promise<Excel.Worksheet> {
  worksheets.load("items/id,items/name");
  await context.sync();
  const taken = worksheets.items.map((sheet) => sheet.name);
  const name = acceptedName(cells.sheet, taken, "Salesbook");
  state.added = { name, known: new Set(worksheets.items.map(({ id }) => id)) };
  return worksheets.add(name);
}

/** The sheet that was written on, unless it is gone. */
async function findSheet(context: Excel.RequestContext, state: WritingState): Promise<Excel.Worksheet | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const { sheet, added } = state;
  return worksheets.items.find(({ id, name }) => (sheet === null ? added?.name === name && !added.known.has(id) : id === sheet));
}

function checkUnchanged(
  cells: CellsToWrite,
  { after }: WritingState,
  name: string,
  now: readonly (readonly unknown[])[],
  used: Excel.Range,
): void {
  const { area } = cells;
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (isWritten(cells, row, column) && after && at(now, area, row, column) !== at(after, area, row, column))
        throw refusal("cellsChanged", name, row, column);
  if (!cells.isNew || used.isNullObject) return;
  const [bottom, right] = [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  if (bottom > area.row + area.rows || right > area.column + area.columns) throw refusal("cellsChanged", name, bottom - 1, right - 1);
}

/** Cells, formats and charts as they were. A cell that was empty loses its format, too. */
function restore(
  target: Excel.Worksheet,
  cells: CellsToWrite,
  before: NonNullable<WritingState["before"]>,
  charts: ReadonlySet<string>,
): void {
  for (const chart of target.charts.items) if (!charts.has(chart.id)) chart.delete();
  const sheet = onSheet(cells);
  const formatOf = (row: number, column: number): unknown => at(before.formats, cells.area, row, column);
  for (const { area } of rectangles(sheet, (cell) => (cell && !cells.replaces ? "cleared" : undefined)))
    target.getRange(addressOf(area)).clear("All");
  if (!cells.replaces) return;
  for (const { area } of rectangles(sheet, (cell, row, column) => (cell && formatOf(row, column) === TEXT_FORMAT ? "text" : undefined)))
    target.getRange(addressOf(area)).numberFormat = everyCell(TEXT_FORMAT);
  for (const { area } of rectangles(sheet, (cell) => (cell ? "restored" : undefined)))
    target.getRange(addressOf(area)).formulas = entriesIn(area, (row, column) =>
      asTyped(at(before.formulas, cells.area, row, column), formatOf(row, column)),
    );
}

/** What Excel gave out, as it has to be typed to become the same again. */
function asTyped(formula: unknown, format: unknown): Entry {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = typeof formula === "string" ? formula : "";
  return text === "" || text.startsWith("=") || format === TEXT_FORMAT ? text : typed(text);
}

/** The cells from the first row and column of their sheet on, as the helpers that find rectangles want them. */
function onSheet({ area, cells }: CellsToWrite): { readonly cells: readonly (readonly (CellToWrite | undefined)[])[] } {
  const above = Array.from({ length: area.row }, (): (CellToWrite | undefined)[] => []);
  const before = Array.from({ length: area.column }, () => undefined);
  return { cells: [...above, ...cells.map((line) => [...before, ...Array.from(line)])] };
}

function isWritten({ area, cells }: CellsToWrite, row: number, column: number): boolean {
  const cell = cells[row - area.row]?.[column - area.column];
  return cell !== undefined && !cell.filled;
}

function entriesIn<Value>({ row, column, rows, columns }: Area, valueAt: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (__, x) => valueAt(row + y, column + x)));
}

function at(lines: readonly (readonly unknown[])[], area: Area, row: number, column: number): unknown {
  return lines[row - area.row]?.[column - area.column];
}

function isEmpty(formula: unknown): boolean {
  return formula === "" || formula === null || formula === undefined;
}

function refusal(code: "cellsTaken" | "cellsChanged", sheet: string, row: number, column: number): SalesbookError {
  return new SalesbookError(code, { sheet, cell: addressOf({ row, column }) });
}
