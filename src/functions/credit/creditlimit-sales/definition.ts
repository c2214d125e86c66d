/** CREDITLIMIT_SALES: how it is called, what it calculates, and its examples. */
import { creditLimits } from "../../../domain/credit-columns";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Credit limit by expected sales (销售额测定法): the four multiplied. Source: 二、(三) 2; `creditLimitBySales` in domain/credit.ts.
 *
 * @param expectedSales money per period
 * @param costRate a fraction 0…1
 * @param supplyShare a fraction 0…1
 * @param creditPeriods a number of periods
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_SALES.call([[100000]], [[0.6]], [[0.5]], [[2]]) // [[60000]]
 */
export const CREDITLIMIT_SALES = define(
  { expectedSales: range, costRate: range, supplyShare: range, creditPeriods: range },
  ({ expectedSales, costRate, supplyShare, creditPeriods }) => creditLimits("sales", expectedSales, costRate, supplyShare, creditPeriods),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 20,
  examples: [
    [
      [100000, 80000],
      [0.6, 0.7],
      [0.5, 0.2],
      [2, 1],
    ],
    [100000, 60, 0.5, 2],
  ],
};
