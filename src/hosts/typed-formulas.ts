/**
 * Calculates the formulas that a user types into the workbench. The values of generated cells are handed in as plain
 * values; only the typed formulas run through the calculation engine, so its cost is that of reading the sheets.
 *
 * The engine itself is handed in too, so that this file can be read and tested without it.
 */
import { SalesbookError, type ErrorCode, type ErrorDetails } from "../domain/errors";
import { isReadableFormula } from "../formula/contents";
import { renamedFormula } from "../formula/rename";
import type { Shown } from "../sheet/cell-text";
import type { Area } from "../sheet/sheet";

export type { Shown };

/** Why one of our functions gave an error: by code, for the message in the user's language, or in words of its own. */
export type Reason = { readonly code: ErrorCode; readonly details: ErrorDetails } | { readonly words: string };

/** One of our own functions. */
export interface CellFunction {
  readonly least: number;
  readonly most: number;
  /** Gets a matrix for a range, otherwise a single value; `null` where an argument was left out. May give a matrix, which spills. */
  readonly run: (args: readonly unknown[]) => unknown;
}

/** One sheet as the engine sees it; nothing in it is calculated. */
export interface SheetValues {
  readonly name: string;
  readonly values: readonly (readonly Shown[])[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly totalRow: boolean;
    readonly headings: readonly string[];
  }[];
  /** Areas that nothing may spill into: tables and merged cells. */
  readonly closed: readonly Area[];
}

export interface TypedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Without `=`. */
  readonly formula: string;
}

/** A formula's result: one cell, or the cells it spills into, from its own cell on. */
export interface FormulaResult extends TypedFormula {
  readonly values: readonly (readonly Shown[])[];
  /** Reasons by "row,column" within `values`; "" holds for every error of the result. */
  readonly reasons: Readonly<Record<string, Reason>>;
}

/** What of the engine is used. */
export interface Engine {
  readonly calculateFormulas: (workbook: never) => void;
  readonly tokenize: (formula: string) => unknown;
  readonly parse: (tokens: never) => unknown;
}

/** Whether a formula (without `=`) can be read at all. */
export function isReadable(engine: Engine, formula: string): boolean {
  // What we cannot read could not follow its cells when rows come and go.
  if (!isReadableFormula(formula)) return false;
  try {
    engine.parse(engine.tokenize(formula) as never);
    return true;
  } catch {
    return false;
  }
}

/**
 * Calculates typed formulas, in the order of their dependence.
 *
 * @param functions our own, by name in upper case
 * @param sheets every sheet that a formula stands on or names
 * @returns one result per formula that could be read, in the given order
 */
export function calculateTyped(
  engine: Engine,
  functions: Readonly<Record<string, CellFunction>>,
  sheets: readonly SheetValues[],
  formulas: readonly TypedFormula[],
): FormulaResult[] {
  const reasons = formulas.map((): Record<string, Reason> => ({}));
  const readable = formulas.map(({ formula }) => isReadable(engine, formula));
  const worksheets = sheets.map((sheet, index) => new Worksheet(index + 1, sheet));
  const userFunctions = new Map<string, UserFunction>();
  formulas.forEach((typed, index) => {
    if (!readable[index]) return;
    const marked = markFunctions(typed.formula, functions, index);
    for (const [name, own] of marked.used) userFunctions.set(name, userFunction(own, reasons[index] ?? {}));
    worksheets.find((sheet) => sheet.name === typed.sheet)?.setFormula(typed, marked.formula);
  });

  const workbook = {
    worksheets,
    getWorksheet: (id: number | string) => worksheets.find((sheet) => sheet.id === id || sheet.name === id),
    userFunctions,
  };
  engine.calculateFormulas(workbook as never);

  return formulas.flatMap((typed, index) => {
    const source = worksheets.find((sheet) => sheet.name === typed.sheet)?.resultOf(typed);
    return readable[index] && source ? [{ ...typed, values: source, reasons: reasons[index] ?? {} }] : [];
  });
}

interface UserFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => unknown;
}

/** The engine does not say which formula calls a function, so each formula calls it by a name of its own. */
function markFunctions(
  formula: string,
  functions: Readonly<Record<string, CellFunction>>,
  index: number,
): { formula: string; used: Map<string, CellFunction> } {
  const used = new Map<string, CellFunction>();
  const marked = (name: string): string | undefined => {
    const own = functions[name.toUpperCase()];
    if (own === undefined) return undefined;
    used.set(`${name.toUpperCase()}__${index}`, own);
    return `${name}__${index}`;
  };
  return { formula: renamedFormula(formula, { function: marked }), used };
}

function userFunction(own: CellFunction, reasons: Record<string, Reason>): UserFunction {
  return {
    minArity: own.least,
    maxArity: own.most,
    invoke(args) {
      const given = (args as EngineValue[]).map(fromEngine);
      const broken = given.flat(2).find(isError);
      if (broken) return toEngine(broken);
      try {
        const answer = own.run(given);
        if (!Array.isArray(answer)) return scalarToEngine(answer, (reason) => (reasons[""] = reason));
        const rows = (answer as unknown[][]).map((row, y) =>
          row.map((value, x) => scalarToEngine(value, (reason) => (reasons[`${y},${x}`] = reason))),
        );
        return { kind: 5, rows, height: rows.length, width: rows[0]?.length ?? 0 };
      } catch (error) {
        return scalarToEngine(error, (reason) => (reasons[""] = reason));
      }
    },
  };
}

