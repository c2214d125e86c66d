/** GMROI: how it is called, what it calculates, and its examples. */
import { gmrois } from "../../../domain/gmroi";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * GMROI: gross profit ÷ average stock at cost, the English cousin of the cross ratio. No stock: #DIV/0!. Not in the
 * textbook; `gmrois` in domain/gmroi.ts.
 *
 * @param sales money, any shape
 * @param cost money, the same shape
 * @param stockAtCost average stock at cost, money, above 0, the same shape
 * @returns a factor (1.6 is 160 %), in the shape of `sales`
 * @example GMROI.call([[2900]], [[1700]], [[750]]) // [[1.6]]
 */
export const GMROI = define({ sales: range, cost: range, stockAtCost: range }, ({ sales, cost, stockAtCost }) =>
  gmrois(sales, cost, stockAtCost),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 50,
  examples: [
    [
      [20000, 10000],
      [15500, 7500],
      [1550, 112.5],
    ],
  ],
};
