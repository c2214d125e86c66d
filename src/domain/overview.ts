/** What an overview says of the rows of other sheets: which of them ask for something, and which fall due soon. */

/**
 * The row of the first, second, third … of those that ask for something.
 *
 * @param asks for each row whether it does
 * @param nth from 1
 * @returns the number of the row, from 1; `""` where there are not so many
 * @example nthRow([false, true, false, true], 2) // 4
 * @example nthRow([false, true], 2) // ""
 */
export function nthRow(asks: readonly boolean[], nth: number): number | "" {
  const rows = asks.flatMap((own, index) => (own ? [index + 1] : []));
  return rows[nth - 1] ?? "";
}

/**
 * Whether a day lies from today to some days ahead, both counted.
 *
 * @param day, today serial numbers of days; anything else is unknown
 * @param ahead days
 * @example fallsDue(46149, 46142, 7) // true
 * @example fallsDue(46150, 46142, 7) // false
 */
export function fallsDue(day: unknown, today: unknown, ahead: number): boolean {
  if (typeof day !== "number" || typeof today !== "number") return false;
  return day >= Math.floor(today) && day < Math.floor(today) + ahead + 1;
}
