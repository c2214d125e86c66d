/**
 * The mark of a generated sheet: hidden names of the sheet that say what it was made from and where its single cells
 * stand. Spreadsheets keep them when the sheet is renamed, copied or saved, and move their references with the cells.
 */
import { longText } from "../formula/long-text";
import { referenceTo } from "../formula/references";
import type { Sheet } from "../sheet/sheet";

/** A hidden defined name of one sheet. */
export interface SheetName {
  readonly name: string;
  /** Without `=`. */
  readonly formula: string;
}

/** Names of a sheet that hold its mark, and the places of its cells. */
export const MARK_NAME = "Salesbook_sheet";
export const CELLS_NAME = "Salesbook_cells";

/** What the name of a workbook begins with that was handed out as an exercise; the rest of the name says to whom. */
export const EXERCISE_NAME = "Salesbook_exercise_";

/** The first words of a mark; the number grows when older sheets can no longer be compared. */
export const VERSION = "Salesbook 1";
/** The number of the sheet of contents. */
export const CONTENTS = "contents";

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
  // Not with commas: the xlsx library takes a list with P1 and P2 for cells and writes no name at all.
  const book = [mark.book, mark.tables.join("+"), parameters.join(","), mark.fingerprint];
  const parts = [VERSION, sheet.table, sheet.language, ...book, ...(mark.references ? [mark.references] : [])];
  const areas = mark.areas.map((area) => referenceTo(area, sheet.name));
  return [
    { name: MARK_NAME, formula: longText(parts.join(";")) },
    { name: CELLS_NAME, formula: `COUNTA(${areas.join(",")})` },
  ];
}
