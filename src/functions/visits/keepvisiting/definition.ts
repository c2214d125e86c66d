/** KEEPVISITING: how it is called, what it calculates, and its examples. */
import { keepVisitingAll } from "../../../domain/keep-visiting";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Whether to go on visiting a customer: FALSE after 5 visits (or the limit) without result. Source: 二、(四) 1;
 * `keepVisitingAll` in domain/keep-visiting.ts.
 *
 * @param visits visits made, 0 or more, any shape
 * @param results orders or other results, 0 or more, or TRUE, the same shape
 * @param visitLimit a whole number from 1; default 5
 * @returns TRUE or FALSE, in the shape of the ranges
 * @example KEEPVISITING.call([[5], [9]], [[0], [1]]) // [[false], [true]]
 */
export const KEEPVISITING = define({ visits: range, results: range, visitLimit: optional(range) }, ({ visits, results, visitLimit }) =>
  keepVisitingAll(visits, results, visitLimit),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 30,
  examples: [
    [
      [5, 4, 9],
      [0, 0, 1],
    ],
    [3, 0, 3],
  ],
};