/** The engine's values carry their kind: 0 blank, 1 number, 2 text, 3 logical, 4 error, 5 array. */
interface EngineValue {
  readonly kind: number;
  readonly value?: unknown;
  readonly code?: string;
  readonly rows?: readonly (readonly EngineValue[])[];
}

function fromEngine(value: EngineValue): unknown {
  if (value.rows) return value.rows.map((row) => row.map(fromEngine));
  return value.kind === 4 ? { error: value.code ?? "#VALUE!" } : (value.value ?? null);
}

function toEngine(value: Shown): EngineValue {
  if (isError(value)) return { kind: 4, code: value.error };
  if (value === null) return { kind: 0 };
  return { kind: typeof value === "number" ? 1 : typeof value === "string" ? 2 : 3, value };
}

function scalarToEngine(value: unknown, explain: (reason: Reason) => void): EngineValue {
  if (value instanceof SalesbookError) {
    explain({ code: value.code, details: value.details });
    return { kind: 4, code: value.functionText };
  }
  if (value instanceof Error) {
    explain({ words: value.message });
    const { code } = value as { readonly code?: unknown };
    return { kind: 4, code: typeof code === "string" && code.startsWith("#") ? code : "#VALUE!" };
  }
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? toEngine(value) : { kind: 0 };
}

function isError(value: unknown): value is { readonly error: string } {
  return typeof value === "object" && value !== null && "error" in value;
}

/** What the engine asks of a cell; kinds of cell are 0 empty, 2 value, 6 formula. */
interface EngineCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly formula?: string;
  readonly model: object;
  value: unknown;
  result: Shown | undefined;
}

/** A sheet in the shape the engine reads and writes; its rows and columns count from 1. */
class Worksheet {
  readonly name: string;
  readonly dimensions: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly mergedRegions: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
  private readonly rows = new Map<number, Map<number, EngineCell>>();
  /** The engine writes a formula's own cell first and then the cells it spills into. */
  private writing: EngineCell | null = null;
  private readonly spilled = new Map<EngineCell, EngineCell[]>();

  constructor(
    readonly id: number,
    private readonly sheet: SheetValues,
  ) {
    this.name = sheet.name;
    this.dimensions = {
      top: 1,
      left: 1,
      bottom: Math.max(1, sheet.values.length),
      right: sheet.values.reduce((most, row) => Math.max(most, row.length), 1),
    };
    this.mergedRegions = sheet.closed.map((area) => ({
      top: area.row + 1,
      left: area.column + 1,
      bottom: area.row + area.rows,
      right: area.column + area.columns,
    }));
    sheet.values.forEach((values, row) =>
      values.forEach(
        (value, column) => value !== null && this.put({ row: row + 1, col: column + 1, type: 2, model: {}, value, result: undefined }),
      ),
    );
  }

  setFormula(typed: TypedFormula, formula: string): void {
    this.put({
      row: typed.row + 1,
      col: typed.column + 1,
      type: 6,
      formula,
      model: { formula, isDynamicArray: true },
      value: null,
      result: undefined,
    });
  }

  /** A formula's result with what it spilled; a reference to an empty cell shows 0, as in a spreadsheet. */
  resultOf({ row, column }: TypedFormula): Shown[][] | undefined {
    const source = this.rows.get(row + 1)?.get(column + 1);
    if (!source) return undefined;
    const values: Shown[][] = [[source.result ?? 0]];
    for (const cell of this.spilled.get(source) ?? [])
      (values[cell.row - source.row] ??= [])[cell.col - source.col] = (cell.value as Shown | undefined) ?? null;
    return values;
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: unknown, number: number) => void;
    for (const [number, cells] of this.rows) {
      const eachCell = (one: unknown, two?: unknown): void =>
        cells.forEach((cell, column) => ((two ?? one) as (cell: EngineCell, column: number) => void)(cell, column));
      visit({ eachCell }, number);
    }
  }

  findCell(row: number, column: number): EngineCell | undefined {
    const cell = this.rows.get(row)?.get(column);
    if (cell?.type === 6) this.writing = cell;
    return cell;
  }

  getCell(row: number, column: number): EngineCell {
    const cell: EngineCell = { row, col: column, type: 0, model: {}, value: null, result: undefined };
    if (this.writing) this.spilled.get(this.writing)?.push(cell) ?? this.spilled.set(this.writing, [cell]);
    return cell;
  }

  getTables(): unknown[] {
    return this.sheet.tables.map(({ name, area, totalRow, headings }) => ({
      table: {
        name,
        tl: { row: area.row + 1, col: area.column + 1 },
        columns: headings.map((heading) => ({ name: heading })),
        rows: Array.from({ length: area.rows - 1 - (totalRow ? 1 : 0) }),
        headerRow: true,
        totalsRow: totalRow,
      },
    }));
  }

  private put(cell: EngineCell): void {
    const row = this.rows.get(cell.row) ?? new Map<number, EngineCell>();
    this.rows.set(cell.row, row.set(cell.col, cell));
  }
}
