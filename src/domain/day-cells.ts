/** How the domain reads cells that hold a day. */
import { isBlank, textOf, type Result } from "./cells";
import { SalesbookError } from "./errors";

/** 1 March 1900, from when on spreadsheets count days rightly. */
export const FIRST_DAY = 61;
/** 31 December 9999, the last day that spreadsheets know. */
export const LAST_DAY = 2_958_465;

/**
 * Reads one cell that should hold a date.
 *
 * @param cell a serial number; a time of day is left out. A date stored as text is none
 * @param argument the argument's name, for the message
 * @returns the day as a whole number; `""` for a blank and for 0, as which some spreadsheets pass a blank; `notANumber`
 *   for text, `outOfRange` before March 1900 and after the year 9999; an error that stands in the cell is passed on
 * @example readDay(46082.75, "month") // 46082
 */
export function readDay(cell: unknown, argument: string): Result<number> {
  if (isBlank(cell) || cell === 0) return "";
  if (typeof cell === "number" && Number.isFinite(cell)) return dayWithin(Math.floor(cell), argument);
  return cell instanceof SalesbookError ? cell : new SalesbookError("notANumber", { argument, received: textOf(cell), accepted: "date" });
}

/**
 * The day in a cell that must hold one.
 *
 * @throws SalesbookError missingArgument for a blank; otherwise as {@link readDay}
 * @example requiredDay(46082, "month") // 46082
 */
export function requiredDay(cell: unknown, argument: string): number {
  const day = readDay(cell, argument);
  if (day instanceof SalesbookError) throw day;
  if (isBlank(day)) throw new SalesbookError("missingArgument", { argument, accepted: "date" });
  return day;
}

/**
 * A calculated day, or `outOfRange` where no spreadsheet can show it.
 *
 * @example dayWithin(46082, "lastVisit") // 46082
 */
export function dayWithin(day: number, argument: string): number | SalesbookError {
  if (day >= FIRST_DAY && day <= LAST_DAY) return day;
  return new SalesbookError("outOfRange", { argument, received: day, accepted: "date" });
}
