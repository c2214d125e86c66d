/** What the cells of the workbench show: generated values, what was typed, and the results of typed formulas. */
import type { Point } from "../sheet/areas";
import type { Shown } from "../sheet/cell-text";
import { codeAt, columnsOf, type FreeCells } from "../sheet/free-cells";
import type { StyleName } from "../sheet/styles";
import type { Area, Chart, Sheet } from "../sheet/sheet";
import type { Reason, SheetValues, TypedFormula } from "./formula-model";
import { readsOf } from "./formula-order";
import { meaningOf } from "./workbench-formats";
import {
  frameOf,
  freeCellsOf,
  keyOf,
  placeOf,
  sheetOf,
  type Contents,
  type Entries,
  type EntryResult,
  type Filter,
  type Page,
  type Stop,
} from "./workbench-contents";
import { tablesOf } from "./workbench-results";

export interface CellView {
  readonly content: Shown;
  /** With its `=`, as the formula bar shows it. */
  readonly formula?: string;
  readonly style?: StyleName;
  /** The number format that the cell's file gave it. */
  readonly format?: string;
  /** Whether a user may type into it. */
  readonly open: boolean;
  /** Whether it was typed or spilled here, beside what was generated. */
  readonly typed: boolean;
  readonly reason?: Reason;
  /** Set where the content is of before: the formula waits to be calculated anew, or why it is not. */
  readonly outdated?: "waiting" | Stop;
  /** The key of the cell whose formula spilled into this one. */
  readonly spilledFrom?: number;
}

export interface SheetView {
  readonly name: string;
  /** `undefined` for a free sheet. */
  readonly sheet: Sheet | undefined;
  /** What a free sheet came with from its file. */
  readonly cells: FreeCells | undefined;
  /** Rows and columns with something in them. */
  readonly rows: number;
  readonly columns: number;
  /** The cells that something was typed or spilled into. */
  readonly typed: readonly Point[];
  readonly merges: readonly Area[];
  /** Of columns, in characters, as far as the sheet or the user says it. */
  readonly widths: readonly (number | null)[];
  /** Those of them that the user has said. */
  readonly ownWidths: readonly (number | null)[];
  /** What the user wants to see of a list. */
  readonly filter: Filter | undefined;
  readonly charts: readonly Chart[];
  /** Whether cells have number formats of their own. */
  readonly hasFormats: boolean;
  /** Of a sheet that was made; a sheet of the user or of a file has none. */
  readonly page: Page | undefined;
  cell(row: number, column: number): CellView;
}

const NO_CHARTS: readonly Chart[] = [];
const EMPTY: CellView = { content: null, open: true, typed: false };

