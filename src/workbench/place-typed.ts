/** Where somebody wants to go who types into the name box: cells, a table or a sheet. */
import { readFormula } from "../formula/read";
import { sheetOf, type Contents } from "../hosts/workbench-contents";
import { tableRows } from "../hosts/workbench-rows";
import { between } from "../sheet/areas";
import type { LinkedPlace } from "./links";

/**
 * The place of an address (`B12`, `'6-9 Ranking'!B12:C20`), of a table by its name, or of a sheet by its name.
 *
 * @param active the sheet that an address without one means
 * @returns `null` where nothing has that name
 */
export function placeTyped(typed: string, contents: Contents, active: string): LinkedPlace | null {
  // A Chinese keyboard writes wide letters and digits.
  const text = typed.normalize("NFKC").trim();
  const isMeant = (name: string): boolean => name.toLowerCase() === text.toLowerCase();
  const names = contents.tabs.map(({ name }) => name);
  for (const sheet of names) {
    const table = sheetOf(contents, sheet)?.tables.find(({ name }) => isMeant(name));
    if (table) return { sheet, area: tableRows(table) };
  }
  const [piece, ...more] = readFormula(text);
  if (piece?.kind === "cells" && more.length === 0) {
    const wanted = (piece.sheet ?? active).toLowerCase();
    const sheet = names.find((name) => name.toLowerCase() === wanted);
    return sheet === undefined ? null : { sheet, area: between(piece.first, piece.last ?? piece.first) };
  }
  const sheet = names.find(isMeant);
  return sheet === undefined ? null : { sheet };
}

/** What may be typed besides addresses: tables and sheets. */
export function placesNamed(contents: Contents): string[] {
  const tables = contents.tabs.flatMap(({ name }) => sheetOf(contents, name)?.tables.map((table) => table.name) ?? []);
  return [...new Set([...tables, ...contents.tabs.map(({ name }) => name)])];
}
