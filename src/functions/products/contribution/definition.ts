/** CONTRIBUTION: how it is called, what it calculates, and its examples. */
import { contributions } from "../../../domain/contribution";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The contribution ratio of each product (贡献比率): cross ratio × share in the column's sales. No sales: 0; sales without
 * stock: #DIV/0!. Source: 二、(一) 7; `contributions` in domain/contribution.ts.
 *
 * @param sales money, one cell per product, any shape
 * @param cost money, the same shape
 * @param opening stock at selling price, money, 0 or more, the same shape
 * @param closing likewise
 * @returns a factor per product, in the shape of `sales`
 * @example CONTRIBUTION.call([[20000], [50000]], [[15000], [50000]], [[2000], [9]], [[2000], [9]]) // [[0.7142857142857142], [0]]
 */
export const CONTRIBUTION = define({ sales: range, cost: range, opening: range, closing: range }, ({ sales, cost, opening, closing }) =>
  contributions(sales, cost, opening, closing),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 40,
  examples: [
    [
      [20000, 10000, 40000],
      [15500, 7500, 36000],
      [2500, 200, 9000],
      [1500, 100, 11000],
    ],
  ],
};
