/** Table 6-8: the sum and the monthly average of each customer's sales. */
import { finite, isBlank, readNumber, type Matrix, type Result } from "./cells";
import { SalesbookError } from "./errors";
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
 * textbook divides it. A month without sales is a month, so it counts as 0.
 *
 * @param months as for {@link monthlySums}
 * @returns one average per row, money per month; `""` and errors as for {@link monthlySums}
 * @example monthlyAverages([[30, 60, 90], [30, null, null]]) // [60, 10]
 */
export function monthlyAverages(months: Matrix): Result<number>[] {
  return months.map((row) => {
    const sum = sumOfRow(row);
    return typeof sum === "number" ? sum / row.length : sum;
  });
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
