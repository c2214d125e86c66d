/** STEADYCLASS: how it is called, what it calculates, and its examples. */
import { steadyClasses } from "../../../domain/steady-class";
import { list, number, optional, range } from "../../arguments";
import { define, inColumn, type About } from "../../definition";

/**
 * A class of each customer that does not jump with every period: it changes when periods running confirm it, or when the amount
 * passes the line by a margin. A rule of our own, for 动态管理; sheet P23; `steadyClasses` in domain/steady-class.ts.
 *
 * @param periods money, one row per customer, one column per period, oldest first
 * @param cuts shares 0…1 ascending; default {0.75,0.95}
 * @param confirm periods running, from 1; default 2
 * @param lineMargin part of the line, 0…1; default 0.1
 * @returns letters, a column; blank for a customer who has bought nothing for as many periods
 * @example STEADYCLASS.call([[60, 50], [40, 52]], [[0.5]]) // [["A"], ["B"]]
 */
export const STEADYCLASS = define(
  { periods: range, cuts: optional(list), confirm: optional(number), lineMargin: optional(number) },
  ({ periods, cuts, confirm, lineMargin: margin }) => inColumn(steadyClasses(periods, { cuts, confirm, margin })),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 24,
  examples: [
    [
      [
        [600, 600, 600],
        [200, 300, 200],
        [150, 190, 205],
        [50, 40, 0],
      ],
    ],
    [
      [
        [600, 600],
        [150, 205],
        [200, 200],
      ],
      [[0.75]],
      1,
    ],
  ],
};
