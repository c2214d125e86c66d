/**
 * What the tables of a book must know of each other before any of them is laid out: names, headings, numbers of rows,
 * and calculations that ask each other for values when they need them. A roster may so read the classes of a ranking that
 * reads the sales of a table that reads the roster's names.
 */
import { isAnswered } from "../domain/completeness";
import { SalesbookError } from "../domain/errors";
import { fill } from "../i18n";
import { tableByNumber } from "../tables";
import {
  beside,
  fieldsByName,
  fieldsOf,
  fixedRows,
  type AnswerSource,
  type Calculation,
  type FieldSource,
  type InputField,
  type TableSpec,
  type Value,
} from "../tables/model";
import { beginningOf } from "../sheet/capacity";
import { LONGEST_NAME } from "../sheet/sheet-name";
import { calculate, columnIds, repetitions, type TableAnswers } from "./calculation";
import { type BookRequest, type TableRequest } from "./request";
import { sheetWordsOf, type SheetWords } from "./words";

/** A table within a book: what it is called there, how many rows it has, and its calculation. */
export interface BookTable {
  readonly request: TableRequest;
  readonly spec: TableSpec;
  /** What its sheet says, in the language of the book. */
  readonly words: SheetWords;
  readonly sheetName: string;
  readonly tableName: string;
  /** Headings of a field's columns by field name. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
  readonly rowCount: number;
  readonly calculation: Calculation;
}

/** The tables of a book by number. */
export type BookTables = ReadonlyMap<string, BookTable>;

/** What exists in the workbook already; new sheets and tables get free names beside it. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and defined names. */
  readonly names: readonly string[];
}

/**
 * Blank rows below those that a table takes over from another one: a part of those, and bounds. A table can grow only by
 * the user's hand, and nobody thinks of the second table when a customer is added to the first.
 */
const SPARE_ROWS = { part: 0.1, least: 5, most: 50 };

/** Results that stand in the place of calculated ones, by the table's number. */
export type BookAnswers = ReadonlyMap<string, TableAnswers>;

/**
 * The tables of a book, each ready to be laid out.
 *
 * @param answers of somebody, whose figures stand in the place of the calculated ones
 */
export function bookTablesOf(
  { tables: requests, language, names = {}, unit }: BookRequest,
  taken: TakenNames,
  answers: BookAnswers = new Map(),
): BookTables {
  const numbers = new Set(requests.map(({ table }) => table));
  const sheetNames = new Set(taken.sheets.map((name) => name.toLowerCase()));
  const tableNames = new Set(taken.names.map((name) => name.toLowerCase()));
  const tables = new Map<string, BookTable>();
  for (const request of requests) {
    const spec = beside(tableByNumber(request.table), numbers);
    const words = sheetWordsOf(spec, language, unit);
    const sheetName = beginningOf(fill(words.common.sheetName, { number: spec.number, name: words.name }), LONGEST_NAME);
    const named = {
      request,
      spec,
      words,
      sheetName: freeName(names[spec.number] ?? sheetName, sheetNames, (n) => ` (${n})`),
      tableName: freeName(`${spec.word}_${spec.number.replace("-", "_")}`, tableNames, (n) => `_${n}`),
      headings: headingsOf(spec, request, words),
    };
    const rowCount = rowCountOf(request, numbers, requests);
    tables.set(request.table, { ...named, rowCount, calculation: calculationOf(named, rowCount, tables, answers.get(request.table)) });
  }
  return tables;
}

/**
 * The same tables with the results of somebody in the place of the calculated ones.
 *
 * @param tables with or without answers, which stay as they are
 */
export function answeredTables(tables: BookTables, answers: BookAnswers): BookTables {
  const found = new Map<string, BookTable>();
  for (const [number, table] of tables)
    found.set(number, { ...table, calculation: calculationOf(table, table.rowCount, found, answers.get(number)) });
  return found;
}

/** Where an input of a table is read from in this book; `undefined` where it is typed. */
export function sourceOf(
  field: Pick<InputField, "from">,
  tables: BookTables,
): { readonly from: FieldSource | AnswerSource; readonly table: BookTable } | undefined {
  const table = field.from && tables.get(field.from.table);
  if (!field.from) return undefined;
  if (!table) return "field" in field.from && field.from.otherwise ? sourceOf({ from: field.from.otherwise }, tables) : undefined;
  // Without the key over there nothing can be looked up, and the field is typed.
  const isReachable = !("field" in field.from) || field.from.by === undefined || table.headings.has(field.from.by);
  return isReachable ? { from: field.from, table } : undefined;
}

