/** Next month into the book of last month: what was typed there stays with its customers, and who came and went is told. */
import { choiceTyped, typedParametersOf, type Parameter } from "../book/parameters";
import type { ImportedData } from "../book/request";
import { labelOf } from "../book/words";
import { fill, type Language } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import { shortened } from "../sheet/capacity";
import type { Value } from "../sheet/kinds";
import { tableByNumber } from "../tables";
import { fieldsOf, type InputField } from "../tables/model";
import { codeKey, nameKey } from "./names";

/** A table of the old book: what stands in its settings and columns; "" where nothing does. */
export interface OldTable {
  readonly table: string;
  readonly sheet: string;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly columns: Readonly<Record<string, readonly Value[]>>;
  readonly headings: Readonly<Record<string, string>>;
}

/** The rows of a new book with what was kept, and what is to be said of it. */
export interface Kept {
  readonly data: ImportedData;
  readonly notes: readonly string[];
}

type TableData = ImportedData["tables"][string];

/** Of these days the earlier one is right: a customer was not won again. */
const EARLIER: readonly string[] = ["acquired", "joined"];
/** Names that a sentence lists. */
const MOST_NAMES = 8;
const LONGEST = 40;

/**
 * Keeps what was typed into the tables of an old book: settings, and by the customer's code, or where there is none by its
 * name, what the ledger does not say. Figures of the ledger go before those of the old book. Of a table that the book has more
 * than once the last one counts.
 *
 * @param data from `fillTables`
 * @param periods the headings that its periods have in any language, with those in this one
 */
export function keepTyped(
  data: ImportedData,
  old: readonly OldTable[],
  language: Language,
  periods: ReadonlyMap<string, string> = new Map(),
): Kept {
  const newest = Object.keys(data.tables).flatMap((table) => old.findLast((one) => one.table === table) ?? []);
  const [kept, twice]: [string[], string[]] = [[], []];
  const tables = Object.entries(data.tables).map(([table, filled]): [string, TableData] => {
    const before = newest.find((one) => one.table === table);
    if (!before) return [table, filled];
    const merged = withTyped(filled, data.rows, before);
    kept.push(...keptSentences(before, merged, language));
    twice.push(...twiceSentence(before, old, language));
    return [table, merged.data];
  });
  return {
    data: { ...data, tables: Object.fromEntries(tables) },
    notes: [
      ...(kept.length > 0 ? kept : [ledgerWords[language].notes.keptNothing]),
      ...twice,
      ...comings(data, newest, old, language),
      ...sameMonths(data, newest, language, periods),
    ],
  };
}

/** The rows of a table with what an old one holds beside. */
interface Merged {
  readonly data: TableData;
  /** Settings that somebody changed, and columns of which something is the old table's. */
  readonly settings: readonly string[];
  readonly columns: readonly string[];
  /** Rows that have something of the old table. */
  readonly rows: number;
}

function withTyped(filled: TableData, allRows: number, old: OldTable): Merged {
  const { table } = old;
  const oldRows = rowsOf(old);
  const count = filled.rows ?? allRows;
  const columns: Record<string, readonly Value[]> = { ...filled.columns };
  const keptColumns: string[] = [];
  const keptRows = new Set<number>();
  for (const field of fieldsOf(tableByNumber(table))) {
    if (field.role !== "input") continue;
    const ids = Object.keys(old.columns).filter((id) => id === field.name || isRepeat(id, field));
    // What the ledger says by period, the old book said of other periods.
    if (ids.some((id) => id !== field.name) && Object.keys(filled.columns).some((id) => isRepeat(id, field))) continue;
    for (const id of ids) {
      const now = filled.columns[id];
      const before = Array.from({ length: count }, (_, row) =>
        oldValue(table, field, old.columns[id]?.[rowIn(oldRows, keysOf(filled.columns, row)) ?? -1] ?? null),
      );
      const merged = before.map((was, row): Value => {
        const found = now?.[row] ?? null;
        if (EARLIER.includes(id) && typeof was === "number" && typeof found === "number") return Math.min(was, found);
        return found ?? was;
      });
      if (merged.every((value) => value === null)) continue;
      columns[id] = merged;
      const rows = before.flatMap((was, row) => (was !== null && (now?.[row] ?? null) === null ? [row] : []));
      if (rows.length > 0) keptColumns.push(id);
      for (const row of rows) keptRows.add(row);
    }
  }
  const settings = Object.fromEntries(settingsOf(old).map(({ parameter, value }) => [parameter.name, value]));
  const changed = settingsOf(old).filter(
    ({ parameter, value }) => !(parameter.name in filled.parameters) && !isStart(table, parameter, value),
  );
  return {
    data: { ...filled, columns, parameters: { ...settings, ...filled.parameters } },
    settings: changed.map(({ parameter }) => parameter.name),
    columns: keptColumns,
    rows: keptRows.size,
  };
}

