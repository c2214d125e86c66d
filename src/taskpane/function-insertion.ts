/** Writing a function into the cell that the user has selected, without covering anything. */
import { functionTable, type FunctionName } from "../functions/table";
import type { CellPlace, Host, Selection } from "../hosts/host";
import { MOST_COLUMNS, MOST_ROWS } from "../sheet/address";
import { overlap, union } from "../sheet/areas";
import type { CellContent, Area } from "../sheet/sheet";
import { formulaOf, givenFor, type TypedArguments } from "./function-arguments";

/** The cells that a formula was written into, so that it may be replaced without a question. */
export interface Written {
  readonly sheet: string;
  readonly area: Area;
}

/** What would happen, or has. */
export type Insertion =
  | { readonly step: "inserted"; readonly written: Written }
  /** The user has to say whether the cell's content may go. */
  | { readonly step: "filled"; readonly area: Area; readonly content: CellContent }
  | { readonly step: "noRoom"; readonly area: Area; readonly count: number };

/** So many columns beside the arguments are looked through for a free place. */
const COLUMNS_LOOKED_AT = 20;

/** What is to be written. */
export interface WrittenCall {
  readonly host: Host;
  readonly name: FunctionName;
  readonly typed: TypedArguments;
  /** Rows and columns of the result. */
  readonly size: { readonly rows: number; readonly columns: number };
}

export interface InsertionWish extends WrittenCall {
  /** Its first cell, by {@link placeFor}. */
  readonly place: CellPlace;
  /** The last insertion; its cells are those of the formula itself. */
  readonly last: Written | null;
  /** Whether the cell's content may be replaced. */
  readonly replace: boolean;
}

/** Whether the result would stand over cells that the function reads, if it were written into the first selected cell. */
export function coversArguments({ name, typed, size }: Omit<WrittenCall, "host">, { sheet, area }: Selection): boolean {
  return readOn(name, typed, sheet).some((read) => overlap(read, { row: area.row, column: area.column, ...size }));
}

/**
 * Where the result goes: into the first selected cell, or, where it would stand over cells that the function reads, beside them
 * into the first columns that are free.
 *
 * @throws SalesbookError when the host cannot read the cells beside
 */
export async function placeFor(call: WrittenCall, selection: Selection): Promise<CellPlace> {
  const { sheet, area } = selection;
  if (!coversArguments(call, selection)) return { sheet, row: area.row, column: area.column };
  const { host, name, typed, size } = call;
  const read = readOn(name, typed, sheet).reduce(union);
  const first = read.column + read.columns;
  const columns = Math.min(COLUMNS_LOOKED_AT + size.columns, MOST_COLUMNS - first);
  const beside = { row: read.row, column: first, rows: Math.min(size.rows, MOST_ROWS - read.row), columns };
  const cells = columns < size.columns ? [] : await host.readCells(sheet, beside);
  const isFree = (offset: number): boolean =>
    cells.every((row) => row.slice(offset, offset + size.columns).every((content) => content === null || content === ""));
  const offset = Array.from({ length: COLUMNS_LOOKED_AT }, (_, column) => column).find(isFree) ?? 0;
  return { sheet, row: read.row, column: Math.min(first + offset, MOST_COLUMNS - 1) };
}

/** A function as formulas of this spreadsheet call it. */
export function calledHere({ abilities }: Pick<Host, "abilities">, name: FunctionName): string {
  return `${abilities.functionPrefix ?? ""}${name}`;
}

/** The cells of a sheet that the function reads. */
function readOn(name: FunctionName, typed: TypedArguments, sheet: string): Area[] {
  return functionTable[name].parameters.flatMap((parameter) => {
    const given = givenFor(parameter, typed[parameter.name]);
    return given.kind === "cells" && (given.sheet ?? sheet) === sheet ? [given.area] : [];
  });
}

/**
 * Writes the formula into a cell, unless something stands in the way.
 *
 * @throws SalesbookError when the host refuses; nothing was changed then
 */
export async function insertFunction({ host, name, typed, size, place, last, replace }: InsertionWish): Promise<Insertion> {
  const { parameters } = functionTable[name];
  const area: Area = { row: place.row, column: place.column, ...size };
  const isOwn = (row: number, column: number): boolean =>
    last?.sheet === place.sheet && overlap(last.area, { row, column, rows: 1, columns: 1 });
  const cells = await host.readCells(place.sheet, area);
  const filled = cells.flatMap((row, y) =>
    row.flatMap((content, x) => (content === null || content === "" || isOwn(area.row + y, area.column + x) ? [] : [{ x, y, content }])),
  );
  if (filled.some(({ x, y }) => x > 0 || y > 0)) return { step: "noRoom", area, count: filled.length };
  const [first] = filled;
  if (first && !replace) return { step: "filled", area, content: first.content };

  const formula = formulaOf(calledHere(host, name), parameters, typed, place.sheet);
  if (formula === null) throw new Error("A formula with a wrong argument is not inserted.");
  await host.writeFormula(formula, place);
  return { step: "inserted", written: { sheet: place.sheet, area } };
}
