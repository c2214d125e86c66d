/** NEXTPURCHASE: how it is called, what it calculates, and its examples. */
import { nextPurchases } from "../../../domain/purchase-rhythm";
import { dates } from "../../arguments";
import { define, inColumn, type About } from "../../definition";

/**
 * The day of the next purchase to be expected: the last one + the median of the intervals. Fewer than two days: #N/A.
 * Source: 模块三, the case of the supermarket; `nextPurchases` in domain/purchase-rhythm.ts.
 *
 * @param dates dates (serial numbers), one row per customer, in any order; blanks are left out
 * @returns dates (serial numbers), a column
 * @example NEXTPURCHASE.call([[46082, 46089, 46110]]) // [[46124]]
 */
export const NEXTPURCHASE = define({ dates: dates }, (given) => inColumn(nextPurchases(given.dates)));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 70,
  shownAs: "date",
  examples: [
    [
      [
        ["2026-03-01", "2026-03-08", "2026-03-15", "2026-03-29"],
        ["2026-03-04", "2026-04-03", null, null],
        ["2026-03-06", null, null, null],
      ],
    ],
  ],
};
