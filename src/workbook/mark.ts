/** Marks the sheets of a book with what they are made from, so that a later check can make them again. */
import { tableByNumber } from "../templates";
import { ownRows } from "../templates/model";
import { areasOfCells } from "./islands";
import type { BookRequest, TableRequest } from "./request";
import type { Sheet } from "./sheet";

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

/**
 * The sheets of a book, each with its mark.
 *
 * @param fingerprints of the same book laid out by `plainRequest`, by the table's number
 */
export function marked(sheets: readonly Sheet[], { tables }: BookRequest, fingerprints: ReadonlyMap<string, string>): Sheet[] {
  const book = sheets.flatMap((sheet) => sheet.tables)[0]?.name ?? "";
  const numbers = tables.map(({ table }) => table);
  return sheets.map((sheet) => {
    const request = tables.find(({ table }) => table === sheet.table);
    const parameters = request ? structureOf(request.table, request.parameters) : {};
    const fingerprint = fingerprints.get(sheet.table) ?? "";
    return { ...sheet, mark: { book, tables: numbers, parameters, fingerprint, areas: areasOfCells(sheet) } };
  });
}

function structureOf(table: string, parameters: TableRequest["parameters"]): Record<string, number> {
  return Object.fromEntries(tableByNumber(table).structure.map(({ name, default: usual }) => [name, Number(parameters[name] ?? usual)]));
}
