/**
 * What is written into the cells of an Excel sheet, planned in plain data before anything is sent.
 *
 * A table goes in twice: first its headings and inputs, so that the Excel table exists; then its formulas, which refer
 * to that table. A formula that stands in every row travels once and Excel fills the column with it, so 5,000 rows
 * cost no more than 20.
 */
import { rectangles } from "../sheet/rectangles";
import { contains } from "../sheet/areas";
import { carried } from "../sheet/carried";
import type { Area, Cell, Sheet, SheetTable } from "../sheet/sheet";

/** What Excel takes for one cell: a text is typed, so `=…` is a formula and `'…` a text as it stands. */
export type Entry = string | number | boolean;

/** A rectangle of cells, each with its own entry. */
export interface Block {
  readonly area: Area;
  readonly entries: readonly (readonly Entry[])[];
}

/** One formula, with its `=`, for every cell of a rectangle. */
export interface Fill {
  readonly area: Area;
  readonly formula: string;
}

/**
 * Headings and inputs of a table, without its formulas and its total row.
 *
 * @param sheet the sheet that holds the cells
 * @param table one of its tables
 * @returns the headings, and a block for each stretch of neighbouring columns in which something was put
 */
export function tableInputs(sheet: Sheet, table: SheetTable): readonly Block[] {
  const area = bodyWithHeader(table);
  const entryAt = (row: number, column: number): Entry => {
    const cell = cellAt(sheet, row, column);
    return cell?.formula === undefined ? entryOf(cell) : "";
  };
  const blocks = [blockOf({ ...area, rows: 1 }, entryAt)];
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const filled = (column: number): boolean =>
    Array.from({ length: body.rows }, (_, row) => entryAt(body.row + row, column)).some((entry) => entry !== "");
  for (let column = body.column; column < body.column + body.columns;) {
    let columns = 0;
    while (column + columns < body.column + body.columns && filled(column + columns)) columns += 1;
    if (columns > 0) blocks.push(blockOf({ ...body, column, columns }, entryAt));
    column += columns + 1;
  }
  return blocks;
}

/**
 * A block in pieces of whole rows, each with its weight.
 *
 * @param most bytes of a piece; a single row that is heavier is a piece of its own
 */
export function inPieces({ area, entries }: Block, most: number): readonly (Block & { readonly weight: number })[] {
  const pieces: { first: number; rows: number; weight: number }[] = [];
  entries.forEach((row, index) => {
    const weight = new TextEncoder().encode(JSON.stringify(row)).length + 1;
    const last = pieces.at(-1);
    if (last && last.weight + weight <= most) {
      last.rows += 1;
      last.weight += weight;
    } else pieces.push({ first: index, rows: 1, weight });
  });
  return pieces.map(({ first, rows, weight }) => ({
    area: { ...area, row: area.row + first, rows },
    entries: entries.slice(first, first + rows),
    weight,
  }));
}

/**
 * The formulas in the rows of a table: fills where neighbours above each other share one, else blocks.
 *
 * @param sheet the sheet that holds the cells
 * @param table one of its tables
 */
export function tableFormulas(sheet: Sheet, table: SheetTable): { readonly fills: readonly Fill[]; readonly blocks: readonly Block[] } {
  const { row, rows, column, columns } = bodyWithHeader(table);
  const fills: Fill[] = [];
  const blocks: Block[] = [];
  for (let at = column; at < column + columns; at += 1) {
    for (const run of runs(row + 1, row + rows, (line) => cellAt(sheet, line, at)?.formula)) {
      const area = { row: run.first, column: at, rows: run.count, columns: 1 };
      const formulas = Array.from({ length: run.count }, (_, index) => cellAt(sheet, run.first + index, at)?.formula);
      if (formulas.every((formula) => formula === formulas[0])) fills.push({ area, formula: `=${formulas[0]}` });
      else blocks.push({ area, entries: formulas.map((formula) => [`=${formula}`]) });
    }
  }
  return { fills, blocks };
}

/**
 * Everything that stands outside the tables, and their total rows, whole: Excel fills a total row by itself when it
 * appears, so its blank cells are written too.
 *
 * @param sheet the sheet that holds the cells
 */
export function otherBlocks(sheet: Sheet): readonly Block[] {
  const taken = sheet.tables.map((table) => table.area);
  const totals = sheet.tables.filter((table) => table.totalRow).map(({ area }) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }));
  const others = rectangles(sheet, (cell, row, column) =>
    isBlank(cell) || taken.some((area) => contains(area, row, column)) ? undefined : "used",
  );
  return [...totals, ...others.map(({ area }) => area)].map((area) => blockOf(area, (row, column) => entryOf(cellAt(sheet, row, column))));
}

/** The cells of a table that hold headings and rows, without the total row. */
export function bodyWithHeader(table: SheetTable): Area {
  return { ...table.area, rows: table.area.rows - (table.totalRow ? 1 : 0) };
}

/**
 * A text as it has to be typed to stay that text: Excel reads `1-2` as a date and `=a` as a formula.
 *
 * @example typed("6-9") // "'6-9"
 * @example typed("Customer") // "Customer"
 */
export function typed(text: string): string {
  return READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text;
}

/**
 * Texts that Excel could read as a number, a date, a truth value, an error or a formula: any with a digit (full-width
 * ones too), with a month or an hour in Chinese numerals, with a sign of a formula in front, or that are a truth value.
 * Rather one apostrophe too many.
 */
const READ_AS_SOMETHING_ELSE = /\p{N}|[〇零一二三四五六七八九十百千][年月日时時点點分]|^\s*['=+\-@#＝＋－＠]|^\s*(true|false)\s*$/iu;

/** Stretches of rows with a formula: first those that repeat one, and between them those that differ. */
function runs(
  first: number,
  end: number,
  formulaAt: (row: number) => string | undefined,
): readonly { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number; single: boolean }[] = [];
  for (let row = first; row < end;) {
    const formula = formulaAt(row);
    let count = 1;
    while (row + count < end && formulaAt(row + count) === formula) count += 1;
    const last = found.at(-1);
    if (formula !== undefined) {
      if (count === 1 && last?.single && last.first + last.count === row) last.count += 1;
      else found.push({ first: row, count, single: count === 1 });
    }
    row += count;
  }
  return found;
}

function blockOf(area: Area, entryAt: (row: number, column: number) => Entry): Block {
  const entries = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => entryAt(area.row + row, area.column + column)),
  );
  return { area, entries };
}

/** What has to be put into a cell for it to become this one. */
export function entryOf(cell: Pick<Cell, "value" | "formula"> | undefined): Entry {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const value = carried(cell.value);
  if (value === null) return "";
  if (typeof value === "string") return typed(value);
  return typeof value === "object" ? value.error : value;
}

function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.formula === undefined && (cell.value === null || cell.value === ""));
}
