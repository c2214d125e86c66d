/** CREDITLIMIT_CURRENT: how it is called, what it calculates, and its examples. */
import { creditLimits } from "../../../domain/credit-columns";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Credit limit by current ratio (流动比率法): the general limit, as the ratio stands to the general one. Source:
 * 二、(三) 2; `creditLimitByCurrentRatio` in domain/credit.ts.
 *
 * @param currentAssets money
 * @param currentLiabilities money, above 0
 * @param generalRatio a factor above 0
 * @param generalLimit money
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_CURRENT.call([[300000]], [[100000]], [[2]], [[50000]]) // [[75000]]
 */
export const CREDITLIMIT_CURRENT = define(
  { currentAssets: range, currentLiabilities: range, generalRatio: range, generalLimit: range },
  ({ currentAssets, currentLiabilities, generalRatio, generalLimit }) =>
    creditLimits("current", currentAssets, currentLiabilities, generalRatio, generalLimit),
);

/** What the form and the help show besides the words. */
export const about: About = { order: 40, examples: [[[300000, 90000], [100000, 120000], 2, 50000]] };
