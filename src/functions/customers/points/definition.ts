/** POINTS: how it is called, what it calculates, and its examples. */
import { points } from "../../../domain/points";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Points for purchases (积分): one for every full 10, times the multiplier; a return takes points back. Source: the text
 * on keeping customers (积分制度); `points` in domain/points.ts.
 *
 * @param spend money, one purchase per cell, negative for a return
 * @param multiplier 0 or more, 2 in the month of the birthday; default 1
 * @returns points, in the shape of the ranges
 * @example POINTS.call([[199], [-25]], [[2]]) // [[38], [-4]]
 */
export const POINTS = define({ spend: range, multiplier: optional(range) }, ({ spend, multiplier }) => points(spend, multiplier));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 50,
  examples: [
    [
      [199, 199, -199],
      [1, 2, 1],
    ],
    [9.99],
  ],
};
