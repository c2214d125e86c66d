/** How the domain reads cells: what is blank, what is a number, what is refused. Shared by every column function. */
import { SalesbookError } from "./errors";

/** A range of cells as a spreadsheet hands it over: rows of cells of any type. */
export type Matrix = readonly (readonly unknown[])[];

/** The result of one cell: a value, blank, or the error this cell shows. */
export type Result<Value> = Value | "" | SalesbookError;

/** Rows of results; rows with the same content may be one shared array, so treat them as read-only. */
export type ResultMatrix<Value> = readonly (readonly Result<Value>[])[];

/** Whether a cell is empty. A formula that shows nothing (`=""`) is empty too; a text of spaces is not. */
export function isBlank(cell: unknown): cell is null | undefined | "" {
  return cell === null || cell === undefined || cell === "";
}

/** Results in which nobody needs to look for errors; a million rows take longer to look through than to make. */
const withoutErrors = new WeakSet<object>();

/**
 * Remembers of results that no cell of them holds an error.
 *
 * @returns the results themselves
 */
export function knownGood<Results extends object>(results: Results): Results {
  withoutErrors.add(results);
  return results;
}

/** Whether {@link knownGood} was told of these results; otherwise there may be errors in them or not. */
export function isKnownGood(results: object): boolean {
  return withoutErrors.has(results);
}

/**
 * Reads one cell that should hold a number.
 *
 * Text is never turned into a number, not even "12,000": a number stored as text is the commonest defect of exported
 * sheets, and a total that quietly left it out or guessed it would be worse than an error in its cell.
 *
 * @param cell anything a cell can hold
 * @param argument the argument's name, for the message
 * @returns the number, `""` for a blank cell, or the error `notANumber`; an error that stands in the cell is passed on
 * @example readNumber(12.5, "amounts") // 12.5
 * @example readNumber(null, "amounts") // ""
 */
export function readNumber(cell: unknown, argument: string): Result<number> {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return "";
  return cell instanceof SalesbookError ? cell : notANumber(cell, argument);
}

/** The error for a cell that should hold a number and holds `cell`. */
export function notANumber(cell: unknown, argument: string): SalesbookError {
  return new SalesbookError("notANumber", { argument, received: textOf(cell), accepted: "number" });
}

/** What a message shows of a cell's content. A cell with an error is an object that carries its text. */
export function textOf(cell: unknown): string {
  if (typeof cell !== "object" || cell === null) return String(cell).slice(0, 40);
  const error = "code" in cell ? cell.code : "error" in cell ? cell.error : undefined;
  return typeof error === "string" ? error : "?";
}

/** A result that grew beyond what a cell can hold (1.8E308) is an error, never `Infinity`. */
export function finite(value: number, argument: string): number | SalesbookError {
  if (Number.isFinite(value)) return value;
  return new SalesbookError("outOfRange", { argument, received: String(value), accepted: "smallerNumber" });
}

/** Whether two ranges have the same rows and columns. */
export function sameShape(left: Matrix, right: Matrix): boolean {
  return left.length === right.length && left.every((row, index) => row.length === right[index]!.length);
}

/**
 * The size of a range as messages tell it.
 *
 * @example shapeOf([[1], [2], [3]]) // "3 × 1"
 */
export function shapeOf(range: Matrix): string {
  return `${range.length} × ${range[0]?.length ?? 0}`;
}

/**
 * A power of two (so that it rounds nothing) that keeps sums of a million amounts, scaled by it, within what a double
 * holds. It is 1 for every amount of real life.
 *
 * @param largest the largest amount
 * @example summingScale(250000) // 1
 */
export function summingScale(largest: number): number {
  if (largest > 2 ** 960) return 2 ** -64;
  return largest < 2 ** -900 ? 2 ** 150 : 1;
}
