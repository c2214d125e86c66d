/** CREDITLIMIT_COMPOSITE: how it is called, what it calculates, and its examples. */
import { creditLimits } from "../../../domain/credit-columns";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Credit limit by composite judgement (综合判断法): base limit × weighted mean score ÷ 100. Source: 二、(三) 2;
 * `creditLimitByScores` in domain/credit.ts.
 *
 * @param baseLimit money
 * @param scores 0…100, one row per customer
 * @param weights as many as scores; default all equal
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_COMPOSITE.call([[50000]], [[80, 60]]) // [[35000]]
 */
export const CREDITLIMIT_COMPOSITE = define(
  { baseLimit: range, scores: range, weights: optional(range) },
  ({ baseLimit, scores, weights }) => creditLimits("composite", baseLimit, scores, weights),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 60,
  examples: [
    [
      [50000, 50000],
      [
        [80, 60],
        [90, null],
      ],
      [[3, 1]],
    ],
  ],
};
