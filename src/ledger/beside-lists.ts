/** What no line says, from lists beside a ledger: visits by customer, stock by product. */
import type { ImportedData } from "../book/request";
import { SalesbookError } from "../domain/errors";
import { fill, type Language } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import type { Apart } from "../import/apart";
import { importColumns, type ColumnsWanted } from "../import/import-columns";
import type { SourceFile } from "../import/reader";
import { shortened } from "../sheet/capacity";
import type { Value } from "../sheet/kinds";
import { codeKey, nameKey } from "./names";

/** The lists that are known. */
const LISTS: readonly ColumnsWanted[] = [
  { table: "6-7", keys: ["code", "customer"], values: ["visits"] },
  { table: "P2", keys: ["product"], values: ["opening", "closing"] },
];
/** The tables that a list beside the ledger completes. */
export const COMPLETED_TABLES: readonly string[] = LISTS.map(({ table }) => table);

const MOST_NAMES = 8;
const LONGEST = 40;

/** A list that was read. */
export interface BesideList {
  readonly file: string;
  readonly of: ColumnsWanted;
  readonly columns: Readonly<Record<string, readonly Value[]>>;
}

/**
 * Reads a list: its headings say what it brings.
 *
 * @throws SalesbookError ledgerList where it is none of those that are known, and why the file cannot be read
 */
export async function openBesideList(source: SourceFile, language: Language, apart?: Apart): Promise<BesideList> {
  const found = await importColumns(source, LISTS, { language, apart });
  if (!found) throw new SalesbookError("ledgerList", { file: source.name });
  return { file: source.name, ...found };
}

/**
 * The rows of the tables with what lists bring for them; where a list says nothing the cell stays blank.
 *
 * @param data from `fillTables`
 * @returns also which rows of a list belong to none of the table
 */
export function withLists(
  data: ImportedData,
  lists: readonly BesideList[],
  language: Language,
): { readonly data: ImportedData; readonly notes: readonly string[] } {
  const tables = { ...data.tables };
  const notes = lists.flatMap((list) => {
    const filled = tables[list.of.table];
    if (!filled) return [];
    const { columns, left } = completed(filled.columns, filled.rows ?? data.rows, list);
    tables[list.of.table] = { ...filled, columns: { ...filled.columns, ...columns } };
    return left.length === 0 ? [] : [leftSentence(list.file, left, language)];
  });
  return { data: { ...data, tables }, notes };
}

type Columns = BesideList["columns"];

function completed(
  filled: Columns,
  rows: number,
  { of, columns }: BesideList,
): { readonly columns: Columns; readonly left: readonly string[] } {
  const values = of.values.filter((field) => columns[field] !== undefined);
  const length = Math.max(...Object.values(columns).map((column) => column.length));
  const places = new Map<string, number>();
  for (let row = 0; row < rows; row++) for (const key of keysOf(filled, of.keys, row)) if (!places.has(key)) places.set(key, row);
  const rowOf = new Map<number, number>();
  const left: string[] = [];
  for (let row = 0; row < length; row++) {
    // A code names a customer more surely than its name.
    const [key] = keysOf(columns, of.keys, row);
    const place = key === undefined ? undefined : places.get(key);
    if (place !== undefined) rowOf.set(place, row);
    else if (key !== undefined) left.push(String(of.keys.map((field) => columns[field]?.[row] ?? "").find((name) => name !== "")));
  }
  return {
    columns: Object.fromEntries(
      values.map((field) => [field, Array.from({ length: rows }, (_, row) => columns[field]?.[rowOf.get(row) ?? -1] ?? null)]),
    ),
    left,
  };
}

function keysOf(columns: Columns, keys: readonly string[], row: number): string[] {
  return keys.flatMap((field) => {
    const text = String(columns[field]?.[row] ?? "");
    const plain = field === "code" ? codeKey(text) : nameKey(text);
    return plain === null ? [] : [`${field} ${plain}`];
  });
}

function leftSentence(file: string, left: readonly string[], language: Language): string {
  const names = left.slice(0, MOST_NAMES).map((name) => shortened(name, LONGEST));
  return fill(ledgerWords[language].notes.listLeft, {
    file,
    count: left.length,
    names: [...names, ...(left.length > MOST_NAMES ? ["…"] : [])].join(", "),
  });
}
