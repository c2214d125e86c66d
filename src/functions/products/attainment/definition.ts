/** ATTAINMENT: how it is called, what it calculates, and its examples. */
import { attainments } from "../../../domain/attainment";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * How much of a task is reached: actual ÷ target. Source: 二、(一) 3 (4) and 7; `attainments` in domain/attainment.ts.
 *
 * @param actual what was reached, any shape
 * @param target what was expected, above 0, in the same unit and shape
 * @returns fractions, in the shape of `actual`
 * @example ATTAINMENT.call([[90000]], [[120000]]) // [[0.75]]
 */
export const ATTAINMENT = define({ actual: range, target: range }, ({ actual, target }) => attainments(actual, target));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 70,
  shownAs: "share",
  examples: [
    [
      [90000, 60000],
      [120000, 50000],
    ],
    [45, 60],
  ],
};
