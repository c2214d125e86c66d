/** How often a customer buys, and when next (模块三, the case of the supermarkets). */
import { isBlank, type Matrix, type Result } from "./cells";
import { dayWithin, readDay } from "./day-cells";
import { SalesbookError } from "./errors";

/** It takes two purchases to see an interval. */
export const FEWEST_PURCHASES = 2;

/**
 * The usual interval between the purchases of each row: the median of the intervals from one day of purchase to the next.
 * One long absence does not move it, which is why it is no mean.
 *
 * @param dates one row per customer (or per customer and product), the serial numbers of its purchases in any order;
 *   several purchases of one day are one; blanks are left out
 * @returns days, a half among them, per row; `""` where all cells are blank, `notEnoughData` where there are fewer than two
 *   days, `notANumber` where a date is text, `outOfRange` where it is none
 * @example purchaseIntervals([[46082, 46089, 46110], [46082, 46089, ""]]) // [14, 7]
 */
export function purchaseIntervals(dates: Matrix): Result<number>[] {
  return dates.map((row) => {
    const days = purchaseDays(row);
    return Array.isArray(days) ? medianInterval(days) : days;
  });
}

/**
 * The day on which each row's next purchase is to be expected: the last purchase + the usual interval, a half day left
 * out, so that an offer is early rather than late.
 *
 * @param dates as for {@link purchaseIntervals}
 * @returns serial numbers of days; `""` and errors as for {@link purchaseIntervals}
 * @example nextPurchases([[46082, 46089, 46110], ["", "", ""]]) // [46124, ""]
 */
export function nextPurchases(dates: Matrix): Result<number>[] {
  return dates.map((row) => {
    const days = purchaseDays(row);
    return Array.isArray(days) ? dayWithin(Math.floor(days.at(-1)! + medianInterval(days)), "dates") : days;
  });
}

/** The days of purchase, each once, in order; or why there are none. */
function purchaseDays(row: readonly unknown[]): number[] | "" | SalesbookError {
  const cells = row.map((cell) => readDay(cell, "dates"));
  const failed = cells.find((cell) => cell instanceof SalesbookError);
  if (failed !== undefined) return failed;
  if (cells.every(isBlank)) return "";
  const days = [...new Set(cells.filter((cell) => typeof cell === "number"))].sort((left, right) => left - right);
  if (days.length >= FEWEST_PURCHASES) return days;
  return new SalesbookError("notEnoughData", { argument: "dates", received: days.length, accepted: FEWEST_PURCHASES });
}

function medianInterval(days: readonly number[]): number {
  const intervals = days.slice(1).map((day, index) => day - days[index]!);
  intervals.sort((left, right) => left - right);
  const middle = intervals.length / 2;
  return (intervals[Math.ceil(middle) - 1]! + intervals[Math.floor(middle)]!) / 2;
}