/** What a cell that reads an error shows instead. */
export function failureText(field: Pick<InputField, "kind">, { common }: SheetWords): string {
  return field.kind === "amount" || field.kind === "number" || field.kind === "whole" ? common.notANumber : "";
}

/** A name that is not taken yet; it then is. */
export function freeName(wanted: string, taken: Set<string>, suffix: (n: number) => string): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = beginningOf(wanted, LONGEST_NAME - suffix(n).length) + suffix(n);
  taken.add(name.toLowerCase());
  return name;
}

function headingsOf(spec: TableSpec, request: TableRequest, words: SheetWords): Map<string, string[]> {
  const used = new Set<string>();
  return new Map(
    fieldsOf(spec).map((field) => [
      field.name,
      columnIds(field, repetitions(spec, field, request.parameters)).map((id, index) =>
        freeName(request.headings[id] ?? fill(words.heading(field.name), { n: index + 1 }), used, (n) => ` ${n}`),
      ),
    ]),
  );
}

/** As many rows as asked for; or as the tables have whose rows it takes over, and some to spare. */
function rowCountOf(request: TableRequest, numbers: ReadonlySet<string>, tables: readonly TableRequest[]): number {
  const spec = beside(tableByNumber(request.table), numbers);
  const fixed = fixedRows(spec);
  if (fixed !== undefined && fixed !== null) return fixed;
  const sources = fieldsOf(spec).flatMap((field) => {
    const from = field.role === "input" ? field.from : undefined;
    const source = from && "field" in from && !from.by ? tables.find(({ table }) => table === from.table) : undefined;
    return source ? [rowCountOf(source, numbers, tables)] : [];
  });
  if (sources.length === 0) return request.rows;
  const rows = Math.max(...sources);
  return rows + Math.min(Math.max(Math.ceil(rows * SPARE_ROWS.part), SPARE_ROWS.least), SPARE_ROWS.most);
}

function calculationOf(
  table: Omit<BookTable, "rowCount" | "calculation">,
  rowCount: number,
  tables: BookTables,
  answers: TableAnswers | undefined,
): Calculation {
  const { request, spec, words } = table;
  const fields = fieldsByName(spec);
  let others: ReadonlyMap<string, Calculation> | undefined;
  const calculation: Calculation = calculate(spec, {
    rowCount,
    parameters: request.parameters,
    label: words.choice,
    answers,
    // All tables are there by the time something is calculated.
    others: () =>
      (others ??= new Map([...tables].flatMap(([number, { calculation: other }]) => (number === spec.number ? [] : [[number, other]])))),
    isLinked: (field) => sourceOf(field, tables) !== undefined,
    column: (id) => {
      const field = fields.get(id);
      const source = field?.role === "input" ? sourceOf(field, tables) : undefined;
      if (field?.role !== "input" || !source) return request.columns[id] ?? [];
      if (!("field" in source.from)) return answersOf(source.from, source.table.calculation);
      const values = source.table.calculation.column(source.from.field).map((value) => shownFor(value, field, words));
      return source.from.by
        ? lookedUp(calculation.column(source.from.by), source.table.calculation.column(source.from.by), values)
        : values;
    },
  });
  return calculation;
}

function shownFor(value: Value, field: InputField, words: SheetWords): Value {
  return value instanceof SalesbookError ? failureText(field, words) : (value ?? "");
}

/** For each key the value beside the first equal key of the other table, as MATCH finds it: without regard to case. */
function lookedUp(keys: readonly Value[], known: readonly Value[], values: readonly Value[]): Value[] {
  const found = new Map<string, Value>();
  known.forEach((key, row) => {
    const name = String(key ?? "").toLowerCase();
    if (name !== "" && !found.has(name)) found.set(name, values[row] ?? "");
  });
  return keys.map((key) => found.get(String(key ?? "").toLowerCase()) ?? "");
}

function answersOf({ answers, counted }: AnswerSource, form: Calculation): Value[] {
  const isEmpty = form.scalar(counted) === "";
  return answers.map((question) => {
    if (question === null) return "notAsked";
    if (isEmpty) return "";
    return isAnswered(form.scalar(question)) ? "yes" : "no";
  });
}
