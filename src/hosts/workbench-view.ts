/** What the cells of the workbench show: generated values, what was typed, and the results of typed formulas. */
import { namesIn } from "../formula/contents";
import type { StyleName } from "../sheet/styles";
import type { Area, Sheet } from "../sheet/sheet";
import type { FormulaResult, Reason, SheetValues, Shown, TypedFormula } from "./typed-formulas";
import { keyOf, placeOf, sheetOf, type Contents } from "./workbench-contents";

/** A formula was stopped because it took too long, or the calculation could not be started at all. */
export type Stop = "stopped" | "failed";

/** A cell of a typed formula's result; those it spills into know where it stands. */
export interface ResultCell {
  readonly content: Shown;
  readonly reason?: Reason | Stop;
  readonly spilledFrom?: number;
}

/** By sheet and key of the cell. */
export type Results = ReadonlyMap<string, ReadonlyMap<number, ResultCell>>;

export interface CellView {
  readonly content: Shown;
  /** With its `=`, as the formula bar shows it. */
  readonly formula?: string;
  readonly style?: StyleName;
  /** Whether a user may type into it. */
  readonly open: boolean;
  /** Whether it was typed or spilled here, beside what was generated. */
  readonly typed: boolean;
  readonly reason?: Reason | Stop;
  /** The key of the cell whose formula spilled into this one. */
  readonly spilledFrom?: number;
}

export interface SheetView {
  readonly name: string;
  /** `undefined` for a free sheet. */
  readonly sheet: Sheet | undefined;
  /** Rows and columns with something in them. */
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): CellView;
}

const EMPTY: CellView = { content: null, open: true, typed: false };

/** One sheet, ready to be asked cell by cell. */
export function sheetView(contents: Contents, results: Results, name: string): SheetView {
  const sheet = sheetOf(contents, name);
  const entries = contents.entries.get(name);
  const calculated = results.get(name);
  const keys = [...(entries?.keys() ?? []), ...(calculated?.keys() ?? [])].map((key) => placeOf(name, key));
  return {
    name,
    sheet,
    rows: keys.reduce((most, place) => Math.max(most, place.row + 1), sheet?.cells.length ?? 0),
    columns: keys.reduce((most, place) => Math.max(most, place.column + 1), sheet?.columnWidths.length ?? 0),
    cell(row, column) {
      const generated = sheet?.cells[row]?.[column];
      const entry = entries?.get(keyOf(row, column));
      const result = calculated?.get(keyOf(row, column));
      if (!entry && !result) {
        if (!generated) return EMPTY;
        const { value, formula, style, input } = generated;
        return {
          content: value,
          style,
          open: input !== undefined,
          typed: false,
          ...(formula === undefined ? {} : { formula: `=${formula}` }),
        };
      }
      const style = generated?.style ?? entry?.style ?? entries?.get(result?.spilledFrom ?? -1)?.style;
      const looks = style === undefined ? {} : { style };
      if (entry && "value" in entry) return { ...looks, content: entry.value, open: true, typed: true };
      return {
        ...looks,
        content: result ? result.content : (generated?.value ?? null),
        open: generated === undefined || generated.input !== undefined,
        typed: true,
        ...(entry ? { formula: entry.formula } : {}),
        ...(result?.reason ? { reason: result.reason } : {}),
        ...(result?.spilledFrom === undefined ? {} : { spilledFrom: result.spilledFrom }),
      };
    },
  };
}

/** Every typed formula, sheet by sheet. */
export function formulasIn(contents: Contents): TypedFormula[] {
  return contents.tabs.flatMap(({ name }) =>
    [...(contents.entries.get(name) ?? [])].flatMap(([key, entry]) =>
      "formula" in entry ? [{ ...placeOf(name, key), formula: entry.formula.slice(1) }] : [],
    ),
  );
}

/** The values of the sheets that formulas stand on or name; with one that may read anything, those of all. */
export function valuesFor(contents: Contents, formulas: readonly TypedFormula[]): SheetValues[] {
  const own = new Set(formulas.map(({ sheet }) => sheet));
  const named = formulas.map(({ formula }) => namesIn(formula));
  const sheets = new Set(named.flatMap((names) => [...names.sheets]));
  const tables = new Set(named.flatMap((names) => [...names.tables]));
  const isOpen = named.some((names) => names.isOpen);
  return contents.tabs.flatMap(({ name }) => {
    const sheet = sheetOf(contents, name);
    const isNamed = sheets.has(name.toLowerCase()) || sheet?.tables.some((table) => tables.has(table.name.toLowerCase()));
    return isOpen || own.has(name) || isNamed ? [valuesOf(contents, name, sheet)] : [];
  });
}

/** Results as cells; a formula that was stopped shows an error. */
export function resultsByCell(results: readonly FormulaResult[], stopped: readonly TypedFormula[], why: Stop = "stopped"): Results {
  const sheets = new Map<string, Map<number, ResultCell>>();
  const put = (sheet: string, key: number, cell: ResultCell): void => {
    sheets.set(sheet, (sheets.get(sheet) ?? new Map<number, ResultCell>()).set(key, cell));
  };
  for (const { sheet, row, column, values, reasons } of results) {
    const source = keyOf(row, column);
    values.forEach((line, y) =>
      line.forEach((content, x) => {
        const isError = typeof content === "object" && content !== null;
        const reason = isError ? (reasons[`${y},${x}`] ?? reasons[""]) : undefined;
        put(sheet, keyOf(row + y, column + x), { content, ...(reason ? { reason } : {}), ...(x + y > 0 ? { spilledFrom: source } : {}) });
      }),
    );
  }
  for (const { sheet, row, column } of stopped) put(sheet, keyOf(row, column), { content: { error: "#CALC!" }, reason: why });
  return sheets;
}

function valuesOf(contents: Contents, name: string, sheet: Sheet | undefined): SheetValues {
  const values: Shown[][] = (sheet?.cells ?? []).map((row) => Array.from(row, (cell) => cell?.value ?? null));
  for (const [key, entry] of contents.entries.get(name) ?? []) {
    if (!("value" in entry)) continue;
    const { row, column } = placeOf(name, key);
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = entry.value;
  }
  const tables = (sheet?.tables ?? []).map(({ name: table, area, totalRow, columns }) => ({
    name: table,
    area,
    totalRow,
    headings: columns.map(({ heading }) => heading),
  }));
  const closed: Area[] = [...tables.map(({ area }) => area), ...(sheet?.merges ?? [])];
  return { name, values, tables, closed };
}
