/** How long a case has been open, for sheets that follow cases from a first day to the day on which they are settled. */
import { readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";

/** The days from one day to another, the first one left out. */
const calendarDays = (from: number, to: number): Result<number> => to - from;

/**
 * The days from the beginning of a case to the day on which it was settled, or to today while it is not.
 *
 * @param begun serial number of the first day; times of day are left out
 * @param settled serial number of the last day; blank while the case is open
 * @param today the day to which an open case is counted; `""` where nobody has typed one
 * @param between how the days are counted, calendar days if left out
 * @returns whole days, 0 on the first day; `""` for a blank beginning, and for an open case without a today or with one
 *   before the beginning; `notANumber` for text, `outOfRange` where the case was settled before it began
 * @example daysOpen(46100, "", 46142) // 42
 * @example daysOpen(46100, 46103, 46142) // 3
 */
export function daysOpen(begun: unknown, settled: unknown, today: number | "", between = calendarDays): Result<number> {
  const [first, last] = [readNumber(begun, "begun"), readNumber(settled, "settled")];
  if (first instanceof SalesbookError) return first;
  if (last instanceof SalesbookError) return last;
  if (first === "") return "";
  const from = Math.floor(first);
  if (last !== "") return Math.floor(last) < from ? outOfRange("settled", last, "date") : between(from, Math.floor(last));
  return today === "" || Math.floor(today) < from ? "" : between(from, Math.floor(today));
}