function isRepeat(id: string, field: Pick<InputField, "name">): boolean {
  return id.startsWith(field.name) && /^\d+$/.test(id.slice(field.name.length));
}

type Setting = Exclude<Parameter, { readonly role: "structure" }>;

/** What stands in the settings of an old table. */
function settingsOf({ table, parameters }: OldTable): readonly { readonly parameter: Setting; readonly value: number | string }[] {
  return typedParametersOf(tableByNumber(table)).flatMap((parameter): { parameter: Setting; value: number | string }[] => {
    const value = parameters[parameter.name];
    if (parameter.role === "structure" || (typeof value !== "number" && (typeof value !== "string" || value === ""))) return [];
    if (!("choices" in parameter)) return [{ parameter, value }];
    const choice = choiceTyped(table, parameter.choices, value);
    return choice === undefined ? [] : [{ parameter, value: choice }];
  });
}

/** Whether a setting holds what the table starts with. */
function isStart(table: string, parameter: Setting, value: number | string): boolean {
  const starts = [parameter.default, "beyondCourse" in parameter ? parameter.beyondCourse : null];
  return starts.some((start) => start === value || (typeof start === "string" && choiceTyped(table, [start], value) !== undefined));
}

/** What was kept of a table. */
function keptSentences({ table, headings }: OldTable, { settings, columns, rows }: Merged, language: Language): string[] {
  const { notes } = ledgerWords[language];
  const labels = settings.map((name) => labelOf(table, name, language));
  return [
    ...(labels.length > 0 ? [fill(notes.keptSettings, { table, names: listed(labels) })] : []),
    ...(columns.length > 0 ? [fill(notes.kept, { table, count: rows, names: listed(columns.map((id) => headings[id] ?? id)) })] : []),
  ];
}

function twiceSentence({ table, sheet }: OldTable, old: readonly OldTable[], language: Language): string[] {
  if (old.filter((one) => one.table === table).length < 2) return [];
  return [fill(ledgerWords[language].notes.bookTwice, { table, sheet })];
}

/** The first of some names. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => shortened(name, LONGEST));
  return [...shown, ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
}

function oldValue(table: string, field: InputField, value: Value): Value {
  if (value === "" || value === null) return null;
  if (!field.choices || typeof value === "object") return value;
  return choiceTyped(table, field.choices, value) ?? value;
}

/** By what a row is known again. */
interface RowKeys {
  readonly code: string | null;
  readonly name: string | null;
}

/** The rows of a table, to be found again. */
interface Rows {
  readonly all: readonly RowKeys[];
  readonly byCode: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, number>;
}

function rowsOf({ columns }: Named): Rows {
  const length = Math.max(0, ...Object.values(columns).map((column) => column.length));
  const all = Array.from({ length }, (_, row) => keysOf(columns, row));
  const firsts = (field: keyof RowKeys): ReadonlyMap<string, number> =>
    // The first of several rows with a key is set last.
    new Map(all.flatMap((keys, row): [string, number][] => (keys[field] === null ? [] : [[keys[field], row]])).reverse());
  return { all, byCode: firsts("code"), byName: firsts("name") };
}

