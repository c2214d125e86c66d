/** PRODUCTADVICE: how it is called, what it calculates, and its examples. */
import { productAdvice } from "../../../domain/products";
import { number, optional, range } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * Which products to push, to keep and to review, by their shares of all contributions. Source: 二、(一) 3–7; `productAdvice` in
 * domain/products.ts.
 *
 * @param sales money, one row per product
 * @param cost money, the same shape
 * @param opening stock at selling price, money, 0 or more, the same shape
 * @param closing likewise
 * @param push from how many even shares of the contributions on to push; default 1.5
 * @param review below how many of them to review; default 0.5
 * @returns push, keep, review, check figures in the language of Excel
 * @example PRODUCTADVICE.call([[20000], [50000]], [[15500], [50000]], [[2000], [1]], [[2000], [1]]) // [["push"], ["review"]]
 */
export const PRODUCTADVICE = define(
  { sales: range, cost: range, opening: range, closing: range, push: optional(number), review: optional(number) },
  ({ sales, cost, opening, closing, push, review }) => inWords("PRODUCTADVICE", productAdvice(sales, cost, opening, closing, push, review)),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 60,
  examples: [
    [
      [20000, 10000, 10000],
      [15500, 7500, 8000],
      [2000, 150, 1000],
      [2000, 150, 1000],
    ],
    [[20000, 10000], [15500, 7500], [2000, 150], [2000, 150], 1, 0.8],
  ],
};
