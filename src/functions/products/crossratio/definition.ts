/** CROSSRATIO: how it is called, what it calculates, and its examples. */
import { crossRatios } from "../../../domain/contribution";
import { number, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The cross ratio (交叉比率): gross margin rate × turnover. Source: 二、(一) 6; `crossRatios` in domain/contribution.ts.
 *
 * @param sales money, any shape
 * @param cost money, the same shape
 * @param opening stock at selling price, money, 0 or more, the same shape
 * @param closing likewise
 * @param periodsPerYear above 0: 12 makes the ratio of a month annual; default 1
 * @returns a factor (2.25 is 225 %), in the shape of `sales`
 * @example CROSSRATIO.call([[20000]], [[15500]], [[2000]], [[2000]], 12) // [[27]]
 */
export const CROSSRATIO = define(
  { sales: range, cost: range, opening: range, closing: range, periodsPerYear: optional(number) },
  ({ sales, cost, opening, closing, periodsPerYear }) => crossRatios(sales, cost, opening, closing, periodsPerYear),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 30,
  examples: [
    [
      [20000, 10000],
      [15500, 9000],
      [2500, 200],
      [1500, 100],
    ],
    [20000, 15500, 2000, 2000, 12],
  ],
};
