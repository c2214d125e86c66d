/** What a user asks for: which tables, in which language, with what in them. Plain data; an edit makes a new one. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { registry, structureOf, tableByNumber } from "../tables";
import { beside, fieldsOf, MOST_COURSE_ROWS, ownRows, sampleLanguage, type TableSpec } from "../tables/model";
import { columnIds } from "./calculation";
import type { MoneyUnit } from "./money-unit";
import { filledColumns, sampleColumns, type InputColumns } from "./input-columns";
import { checkedParameter, startOf, typedParametersOf } from "./parameters";

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
  /** What formulas name: cells, for spreadsheets that know no tables; absent is tables, so that they grow. */
  readonly references?: "cells";
  readonly tables: readonly TableRequest[];
  /** In what amounts are stated; absent is yuan. */
  readonly unit?: MoneyUnit;
  /** What the user calls the sheets, by the table's number; `contents` stands for the sheet of contents. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What a file of the user's brings for the tables asked for. */
export interface ImportedData {
  readonly rows: number;
  readonly tables: Readonly<Record<string, BroughtTable>>;
}

type BroughtTable = Pick<TableRequest, "columns" | "headings" | "parameters"> & {
  /** Where the table's rows are other ones than those of the rest, such as products: how many. */
  readonly rows?: number;
};

export interface RequestOptions {
  readonly tables: readonly string[];
  readonly language: Language;
  /** 1 to 5,000; 20 unless said. A file with more rows brings its own number. */
  readonly rows?: number;
  readonly content: "empty" | "sample";
  readonly data?: ImportedData;
  /** Locks the cells with results, without a password; not unless said. */
  readonly lock?: boolean;
  /** Formulas name cells where others name tables; not unless said. */
  readonly references?: "cells";
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
  refuseUnknownSettings(specs, options);
  const tables = specs.map((spec) => tableRequest(spec, ownRows(spec) ?? options.data?.tables[spec.number]?.rows ?? rows, options));
  const { language, lock, references } = options;
  return { language, ...(lock ? { lock } : {}), ...(references ? { references } : {}), tables };
}

function tableRequest(spec: TableSpec, rows: number, options: RequestOptions): TableRequest {
  const { language } = options;
  const brought = newestOf(options.data?.tables[spec.number], spec, options);
  const sample = !options.data && options.content === "sample";
  const parameters = { ...parametersBeyondCourse(spec, rows, options), ...parametersAsked(spec, options, sample) };
  const columns = brought?.columns ?? (sample ? sampleColumns(spec, rows, parameters, language) : {});
  return {
    table: spec.number,
    rows,
    sample,
    parameters,
    columns: filledColumns(spec, rows, parameters, columns, language),
    headings: { ...brought?.headings },
  };
}

/**
 * What a file brings, with as many of its repeated columns as were asked for: the newest, which stand last.
 *
 * @throws SalesbookError outOfRange where more are asked for than the file has
 */
function newestOf(
  brought: BroughtTable | undefined,
  spec: TableSpec,
  { settings = {}, language }: RequestOptions,
): BroughtTable | undefined {
  return spec.structure.reduce<BroughtTable | undefined>((table, parameter) => {
    const [found, typed] = [table?.parameters[parameter.name], settings[parameter.name]];
    if (!table || typeof found !== "number" || typed === undefined) return table;
    const asked = checkedParameter(spec, { role: "structure", ...parameter, maximum: found }, typed, language);
    const older = found - Number(asked);
    const fields = fieldsOf(spec).filter(({ repeat }) => repeat === parameter.name);
    const newest = <T>(all: Readonly<Record<string, T>>): Record<string, T> => {
      const repeated = new Set(fields.flatMap((field) => columnIds(field, found)));
      const kept = fields.flatMap((field) => {
        const ids = columnIds(field, found);
        return ids.slice(older).flatMap((id, index): [string, T][] => (all[id] === undefined ? [] : [[ids[index] ?? id, all[id]]]));
      });
      return Object.fromEntries([...Object.entries(all).filter(([id]) => !repeated.has(id)), ...kept]);
    };
    return { ...table, columns: newest(table.columns), headings: newest(table.headings) };
  }, brought);
}

/** Drop-downs that start otherwise where the rows are the user's own, or many. */
function parametersBeyondCourse(spec: TableSpec, rows: number, { data }: RequestOptions): TableRequest["parameters"] {
  if (!data && rows <= MOST_COURSE_ROWS) return {};
  const others = typedParametersOf(spec).flatMap((parameter): [string, string | null][] =>
    parameter.role === "parameter" && parameter.kind === "choice" && parameter.beyondCourse !== undefined
      ? [[parameter.name, startOf(parameter, false)]]
      : [],
  );
  return Object.fromEntries(others);
}

/** What a file brings, over it the invented ones, over those what was asked for. */
function parametersAsked(spec: TableSpec, { data, settings, language }: RequestOptions, sample: boolean): TableRequest["parameters"] {
  const asked = Object.entries(settings ?? {});
  const parameters: Record<string, number | string | null> = { ...data?.tables[spec.number]?.parameters };
  for (const parameter of typedParametersOf(spec)) {
    if (sample && parameter.role === "parameter" && parameter.sample)
      parameters[parameter.name] = parameter.sample(sampleLanguage(language));
    const setting = asked.find(([name]) => name === parameter.name);
    if (setting) parameters[parameter.name] = checkedParameter(spec, parameter, setting[1], language);
  }
  return parameters;
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

function refuseUnknownSettings(specs: readonly TableSpec[], { settings = {} }: RequestOptions): void {
  const known = new Set(specs.flatMap((spec) => typedParametersOf(spec).map(({ name }) => name)));
  for (const name of Object.keys(settings))
    if (!known.has(name))
      throw new SalesbookError("unknownParameter", {
        table: specs.map(({ number }) => number).join(", "),
        received: name,
        accepted: specs.flatMap((spec) => typedParametersOf(spec).map((parameter) => parameter.name)).join(", "),
      });
}

function checkedRows(rows: number): number {
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  throw new SalesbookError("tooManyRows", { received: rows, accepted: `1–${MOST_ROWS}` });
}
