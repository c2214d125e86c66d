/** A1 addresses of zero-based rows and columns. */
import type { Point } from "./areas";
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
 * @param area zero-based; without rows and columns a single cell
 * @param dollars "$" for an absolute address
 * @example addressOf({ row: 0, column: 0, rows: 2, columns: 3 }) // "A1:C2"
 * @example addressOf({ row: 4, column: 1 }, "$") // "$B$5"
 */
export function addressOf({ row, column, rows = 1, columns = 1 }: Point & Partial<Area>, dollars: "" | "$" = ""): string {
  const corner = (down: number, across: number): string => `${dollars}${columnLetters(across)}${dollars}${down + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
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
