/** MARGINRATE: how it is called, what it calculates, and its examples. */
import { marginRates } from "../../../domain/contribution";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The gross margin rate (毛利率): (sales − cost) ÷ sales, not the markup. Sales of 0: #DIV/0!. Source: 二、(一) 4;
 * `marginRates` in domain/contribution.ts.
 *
 * @param sales money, any shape
 * @param cost money, the same shape
 * @returns fractions, in the shape of `sales`
 * @example MARGINRATE.call([[20000]], [[15500]]) // [[0.225]]
 */
export const MARGINRATE = define({ sales: range, cost: range }, ({ sales, cost }) => marginRates(sales, cost));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 10,
  shownAs: "share",
  examples: [
    [
      [20000, 10000],
      [15500, 7500],
    ],
    [100, 80],
  ],
};
