/** RECOVERYRATE: how it is called, what it calculates, and its examples. */
import { recoveryRates } from "../../../domain/recovery";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * What share of an unpaid amount has come in: recovered ÷ amount. Source: 二、(四) 2; `recoveryRates` in domain/recovery.ts.
 *
 * @param amount what was not paid, money above 0, any shape
 * @param recovered what has come in since, money, the same shape; blank is 0
 * @returns fractions, in the shape of `amount`
 * @example RECOVERYRATE.call([[80000], [50000]], [[30000], [""]]) // [[0.375], [0]]
 */
export const RECOVERYRATE = define({ amount: range, recovered: range }, ({ amount, recovered }) => recoveryRates(amount, recovered));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 120,
  shownAs: "share",
  examples: [
    [
      [80000, 50000],
      [30000, null],
    ],
    [80000, 80000],
  ],
};
