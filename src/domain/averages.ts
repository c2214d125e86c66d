/** Table 6-8: the sum and the monthly average of each customer's sales. */
import { finite, isBlank, readNumber, shapeOf, type Matrix, type Result } from "./cells";
import { attempt, isSingle } from "./columns";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange, requireWhole } from "./inputs";
import { toMillionth } from "./rounding";

/**
 * The sum of each row of monthly sales.
 *
 * Rounded to a millionth, because the same sales typed in another order can differ in the last binary digit
 * (0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1), and two customers with equal sales must tie when they are ranked.
 * The sheet's formula does the same: `ROUND(SUM(…),6)`.
 *
 * @param months one row per customer, one column per month, money; a blank month counts as 0, returns are negative
 * @returns one sum per row, money; `""` where every month is blank; `notANumber` where a month holds text or TRUE/FALSE
 * @example monthlySums([[0.1, 0.2, 0.3], [null, null, null]]) // [0.6, ""]
 */
export function monthlySums(months: Matrix): Result<number>[] {
  return months.map(sumOfRow);
}

/**
 * The monthly average of each row of monthly sales: the sum divided by the number of months in the window, as the
 * textbook divides it. A month without sales is a month, so it counts as 0. A new customer may be counted from a later month on,
 * which is ours and not the textbook's.
 *
 * @param months as for {@link monthlySums}
 * @param since the number of the first month that counts, 1 for the first of the window: a cell for all rows, or one per row; a
 *   blank is 1. Default: the whole window
 * @returns one average per row, money per month; `""` and errors as for {@link monthlySums}; notANumber, notWholeNumber or
 *   outOfRange where a month is none of the window
 * @throws SalesbookError differentShape where `since` has other rows
 * @example monthlyAverages([[30, 60, 90], [30, null, null]]) // [60, 10]
 * @example monthlyAverages([[null, 60, 90], [null, null, 30]], [[2], [3]]) // [75, 30]
 */
export function monthlyAverages(months: Matrix, since: Matrix = [[1]]): Result<number>[] {
  if (!isSingle(since) && (since.length !== months.length || since.some((row) => row.length !== 1)))
    throw new SalesbookError("differentShape", {
      argument: "since",
      received: shapeOf(since),
      accepted: `${months.length} × 1`,
      other: "months",
    });
  return months.map((row, index) =>
    attempt(() => {
      const first = numberOr((since[index] ?? since[0])?.[0], "since", 1);
      requireWhole(first, "since", 1, "sinceMonth");
      if (first > row.length) throw outOfRange("since", first, "sinceMonth");
      const counted = row.slice(first - 1);
      const sum = sumOfRow(counted);
      return typeof sum === "number" ? sum / counted.length : sum;
    }),
  );
}

/**
 * Monthly averages of sums that are known already.
 *
 * @param sums money per row, as {@link monthlySums} gives them; blanks and errors are passed on
 * @param counted how many months each sum is divided by
 * @returns one average per row, money per month
 * @example averagesOfSums([180, ""], [3, 3]) // [60, ""]
 */
export function averagesOfSums<Other>(sums: readonly (number | Other)[], counted: readonly number[]): (number | Other)[] {
  return sums.map((sum, row) => (typeof sum === "number" ? sum / (counted[row] ?? 1) : sum));
}

/**
 * The number of the month in which each customer bought for the first time.
 *
 * @param months as for {@link monthlySums}
 * @returns 1 for the first of the window, and for who bought in none
 * @example firstPurchases([[30, 60, 90], [null, 0, 30], [null, null, null]]) // [1, 3, 1]
 */
export function firstPurchases(months: Matrix): number[] {
  return months.map(
    (row) =>
      1 +
      Math.max(
        0,
        row.findIndex((cell) => typeof cell === "number" && cell !== 0),
      ),
  );
}

function sumOfRow(row: readonly unknown[]): Result<number> {
  if (row.every(isBlank)) return "";
  let sum = 0;
  for (const cell of row) {
    const amount = readNumber(cell, "months");
    if (amount instanceof SalesbookError) return amount;
    if (amount !== "") sum += amount;
  }
  return finite(toMillionth(sum), "months");
}
