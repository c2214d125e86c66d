/** What a user asks for: which tables, in which language, with what in them. Plain data; an edit makes a new one. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, LANGUAGES, type Language } from "../i18n";
import { registry, tableByNumber } from "../templates";
import {
  beside,
  blockCells,
  fieldsOf,
  fixedRows,
  isTextParameter,
  ownRows,
  questionsOf,
  type ChoiceParameter,
  type Kind,
  type NumberParameter,
  type StructureParameter,
  type TableSpec,
  type TextParameter,
  type Value,
} from "../templates/model";
import { calculate, columnIds, repetitions } from "./calculate";
import { dateText, dateTyped, numberTyped } from "./typed";

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

/** A parameter that a user may set: a drop-down, a number in a cell, or the number of columns. */
export type Parameter = ChoiceParameter | NumberParameter | TextParameter | ({ readonly role: "structure" } & StructureParameter);

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

/** The parameters that shape a table or judge its figures, in the order of the sheet: what a user may set beforehand. */
export function parametersOf(spec: TableSpec): Parameter[] {
  const structure = spec.structure.map((parameter) => ({ role: "structure" as const, ...parameter }));
  const cells = [...spec.settings, ...blockCells(spec)].filter((scalar) => scalar.role === "parameter");
  return [...structure, ...cells];
}

/** Every parameter of a table that may be typed into: those of `parametersOf` and the answers of a form. */
export function typedParametersOf(spec: TableSpec): Parameter[] {
  return [...parametersOf(spec), ...questionsOf(spec)];
}

/**
 * Whether a table has as many rows as were asked for, and can be filled from a file of rows. A form and a table of fixed
 * rows have rows of their own.
 */
export function growsAsAsked(spec: TableSpec): boolean {
  return ownRows(spec) === undefined;
}

/** Whether a table, by its number, can have more rows than it was made with. */
export function canGrow(table: string): boolean {
  const spec = tableByNumber(table);
  return fixedRows(spec) === undefined && fieldsOf(spec).length > 0;
}

/**
 * A parameter's value from what was typed: a choice by its name or by its label in any language, a number, or a percentage.
 * A parameter that is blank by default may be blank again.
 *
 * @throws SalesbookError unknownChoice, notANumber, notWholeNumber, outOfRange
 */
export function checkedParameter(
  spec: TableSpec,
  parameter: Parameter,
  typed: string | number | boolean | null,
  language: Language,
): number | string | null {
  const label = labelOf(spec.number, parameter.name, language);
  if (parameter.role === "structure") return checkedNumber({ ...parameter, kind: "whole" }, typed, label, language);
  if (parameter.default === null && String(typed ?? "").trim() === "") return null;
  if (isTextParameter(parameter)) return String(typed ?? "").trim();
  if (parameter.kind !== "choice") return checkedNumber(parameter, typed, label, language);
  const found = choiceTyped(spec.number, parameter.choices, typed);
  if (found) return found;
  throw new SalesbookError("unknownChoice", {
    argument: label,
    received: String(typed ?? ""),
    accepted: parameter.choices.map((choice) => choiceLabel(spec.number, choice, language)).join(", "),
  });
}

/** The choice that was typed: by its name, or by what the sheet shows for it in any language. */
export function choiceTyped(table: string, choices: readonly string[], typed: string | number | boolean | null): string | undefined {
  const text = String(typed ?? "")
    .trim()
    .toLowerCase();
  return choices.find(
    (choice) => text === choice || LANGUAGES.some((language) => choiceLabel(table, choice, language).toLowerCase() === text),
  );
}

/** Larger than any number of a sales workbook: a bound that nobody needs to be told. */
const BEYOND_ALL = 1e12;

/** Under which word the catalogue says what a kind of number accepts. */
export function boundsWord(kind: Kind, maximum: number): "share" | "whole" | "date" | "coordinate" | "number" | "amount" {
  if (kind === "share" || kind === "whole" || kind === "date" || kind === "coordinate") return kind;
  return maximum < BEYOND_ALL ? "number" : "amount";
}

function checkedNumber(
  { kind, minimum, maximum }: Pick<NumberParameter, "kind" | "minimum" | "maximum">,
  typed: string | number | boolean | null,
  argument: string,
  language: Language,
): number {
  const words = catalogues[language].tables.accepted;
  const accepted = fill(words[boundsWord(kind, maximum)], { minimum, maximum });
  const number = kind === "date" ? dateTyped(typed) : numberTyped(typed);
  if (number === null) throw new SalesbookError("notANumber", { argument, received: String(typed ?? ""), accepted });
  if (kind === "whole" && !Number.isInteger(number)) throw new SalesbookError("notWholeNumber", { argument, received: number, accepted });
  if (number < minimum || number > maximum)
    throw new SalesbookError("outOfRange", { argument, received: kind === "date" ? dateText(number) : number, accepted });
  return number;
}

/** What the sheet calls a parameter or summary cell; a block's cell is called by its column and line. */
export function labelOf(table: string, name: string, language: Language): string {
  const [column = name, line] = name.split(".");
  const words = wordsOf(table, language);
  const label = scalarLabel(words, column);
  return line === undefined ? label : `${label} ${words.choices[line] ?? words.sections[line] ?? line}`;
}

/** What stands above a block's column or beside a setting; of `day1`, `day2`, … the catalogue has one word `day` with {n}. */
export function scalarLabel({ scalars }: Pick<TableWords, "scalars">, name: string): string {
  const [, word = "", n = ""] = /^(.*?)(\d+)$/.exec(name) ?? [];
  return scalars[name] ?? (scalars[word] === undefined ? name : fill(scalars[word], { n }));
}

/** What a drop-down shows for a choice. */
export function choiceLabel(table: string, choice: string, language: Language): string {
  return wordsOf(table, language).choices[choice] ?? choice;
}

interface TableWords {
  readonly name: string;
  readonly purpose: string;
  /** Questions that it answers, as somebody might type them into a search. */
  readonly answers?: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly scalars: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly blocks: Readonly<Record<string, string>>;
  readonly charts: Readonly<Record<string, string>>;
}

/** The words of one table. */
export function wordsOf(table: string, language: Language): TableWords {
  const list: Readonly<Record<string, TableWords>> = catalogues[language].tables.list;
  const words = list[table];
  if (!words) throw new SalesbookError("unknownTable", { received: table, accepted: Object.keys(list).join(", ") });
  return words;
}

/** What stands at the top of a table's sheet; only those of the textbook are called tables. */
export function titleOf({ number, pack }: Pick<TableSpec, "number" | "pack">, language: Language): string {
  const { title, packTitle } = catalogues[language].tables;
  return fill(pack === undefined ? title : packTitle, { number, name: wordsOf(number, language).name });
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
