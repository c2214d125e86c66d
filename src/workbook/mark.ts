/**
 * The mark of a generated sheet: hidden names of the sheet that say what it was made from and where its single cells
 * stand. Spreadsheets keep them when the sheet is renamed, copied or saved, and move their references with the cells.
 */
import { tableByNumber } from "../templates";
import { ownRows } from "../templates/model";
import { referenceTo } from "./address";
import { areasOfCells } from "./islands";
import type { BookRequest, TableRequest } from "./request";
import type { Sheet } from "./sheet";

/** A hidden defined name of one sheet. */
export interface SheetName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
}

/** Names of a sheet that hold its mark, and the places of its cells. */
export const MARK_NAME = "Salesbook_sheet";
export const CELLS_NAME = "Salesbook_cells";

/** The first words of a mark; the number grows when older sheets can no longer be compared. */
export const VERSION = "Salesbook 1";
/** The number of the sheet of contents. */
export const CONTENTS = "contents";

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

/**
 * The names that mark a sheet; none for a sheet without a mark.
 *
 * The places are the arguments of a harmless function, since a name of several areas is read differently by every
 * spreadsheet.
 */
export function namesOfMark(sheet: Sheet): SheetName[] {
  const { mark } = sheet;
  if (!mark) return [];
  const parameters = Object.entries(mark.parameters).map(([name, value]) => `${name}=${value}`);
  const parts = [VERSION, sheet.table, sheet.language, mark.book, mark.tables.join(","), parameters.join(","), mark.fingerprint];
  const areas = mark.areas.map((area) => referenceTo(area, sheet.name));
  return [
    { name: MARK_NAME, formula: `"${parts.join(";")}"` },
    { name: CELLS_NAME, formula: `COUNTA(${areas.join(",")})` },
  ];
}