/** Several products of one customer are several rows. */
function keysOf(columns: Named["columns"], row: number): RowKeys {
  const plain = (field: string, keyed: (text: string) => string | null): string | null => {
    const value = columns[field]?.[row] ?? null;
    return value === null || value === "" ? null : keyed(String(value));
  };
  const code = plain("code", codeKey);
  const name = plain("customer", nameKey) ?? plain("member", nameKey);
  const product = plain("product", nameKey);
  if (product === null) return { code, name };
  if (code === null && name === null) return { code, name: product };
  return { code: code && `${code}\n${product}`, name: name && `${name}\n${product}` };
}

/** The row with these keys. A table that is linked to another has formulas in the place of its codes or names. */
function rowIn({ all, byCode, byName }: Rows, { code, name }: RowKeys): number | undefined {
  const coded = code === null ? undefined : byCode.get(code);
  if (coded !== undefined) return coded;
  const named = name === null ? undefined : byName.get(name);
  // Two customers may have one name, but one code each.
  return named !== undefined && (code === null || all[named]?.code === null) ? named : undefined;
}

/** Who is new since the old book, and who has no lines now. */
function comings(data: ImportedData, newest: readonly OldTable[], old: readonly OldTable[], language: Language): string[] {
  const hasNames = (one: Named): boolean => rowsOf(one).all.some(isNamed);
  const wanted = Object.keys(data.tables).filter((number) => number !== "P2" && hasNames(data.tables[number]!));
  const table = wanted.find((number) => newest.some((one) => one.table === number && hasNames(one))) ?? wanted[0];
  // A table that takes its customers from another one has only formulas there.
  const before = newest.find((one) => one.table === table && hasNames(one)) ?? old.findLast((one) => one.table !== "P2" && hasNames(one));
  const now = table === undefined ? undefined : data.tables[table];
  if (!before || !now) return [];
  const { notes } = ledgerWords[language];
  const [oldRows, newRows] = [rowsOf(before), rowsOf(now)];
  const told = (sentence: string, { all }: Rows, others: Rows, tables: readonly Named[]): string[] => {
    const gone = all.filter((keys) => isNamed(keys) && rowIn(others, keys) === undefined);
    const found = tables.map(({ columns }) => ({ columns, rows: rowsOf({ columns }) }));
    const names = [...new Set(gone.map((keys) => nameIn(found, keys)))];
    return names.length === 0 ? [] : [fill(sentence, { count: names.length, names: listed(names) })];
  };
  return [...told(notes.newCustomers, newRows, oldRows, Object.values(data.tables)), ...told(notes.lostCustomers, oldRows, newRows, old)];
}

type Named = Pick<OldTable, "columns">;

function isNamed({ code, name }: RowKeys): boolean {
  return code !== null || name !== null;
}

/** What a row is called in the table that names it; one that is linked to another has a formula there. */
function nameIn(tables: readonly (Named & { readonly rows: Rows })[], keys: RowKeys): string {
  for (const { columns, rows } of tables) {
    const row = rowIn(rows, keys) ?? -1;
    const name = columns["customer"]?.[row] || columns["member"]?.[row];
    if (name) return String(name);
  }
  return keys.code ?? keys.name ?? "";
}

/** Periods that the old book has too: with the same totals, with others, or without a line now. */
function sameMonths(data: ImportedData, old: readonly OldTable[], language: Language, periods: ReadonlyMap<string, string>): string[] {
  const { notes } = ledgerWords[language];
  const same = new Set<string>();
  const others = new Set<string>();
  for (const { table, headings, columns } of old)
    for (const [id, heading] of Object.entries(data.tables[table]?.headings ?? {})) {
      const [before] = Object.entries(headings).find(([, one]) => (periods.get(one) ?? one) === heading) ?? [];
      if (before === undefined) continue;
      const [was, is] = [sumOf(columns[before]), sumOf(data.tables[table]?.columns[id])];
      if (was === 0 && is === 0) continue;
      if (was === is) same.add(fill(notes.periodTotal, { period: heading, total: was }));
      else others.add(fill(is === 0 ? notes.monthsGone : notes.months, { period: heading, old: was, new: is }));
    }
  return [...(same.size > 0 ? [fill(notes.monthsSame, { periods: [...same].join(", ") })] : []), ...others];
}

/** To the cent. */
function sumOf(column: readonly Value[] = []): number {
  return Math.round(100 * column.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0)) / 100;
}
