/** Marks the sheets of a book with what they are made from, so that a later check can make them again. */
import { areasOfCells } from "../sheet/cell-areas";
import type { Sheet } from "../sheet/sheet";
import { structureOf, type ParameterValues } from "../tables";

/**
 * The sheets of a book, each with its mark.
 *
 * @param tables that were asked for, with their parameters
 * @param fingerprints of the same book without its figures, by the table's number
 * @param references what its formulas name where not tables
 */
export function marked(
  sheets: readonly Sheet[],
  tables: readonly { readonly table: string; readonly parameters: ParameterValues }[],
  fingerprints: ReadonlyMap<string, string>,
  references?: "cells",
): Sheet[] {
  const book = sheets.flatMap((sheet) => sheet.tables)[0]?.name ?? "";
  const numbers = tables.map(({ table }) => table);
  return sheets.map((sheet) => {
    const request = tables.find(({ table }) => table === sheet.table);
    const parameters = request ? structureOf(request.table, request.parameters) : {};
    const fingerprint = fingerprints.get(sheet.table) ?? "";
    const mark = { book, tables: numbers, parameters, fingerprint, areas: areasOfCells(sheet) };
    return { ...sheet, mark: references ? { ...mark, references } : mark };
  });
}
