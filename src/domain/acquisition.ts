/** Table 6-10: the order in which customers were won. */
import { readNumber, type Result } from "./cells";

/**
 * The number of each customer in order of acquisition (客户名册, 三、(四)(1)): 1 for the earliest date, customers of the same
 * day in the order in which they were entered.
 *
 * @param dates one date per row, a serial number
 * @returns one whole number per row, each of 1…n once; `""` for a blank, `notANumber` for text or TRUE/FALSE
 * @example acquisitionOrder([45000, 43000, "", 45000]) // [2, 1, "", 3]
 */
export function acquisitionOrder(dates: readonly unknown[]): Result<number>[] {
  const results = dates.map((cell) => readNumber(cell, "dates"));
  results
    .flatMap((date, row) => (typeof date === "number" ? [{ row, date }] : []))
    .sort((left, right) => left.date - right.date)
    .forEach(({ row }, index) => {
      results[row] = index + 1;
    });
  return results;
}
