/** A1 addresses of zero-based rows and columns. */
import { between, lastCell } from "./areas";
import type { Area } from "./sheet";

/**
 * Letters of a column.
 *
 * @param column zero-based, up to 16,383
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * A cell or a rectangle in A1 notation.
 *
 * @param area zero-based
 * @param dollars "$" for an absolute address
 * @example addressOf({ row: 0, column: 0, rows: 2, columns: 3 }) // "A1:C2"
 * @example addressOf({ row: 4, column: 1, rows: 1, columns: 1 }, "$") // "$B$5"
 */
export function addressOf(area: Area, dollars: "" | "$" = ""): string {
  const corner = (row: number, column: number): string => `${dollars}${columnLetters(column)}${dollars}${row + 1}`;
  const first = corner(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/**
 * An absolute reference to cells of a sheet, as formulas and charts write it.
 *
 * @param sheet the name of another sheet; without it the reference is to the sheet it stands on
 * @example referenceTo({ row: 0, column: 0, rows: 2, columns: 1 }, "Zhang's list") // "'Zhang''s list'!$A$1:$A$2"
 */
export function referenceTo(area: Area, sheet?: string): string {
  return sheet === undefined ? addressOf(area, "$") : `'${sheet.replaceAll("'", "''")}'!${addressOf(area, "$")}`;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The cells that an address names, as a user types it: A2:A20, $A$2, Sales!B2:B9, 'Own data'!B2. Corners may come in any order.
 *
 * @returns the sheet (`null` where none is named) and the area; `null` when it is no address of cells
 * @example addressTyped("'Own data'!b9:b2") // { sheet: "Own data", area: { row: 1, column: 1, rows: 8, columns: 1 } }
 */
export function addressTyped(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const [, quoted, plain, address = text] = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!(.*)$/.exec(text.trim()) ?? [];
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(address.normalize("NFKC").trim().toUpperCase());
  if (!match) return null;
  const [, letters = "", digits = "", otherLetters = letters, otherDigits = digits] = match;
  const [corner, opposite] = [
    { row: Number(digits) - 1, column: columnOf(letters) },
    { row: Number(otherDigits) - 1, column: columnOf(otherLetters) },
  ];
  const area = between(corner, opposite);
  const last = lastCell(area);
  if (area.row < 0 || last.row >= MOST_ROWS || last.column >= MOST_COLUMNS) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
