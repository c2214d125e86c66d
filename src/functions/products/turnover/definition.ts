/** TURNOVER: how it is called, what it calculates, and its examples. */
import { turnovers } from "../../../domain/contribution";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The merchandise turnover (产品周转率): sales ÷ mean of opening and closing stock, with stock at selling price. No stock:
 * #DIV/0!. Source: 二、(一) 5; `turnovers` in domain/contribution.ts.
 *
 * @param sales money, any shape
 * @param opening stock at selling price, money, 0 or more, the same shape
 * @param closing likewise
 * @returns times per period, in the shape of `sales`
 * @example TURNOVER.call([[20000]], [[2500]], [[1500]]) // [[10]]
 */
export const TURNOVER = define({ sales: range, opening: range, closing: range }, ({ sales, opening, closing }) =>
  turnovers(sales, opening, closing),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 20,
  examples: [
    [
      [20000, 10000],
      [2500, 200],
      [1500, 100],
    ],
    [500, 0, 0],
  ],
};
