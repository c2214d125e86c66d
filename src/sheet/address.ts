/** A1 addresses of zero-based rows and columns. */
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

/** How many rows and columns a sheet has. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/**
 * The number of a column by its letters, zero-based; there may be more letters than a sheet has columns.
 *
 * @example columnNumber("ab") // 27
 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
