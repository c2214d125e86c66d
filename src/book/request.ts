/** What a user asks for: which tables, in which language, with what in them. Plain data; an edit makes a new one. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import type { Value } from "../sheet/kinds";
import { registry, structureOf, tableByNumber } from "../tables";
import { beside, fieldsOf, ownRows, type TableSpec } from "../tables/model";
import { calculate, columnIds, repetitions } from "./calculation";
import { checkedParameter, typedParametersOf } from "./parameters";
import { choiceLabel } from "./words";

/** The input values of one table by field id (`customer`, `average`, `month1` …), one entry per row. */
export type InputColumns = Readonly<Record<string, readonly Value[]>>;

export interface TableRequest {
  /** The textbook's number, for example "6-9". */
  readonly table: string;
  readonly rows: number;
  /** Whether the figures are the invented ones; the sheet says so. */
  readonly sample: boolean;
  /** Settings, block cells (`shareCut.A`) and structural parameters (`months`) that differ from the spec's defaults. */
  readonly parameters: Readonly<Record<string, number | string | null>>;
  readonly columns: InputColumns;
  /** Headings of the user's own for input fields (a file's month names), by field id. */
  readonly headings: Readonly<Record<string, string>>;
}

export interface BookRequest {
  readonly language: Language;
  /** Whether cells with results are locked; absent is not. */
  readonly lock?: boolean;
  readonly tables: readonly TableRequest[];
  /** What the user calls the sheets, by the table's number; `contents` stands for the sheet of contents. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What a file of the user's brings for the tables asked for. */
export interface ImportedData {
  readonly rows: number;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly columns: InputColumns;
        readonly headings: Readonly<Record<string, string>>;
        readonly parameters: Readonly<Record<string, number | string | null>>;
      }
    >
  >;
}

export interface RequestOptions {
  readonly tables: readonly string[];
  readonly language: Language;
  /** 1 to 5,000; 20 unless said. A file with more rows brings its own number. */
  readonly rows?: number;
  readonly content: "empty" | "sample";
  readonly data?: ImportedData;
  /** Locks the cells with results, without a password; not unless said. */
  readonly lock?: boolean;
  /** By name; a name that several of the tables have goes to each of them. */
  readonly settings?: Readonly<Record<string, string | number>>;
}

export const DEFAULT_ROWS = 20;
export const MOST_ROWS = 5000;

/**
 * Checks what a user asks for.
 *
 * @throws SalesbookError unknownTable, unknownParameter, unknownChoice, notANumber, notWholeNumber, outOfRange, tooManyRows
 */
export function makeRequest(options: RequestOptions): BookRequest {
  const rows = Math.max(checkedRows(options.rows ?? options.data?.rows ?? DEFAULT_ROWS), options.data?.rows ?? 0);
  const wanted = new Set(options.tables.map((number) => tableByNumber(number)));
  const numbers = new Set([...wanted].map(({ number }) => number));
  const specs = registry.filter((spec) => wanted.has(spec)).map((spec) => beside(spec, numbers));
  const settings = Object.entries(options.settings ?? {});
  for (const [name] of settings) {
    if (!specs.some((spec) => typedParametersOf(spec).some((parameter) => parameter.name === name)))
      throw new SalesbookError("unknownParameter", {
        table: specs.map((spec) => spec.number).join(", "),
        received: name,
        accepted: specs.flatMap((spec) => typedParametersOf(spec).map((parameter) => parameter.name)).join(", "),
      });
  }

  const tables = specs.map((spec): TableRequest => {
    const brought = options.data?.tables[spec.number];
    const parameters: Record<string, number | string | null> = { ...brought?.parameters };
    const sample = !options.data && options.content === "sample";
    if (sample)
      for (const parameter of typedParametersOf(spec))
        if (parameter.role === "parameter" && parameter.sample) parameters[parameter.name] = parameter.sample(options.language);
    for (const parameter of typedParametersOf(spec)) {
      const setting = settings.find(([name]) => name === parameter.name);
      if (setting) parameters[parameter.name] = checkedParameter(spec, parameter, setting[1], options.language);
    }
    const rowCount = ownRows(spec) ?? rows;
    const columns = brought?.columns ?? (sample ? sampleColumns(spec, rowCount, parameters, options.language) : {});
    const headings = { ...brought?.headings };
    return {
      table: spec.number,
      rows: rowCount,
      sample,
      parameters,
      columns: filledColumns(spec, rowCount, parameters, columns, options.language),
      headings,
    };
  });
  return { language: options.language, ...(options.lock ? { lock: true } : {}), tables };
}

/**
 * The request of a book without its figures: what decides about formulas and places. Tables of any number of rows have
 * two, enough to see that their rows are alike.
 *
 * @param tables numbers with structural parameters; a missing one stands at its default
 */
export function plainRequest(
  language: BookRequest["language"],
  tables: readonly { readonly table: string; readonly parameters: TableRequest["parameters"] }[],
): BookRequest {
  return {
    language,
    tables: tables.map(({ table, parameters }): TableRequest => ({
      table,
      rows: ownRows(tableByNumber(table)) ?? 2,
      sample: false,
      parameters: structureOf(table, parameters),
      columns: {},
      headings: {},
    })),
  };
}

function checkedRows(rows: number): number {
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  throw new SalesbookError("tooManyRows", { received: rows, accepted: `1–${MOST_ROWS}` });
}

/** The columns with those calculated of which the data says nothing; without data there is nothing to calculate them from. */
function filledColumns(
  spec: TableSpec,
  rowCount: number,
  parameters: TableRequest["parameters"],
  columns: InputColumns,
  language: Language,
): InputColumns {
  const isBlank = (values: readonly Value[] | undefined): boolean => !values?.some((value) => value !== null && value !== "");
  const calculation = calculate(spec, {
    rowCount,
    column: (id) => columns[id] ?? [],
    parameters,
    label: (choice) => choiceLabel(spec.number, choice, language),
  });
  const found = fieldsOf(spec).flatMap((field) =>
    field.role === "input" && field.filled && isBlank(columns[field.name]) ? [[field.name, field.filled(calculation)] as const] : [],
  );
  return Object.keys(columns).length === 0 || found.length === 0 ? columns : { ...columns, ...Object.fromEntries(found) };
}

function sampleColumns(spec: TableSpec, rows: number, parameters: TableRequest["parameters"], language: Language): InputColumns {
  const columns: Record<string, readonly Value[]> = {};
  for (const field of fieldsOf(spec)) {
    if (field.role !== "input") continue;
    const count = repetitions(spec, field, parameters);
    field
      .sample({ rows, language, columns: count })
      .forEach((values, index) => (columns[columnIds(field, count)[index] ?? field.name] = values));
  }
  return columns;
}
