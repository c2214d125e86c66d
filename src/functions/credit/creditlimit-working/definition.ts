/** CREDITLIMIT_WORKING: how it is called, what it calculates, and its examples. */
import { creditLimits } from "../../../domain/credit-columns";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Credit limit by working capital (周转资产分割法): what is left of it, divided by the suppliers. Source: 二、(三) 2;
 * `creditLimitByWorkingCapital` in domain/credit.ts.
 *
 * @param currentAssets money
 * @param currentLiabilities money
 * @param suppliers a number from 1
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_WORKING.call([[900000]], [[600000]], [[12]]) // [[25000]]
 */
export const CREDITLIMIT_WORKING = define(
  { currentAssets: range, currentLiabilities: range, suppliers: range },
  ({ currentAssets, currentLiabilities, suppliers }) => creditLimits("working", currentAssets, currentLiabilities, suppliers),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 30,
  examples: [
    [
      [900000, 500000],
      [600000, 700000],
      [12, 8],
    ],
  ],
};
