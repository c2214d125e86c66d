/** What a user asks for: which tables, in which language, with what in them. Plain data; an edit makes a new one. */
import { SalesbookError } from "../domain/errors";
import { fill, catalogues, type Language } from "../i18n";
import { registry, tableByNumber } from "../templates";
import {
  fieldsOf,
  policyCells,
  type ChoiceParameter,
  type NumberParameter,
  type InputField,
  type StructureParameter,
  type TableSpec,
  type Value,
} from "../templates/model";
import { repetitions } from "./calculate";

/** The input values of one table by field id (`customer`, `average`, `month1` …), one entry per row. */
export type InputColumns = Readonly<Record<string, readonly Value[]>>;

export interface TableRequest {
  /** The textbook's number, for example "6-9". */
  readonly table: string;
  readonly rows: number;
  /** Whether the figures are the invented ones; the sheet says so. */
  readonly sample: boolean;
  /** Settings, policy cells (`shareCut.A`) and structural parameters (`months`) that differ from the spec's defaults. */
  readonly parameters: Readonly<Record<string, number | string | null>>;
  readonly columns: InputColumns;
  /** Headings of the user's own for input fields (a file's month names), by field id. */
  readonly headings: Readonly<Record<string, string>>;
}

export interface BookRequest {
  readonly language: Language;
  readonly tables: readonly TableRequest[];
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
  /** By name; a name that several of the tables have goes to each of them. */
  readonly settings?: Readonly<Record<string, string | number>>;
}

export const DEFAULT_ROWS = 20;
export const MOST_ROWS = 5000;

/** A parameter that a user may set: a drop-down, a number in a cell, or the number of columns. */
export type Parameter = ChoiceParameter | NumberParameter | ({ readonly role: "structure" } & StructureParameter);

/**
 * Checks what a user asks for.
 *
 * @throws SalesbookError unknownTable, unknownParameter, unknownChoice, notANumber, notWholeNumber, outOfRange, tooManyRows
 */
export function makeRequest(options: RequestOptions): BookRequest {
  const rows = Math.max(checkedRows(options.rows ?? options.data?.rows ?? DEFAULT_ROWS), options.data?.rows ?? 0);
  const wanted = new Set(options.tables.map((number) => tableByNumber(number)));
  const specs = registry.filter((spec) => wanted.has(spec));
  const settings = Object.entries(options.settings ?? {});
  for (const [name] of settings) {
    if (!specs.some((spec) => parametersOf(spec).some((parameter) => parameter.name === name)))
      throw new SalesbookError("unknownParameter", {
        table: specs.map((spec) => spec.number).join(", "),
        received: name,
        accepted: specs.flatMap((spec) => parametersOf(spec).map((parameter) => parameter.name)).join(", "),
      });
  }

  const tables = specs.map((spec): TableRequest => {
    const brought = options.data?.tables[spec.number];
    const parameters: Record<string, number | string | null> = { ...brought?.parameters };
    for (const parameter of parametersOf(spec)) {
      const setting = settings.find(([name]) => name === parameter.name);
      if (setting) parameters[parameter.name] = checkedParameter(spec, parameter, setting[1], options.language);
    }
    const sample = !options.data && options.content === "sample";
    const columns = brought?.columns ?? (sample ? sampleColumns(spec, rows, parameters, options.language) : {});
    return { table: spec.number, rows, sample, parameters, columns, headings: { ...brought?.headings } };
  });
  return { language: options.language, tables };
}

/** The parameters of a table that a user may set, in the order of the sheet. */
export function parametersOf(spec: TableSpec): Parameter[] {
  const structure = spec.structure.map((parameter) => ({ role: "structure" as const, ...parameter }));
  const cells = [...spec.settings, ...policyCells(spec)].filter((scalar) => scalar.role === "parameter");
  return [...structure, ...cells];
}

/**
 * A parameter's value from what was typed: a choice by its name or by its label in any language, a number, or a percentage.
 *
 * @throws SalesbookError unknownChoice, notANumber, notWholeNumber, outOfRange
 */
export function checkedParameter(
  spec: TableSpec,
  parameter: Parameter,
  typed: string | number | boolean | null,
  language: Language,
): number | string {
  const words = catalogues[language];
  const label = labelOf(spec.number, parameter.name, language);
  if (parameter.role === "parameter" && parameter.kind === "choice") {
    const text = String(typed ?? "")
      .trim()
      .toLowerCase();
    const found = parameter.choices.find(
      (choice) =>
        text === choice || Object.keys(catalogues).some((tag) => choiceLabel(spec.number, choice, tag as Language).toLowerCase() === text),
    );
    if (found) return found;
    throw new SalesbookError("unknownChoice", {
      argument: label,
      received: String(typed ?? ""),
      accepted: parameter.choices.map((choice) => choiceLabel(spec.number, choice, language)).join(", "),
    });
  }

  const kind = parameter.role === "structure" ? "whole" : parameter.kind;
  const accepted = fill(words.tables.accepted[kind], { minimum: parameter.minimum, maximum: parameter.maximum });
  const number = numberTyped(typed);
  if (number === null) throw new SalesbookError("notANumber", { argument: label, received: String(typed ?? ""), accepted });
  if (kind === "whole" && !Number.isInteger(number))
    throw new SalesbookError("notWholeNumber", { argument: label, received: number, accepted });
  if (number < parameter.minimum || number > parameter.maximum)
    throw new SalesbookError("outOfRange", { argument: label, received: number, accepted });
  return number;
}

/** What the sheet calls a parameter or summary cell; a policy cell is called by its column and line. */
export function labelOf(table: string, name: string, language: Language): string {
  const [column = name, line] = name.split(".");
  const label = wordsOf(table, language).scalars[column] ?? column;
  return line === undefined ? label : `${label} ${line}`;
}

/** What a drop-down shows for a choice. */
export function choiceLabel(table: string, choice: string, language: Language): string {
  return wordsOf(table, language).choices[choice] ?? choice;
}

interface TableWords {
  readonly name: string;
  readonly purpose: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly scalars: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly policies: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, string>>;
}

/** The words of one table. */
export function wordsOf(table: string, language: Language): TableWords {
  const list: Readonly<Record<string, TableWords>> = catalogues[language].tables.list;
  const words = list[table];
  if (!words) throw new SalesbookError("unknownTable", { received: table, accepted: Object.keys(list).join(", ") });
  return words;
}

/** The ids of a field's columns: its name, or `month1`, `month2`, … for a repeated one. */
export function columnIds(field: Pick<InputField, "name" | "repeat">, count: number): string[] {
  return field.repeat === undefined ? [field.name] : Array.from({ length: count }, (_, index) => `${field.name}${index + 1}`);
}

/** A number as typed into a cell: thousands separators and a percent sign are understood. */
export function numberTyped(typed: string | number | boolean | null): number | null {
  if (typeof typed === "number") return Number.isFinite(typed) ? typed : null;
  if (typeof typed !== "string") return null;
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(typed.normalize("NFKC").trim());
  const digits = match?.[1]?.replaceAll(",", "");
  if (!digits || !/\d/.test(digits)) return null;
  return match?.[2] ? Number(digits) / 100 : Number(digits);
}

function checkedRows(rows: number): number {
  if (Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  throw new SalesbookError("tooManyRows", { received: rows, accepted: `1–${MOST_ROWS}` });
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