/** One sheet, ready to be asked cell by cell. */
export function sheetView(contents: Contents, name: string): SheetView {
  const sheet = sheetOf(contents, name);
  const cells = freeCellsOf(contents, name);
  const frame = frameOf(contents, name);
  const { widths: ownWidths = [], filter } = contents.tabs.find((tab) => tab.name === name) ?? {};
  const entries = contents.entries.get(name);
  const calculated = entries ? resultsIn(entries) : undefined;
  const typed = [...new Set([...(entries?.keys() ?? []), ...(calculated?.keys() ?? [])])].map((key) => placeOf(name, key));
  return {
    name,
    sheet,
    cells,
    rows: typed.reduce((most, place) => Math.max(most, place.row + 1), sheet?.cells.length ?? cells?.rows.length ?? 0),
    columns: typed.reduce(
      (most, place) => Math.max(most, place.column + 1),
      sheet?.columnWidths.length ?? (cells ? widthOf(cells.rows) : 0),
    ),
    typed,
    merges: sheet?.merges ?? cells?.merges ?? [],
    widths: widthsWith(sheet?.columnWidths ?? cells?.widths ?? frame?.widths ?? [], ownWidths),
    ownWidths,
    filter,
    hasFormats: cells ? cells.codes.length > 1 : [...(entries?.values() ?? [])].some(({ format }) => format !== undefined),
    charts: sheet?.charts ?? frame?.charts ?? NO_CHARTS,
    page: sheet ?? frame?.page,
    cell(row, column) {
      const key = keyOf(row, column);
      const entry = entries?.get(key);
      const result = calculated?.get(key);
      const isUntouched = entry === undefined && result === undefined;
      // A list of a file has millions of cells, and the pane asks for all of them.
      if (isUntouched && cells) return cameIn(cells, row, column);
      const generated = sheet?.cells[row]?.[column];
      if (isUntouched) {
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
      const format = cells ? codeAt(cells, row, column) : (entry?.format ?? "");
      const style = generated?.style ?? entry?.style ?? entries?.get(result?.spilledFrom ?? -1)?.style;
      const looks = { ...(style === undefined ? {} : { style }), ...(format === "" ? {} : { format }) };
      if (entry && "value" in entry) return { ...looks, content: entry.value, open: true, typed: true };
      return {
        ...looks,
        content: generated?.value ?? null,
        ...result,
        open: generated === undefined || generated.input !== undefined,
        typed: true,
        ...(entry ? { formula: entry.formula } : {}),
      };
    },
  };
}

function widthsWith(given: readonly (number | null)[], own: readonly (number | null)[]): readonly (number | null)[] {
  if (own.length === 0) return given;
  return Array.from({ length: Math.max(given.length, own.length) }, (_, column) => own[column] ?? given[column] ?? null);
}

function cameIn(cells: FreeCells, row: number, column: number): CellView {
  const content = cells.rows[row]?.[column] ?? null;
  const format = codeAt(cells, row, column);
  if (format !== "") return { content, format, open: true, typed: false };
  return content === null ? EMPTY : { content, open: true, typed: false };
}

/** The rows of free sheets never change, so how wide they are is found once. */
const widestRows = new WeakMap<FreeCells["rows"], number>();

function widthOf(rows: FreeCells["rows"]): number {
  const known = widestRows.get(rows) ?? columnsOf(rows);
  widestRows.set(rows, known);
  return known;
}

/** What a cell shows as far as it can be relied on: what is of before is not given to others, who would not see that. */
export function reliableContent({ content, outdated }: Pick<CellView, "content" | "outdated">): Shown {
  return outdated === undefined ? content : { error: "#N/A" };
}

/** What a cell means to others as far as it can be relied on: days, times and codes of a file as texts. */
export function meantContent(cell: Pick<CellView, "content" | "outdated" | "format">): Shown {
  return meaningOf(reliableContent(cell), cell.format);
}

/** The values of the sheets that formulas stand on or name; with one that may read anything, those of all. */
export function valuesFor(contents: Contents, formulas: readonly TypedFormula[]): SheetValues[] {
  const reads = formulas.map(({ formula }) => readsOf(formula));
  const isOpen = reads.some(({ reach }) => reach === "anywhere");
  const tables = new Set(reads.flatMap((one) => one.tables.map(({ table }) => table?.toLowerCase())));
  const sheets = new Set([
    ...formulas.map(({ sheet }) => sheet.toLowerCase()),
    ...reads.flatMap(({ cells }) => cells.map(({ sheet }) => sheet?.toLowerCase())),
  ]);
  const calculated = new Set(formulas.map(({ sheet, row, column }) => `${keyOf(row, column)} ${sheet}`));
  return contents.tabs.flatMap(({ name }) => {
    const sheet = sheetOf(contents, name);
    const isNamed = sheets.has(name.toLowerCase()) || sheet?.tables.some((table) => tables.has(table.name.toLowerCase()));
    return isOpen || isNamed ? [valuesOf(contents, name, (key) => calculated.has(`${key} ${name}`))] : [];
  });
}

/** A cell of a typed formula's result; those it spills into know where it stands. */
type ResultCell = Pick<CellView, "content" | "reason" | "outdated" | "spilledFrom">;

/** The results on a sheet by the key of the cell; what stands in a cell itself goes before what spills there. */
function resultsIn(entries: Entries): ReadonlyMap<number, ResultCell> {
  const before = results.get(entries);
  if (before) return before;
  const found = new Map<number, ResultCell>();
  for (const [key, entry] of entries) {
    if (!("formula" in entry) || !entry.result) continue;
    entry.result.values.forEach((line, y) =>
      line.forEach((_, x) => {
        const to = key + keyOf(y, x);
        if (to === key || !entries.has(to)) found.set(to, resultCell(entry.result, key, y, x));
      }),
    );
  }
  results.set(entries, found);
  return found;
}

/** Entries never change, so what they give is worked out once. */
const results = new WeakMap<Entries, ReadonlyMap<number, ResultCell>>();

function resultCell(result: EntryResult | undefined, source: number, y: number, x: number): ResultCell {
  const { values = [], reasons = {}, standing } = result ?? {};
  const content = values[y]?.[x] ?? null;
  const reason = typeof content === "object" && content !== null ? (reasons[`${y},${x}`] ?? reasons[""]) : undefined;
  return {
    content,
    ...(reason === undefined ? {} : { reason }),
    ...(standing === undefined || standing === "vouched" ? {} : { outdated: standing }),
    ...(x + y > 0 ? { spilledFrom: source } : {}),
  };
}

/** @param isCalculated whether the formula of a key is about to be calculated, so that it has no value */
function valuesOf(contents: Contents, name: string, isCalculated: (key: number) => boolean): SheetValues {
  const sheet = sheetOf(contents, name);
  const values: Shown[][] = sheet
    ? sheet.cells.map((row) => Array.from(row, (cell) => cell?.value ?? null))
    : (freeCellsOf(contents, name)?.rows ?? []).map((row) => [...row]);
  const put = (key: number, value: Shown): void => {
    const { row, column } = placeOf(name, key);
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = value;
  };
  const entries = contents.entries.get(name);
  for (const [key, entry] of entries ?? []) {
    if ("value" in entry) put(key, entry.value);
    else if (!sheet) put(key, null);
  }
  for (const [key, cell] of entries ? resultsIn(entries) : []) if (!isCalculated(cell.spilledFrom ?? key)) put(key, reliableContent(cell));
  const tables = tablesOf(sheet);
  const closed: Area[] = [...tables.map(({ area }) => area), ...((sheet ?? freeCellsOf(contents, name))?.merges ?? [])];
  return { name, values, tables, closed };
}
