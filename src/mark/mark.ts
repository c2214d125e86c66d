/** Marks the sheets of a book with what they are made from, so that a later check can make them again. */
import { areasOfCells } from "../sheet/cell-areas";
import { withLater } from "../sheet/later";
import type { Sheet, SheetMark } from "../sheet/sheet";
import { structureOf, type ParameterValues } from "../tables";

/**
 * The sheets of a book, each with its mark, which is made when a file, Excel or a check asks for it.
 *
 * @param tables that were asked for, with their parameters
 * @param fingerprintsOf the same book without its figures, by the table's number
 * @param references what its formulas name where not tables
 */
export function marked(
  sheets: readonly Sheet[],
  tables: readonly { readonly table: string; readonly parameters: ParameterValues }[],
  fingerprintsOf: () => ReadonlyMap<string, string>,
  references?: "cells",
): Sheet[] {
  const numbers = tables.map(({ table }) => table);
  const markOf = (sheet: Sheet): SheetMark => {
    const request = tables.find(({ table }) => table === sheet.table);
    const parameters = request ? structureOf(request.table, request.parameters) : {};
    const fingerprint = fingerprintsOf().get(sheet.table) ?? "";
    const book = sheets.find((one) => one.tables.length > 0)?.tables[0]?.name ?? "";
    const mark = { book, tables: numbers, parameters, fingerprint, areas: areasOfCells(sheet) };
    return references ? { ...mark, references } : mark;
  };
  return sheets.map((sheet) => withLater(sheet, "mark", () => markOf(sheet)));
}
