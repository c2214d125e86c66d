/** MONTHLYAVERAGE: how it is called, what it calculates, and its examples. */
import { monthlyAverages } from "../../../domain/averages";
import { optional, range } from "../../arguments";
import { define, inColumn, type About } from "../../definition";

/**
 * The monthly average of each customer (月平均销售额): the sum of a row ÷ its months; a blank month counts as 0, a row of
 * blanks gives a blank. Source: 三、(三), table 6-8; `monthlyAverages` in domain/averages.ts.
 *
 * @param months money, one row per customer, one column per month
 * @param since the number of the first month that counts, 1…n, one for all or one per row; default 1, the whole window
 * @returns money per month, a column
 * @example MONTHLYAVERAGE.call([[30, 60, 90], [30, null, null]]) // [[60], [10]]
 */
export const MONTHLYAVERAGE = define({ months: range, since: optional(range) }, ({ months, since }) =>
  inColumn(monthlyAverages(months, since)),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 50,
  examples: [
    [
      [
        [300, 600, 900],
        [300, null, null],
      ],
    ],
    [
      [
        [300, 600, 900],
        [null, null, 300],
      ],
      [1, 3],
    ],
  ],
};
