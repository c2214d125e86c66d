/** CREDITRECOMMENDED: how it is called, what it calculates, and its examples. */
import { recommendedLimits } from "../../../domain/credit-advice";
import { optional, range, rangeIfAny } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * The credit limit to set for each customer: the lowest of the limits that were calculated and of the cap of its class; class A
 * has none. Source: 二、(三) 3; `recommendedLimits` in domain/credit-advice.ts.
 *
 * @param class credit class A, B, C, one row per customer; a blank has no cap of its own
 * @param limits money, a row per customer and a column per method; blanks are left out
 * @param years of punctual payment, one row per customer; default 0
 * @param policy base of B, its growth a year (a fraction), limit of C, highest limit; default {60000,0.1,10000} and no highest
 * @returns money, or unlimited in the language of Excel, one row per customer
 * @example CREDITRECOMMENDED.call([["B"], ["C"]], [[90000], [30000]], [[2], [0]]) // [[72000], [10000]]
 */
export const CREDITRECOMMENDED = define(
  { class: range, limits: range, years: optional(range), policy: optional(rangeIfAny) },
  ({ class: classes, limits, years, policy }) => inWords("CREDITSTATUS", recommendedLimits(classes, limits, years, policy?.flat())),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 65,
  examples: [
    [
      ["A", "B", "C"],
      [
        [50000, 30000],
        [90000, 80000],
        [30000, null],
      ],
      [3, 2, 0],
    ],
    ["B", [[90000, 80000]], 1, [[100000, 0.1, 20000, 75000]]],
  ],
};
