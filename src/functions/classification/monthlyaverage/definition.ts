/** MONTHLYAVERAGE: how it is called, what it calculates, and its examples. */
import { monthlyAverages } from "../../../domain/averages";
import { range } from "../../arguments";
import { define, inColumn, type About } from "../../definition";

/**
 * The monthly average of each customer (月平均销售额): the sum of a row ÷ its months; a blank month counts as 0, a row of
 * blanks gives a blank. Source: 三、(三), table 6-8; `monthlyAverages` in domain/averages.ts.
 *
 * @param months money, one row per customer, one column per month
 * @returns money per month, a column
 * @example MONTHLYAVERAGE.call([[30, 60, 90], [30, null, null]]) // [[60], [10]]
 */
export const MONTHLYAVERAGE = define({ months: range }, ({ months }) => inColumn(monthlyAverages(months)));

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
  ],
};
