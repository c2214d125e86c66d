/** Next month into the book of last month: what was typed there stays with its customers, and who came and went is told. */
import { choiceTyped, typedParametersOf } from "../book/parameters";
import type { ImportedData } from "../book/request";
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

/** What names the rows of a table, the surest first. */
const KEYS = ["code", "customer", "member", "product"] as const;
/** Of these days the earlier one is right: a customer was not won again. */
const EARLIER: readonly string[] = ["acquired", "joined"];
/** Names that a sentence lists. */
const MOST_NAMES = 8;
const LONGEST = 40;

/**
 * Keeps what was typed into the tables of an old book: settings, and by the customer's code, or where there is none by its
 * name, what the ledger does not say. Figures of the ledger go before those of the old book.
 *
 * @param data from `fillTables`
 */
export function keepTyped(data: ImportedData, old: readonly OldTable[], language: Language): Kept {
  const tables = Object.entries(data.tables).map(([table, filled]): [string, TableData] => {
    const before = old.find((one) => one.table === table);
    return [table, before ? merged(table, filled, data.rows, before) : filled];
  });
  return {
    data: { ...data, tables: Object.fromEntries(tables) },
    notes: [...comings(data, old, language), ...sameMonths(data, old, language)],
  };
}

function merged(table: string, filled: TableData, rows: number, old: OldTable): TableData {
  const spec = tableByNumber(table);
  const oldRows = rowsByKey(old.columns);
  const count = filled.rows ?? rows;
  const columns: Record<string, readonly Value[]> = { ...filled.columns };
  for (const field of fieldsOf(spec)) {
    const ids = field.role === "input" ? Object.keys(old.columns).filter((id) => id === field.name || isRepeat(id, field)) : [];
    // What the ledger says by period, the old book said of other periods.
    if (ids.some((id) => id !== field.name) && Object.keys(filled.columns).some((id) => isRepeat(id, field as InputField))) continue;
    for (const id of ids) {
      const now = filled.columns[id];
      const kept = Array.from({ length: count }, (_, row): Value => {
        const before = oldValue(table, field as InputField, old.columns[id]?.[oldRows.get(keyOf(filled.columns, row) ?? "") ?? -1] ?? null);
        const found = now?.[row] ?? null;
        if (EARLIER.includes(id) && typeof before === "number" && typeof found === "number") return Math.min(before, found);
        return found ?? before;
      });
      if (kept.some((value) => value !== null)) columns[id] = kept;
    }
  }
  return { ...filled, columns, parameters: { ...oldParameters(table, old), ...filled.parameters } };
}

function isRepeat(id: string, field: Pick<InputField, "name">): boolean {
  return id.startsWith(field.name) && /^\d+$/.test(id.slice(field.name.length));
}

function oldParameters(table: string, { parameters }: OldTable): Record<string, number | string | null> {
  const typed = typedParametersOf(tableByNumber(table)).flatMap((parameter): [string, number | string][] => {
    const value = parameters[parameter.name];
    if (value === undefined || value === null || value === "" || typeof value === "boolean" || typeof value === "object") return [];
    if (parameter.role === "structure") return [];
    if (!("choices" in parameter)) return [[parameter.name, value]];
    const choice = choiceTyped(table, parameter.choices, value);
    return choice === undefined ? [] : [[parameter.name, choice]];
  });
  return Object.fromEntries(typed);
}

function oldValue(table: string, field: InputField, value: Value): Value {
  if (value === "" || value === null) return null;
  if (!field.choices || typeof value === "object") return value;
  return choiceTyped(table, field.choices, value) ?? value;
}

function rowsByKey(columns: Readonly<Record<string, readonly Value[]>>): ReadonlyMap<string, number> {
  const length = Math.max(0, ...Object.values(columns).map((column) => column.length));
  const rows = new Map<string, number>();
  for (let row = 0; row < length; row++) {
    const key = keyOf(columns, row);
    if (key !== null && !rows.has(key)) rows.set(key, row);
  }
  return rows;
}

/** By what a row is known again; several products of one customer are several rows. */
function keyOf(columns: Readonly<Record<string, readonly Value[]>>, row: number): string | null {
  const texts = KEYS.flatMap((field) => {
    const value = columns[field]?.[row] ?? null;
    if (value === null || value === "") return [];
    const plain = field === "code" ? codeKey(String(value)) : nameKey(String(value));
    return plain === null ? [] : [{ field, plain }];
  });
  const [first] = texts;
  const product = texts.find(({ field }) => field === "product");
  if (!first) return null;
  return product && product !== first ? `${first.plain}\n${product.plain}` : first.plain;
}

/** Who is new since the old book, and who has no lines now. */
function comings(data: ImportedData, old: readonly OldTable[], language: Language): string[] {
  const table = Object.keys(data.tables).find(
    (number) => number !== "P2" && old.some((one) => one.table === number && rowsByKey(one.columns).size > 0),
  );
  const before = old.find((one) => one.table === table);
  const now = table === undefined ? undefined : data.tables[table];
  if (!before || !now) return [];
  const { notes } = ledgerWords[language];
  const [oldRows, newRows] = [rowsByKey(before.columns), rowsByKey(now.columns)];
  const told = (
    sentence: string,
    rows: ReadonlyMap<string, number>,
    others: ReadonlyMap<string, number>,
    all: readonly Named[],
  ): string[] => {
    const names = [...rows.keys()].filter((key) => !others.has(key)).map((key) => shortened(nameIn(all, key), LONGEST));
    if (names.length === 0) return [];
    const shown = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");
    return [fill(sentence, { count: names.length, names: shown })];
  };
  return [...told(notes.newCustomers, newRows, oldRows, Object.values(data.tables)), ...told(notes.lostCustomers, oldRows, newRows, old)];
}

type Named = Pick<OldTable, "columns">;

/** What a row is called in the table that names it; one that is linked to another has a formula there. */
function nameIn(tables: readonly Named[], key: string): string {
  for (const { columns } of tables) {
    const row = rowsByKey(columns).get(key) ?? -1;
    const name = columns["customer"]?.[row] || columns["member"]?.[row];
    if (name) return String(name);
  }
  return key;
}

/** Periods that the old book has too, with other figures. */
function sameMonths(data: ImportedData, old: readonly OldTable[], language: Language): string[] {
  const sumOf = (column: readonly Value[] | undefined): number =>
    Math.round(100 * (column ?? []).reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0)) / 100;
  const told = new Set<string>();
  for (const { table, headings, columns } of old)
    for (const [id, heading] of Object.entries(data.tables[table]?.headings ?? {})) {
      const [before] = Object.entries(headings).find(([, one]) => one === heading) ?? [];
      const [was, is] = [sumOf(columns[before ?? ""]), sumOf(data.tables[table]?.columns[id])];
      if (before !== undefined && was !== is) told.add(fill(ledgerWords[language].notes.months, { period: heading, old: was, new: is }));
    }
  return [...told];
}
