/** RFMSCORE: how it is called, what it calculates, and its examples. */
import { rfmScores } from "../../../domain/rfm";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * How long ago, how often and how much each customer bought, as scores from 1 to 5 (5 best), by fifths of the customers or by limits.
 * A rule of the trade, not of the textbook; sheet P24; `rfmScores` in domain/rfm.ts.
 *
 * @param days since the last purchase, 0 or more, a column
 * @param visits purchases or visits, 0 or more, the same shape
 * @param amounts money, the same shape
 * @param cuts three rows of four ascending limits, for days, visits and amounts; default fifths
 * @returns three scores per customer: recency, frequency, amount
 * @example RFMSCORE.call([[3], [9]], [[9], [1]], [[80], [200]]) // [[3, 3, 1], [1, 1, 3]]
 */
export const RFMSCORE = define({ days: range, visits: range, amounts: range, cuts: optional(range) }, ({ days, visits, amounts, cuts }) =>
  rfmScores(days, visits, amounts, cuts),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 95,
  examples: [
    [
      [3, 40, 9, 100, 20],
      [9, 1, 5, 1, 3],
      [8000, 500, 4000, 200, 900],
    ],
    [
      [30],
      [6],
      [500],
      [
        [7, 30, 90, 180],
        [2, 4, 6, 8],
        [100, 500, 1000, 5000],
      ],
    ],
  ],
};
