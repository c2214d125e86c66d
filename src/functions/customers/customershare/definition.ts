/** CUSTOMERSHARE: how it is called, what it calculates, and its examples. */
import { customerShares } from "../../../domain/trade";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Our share of what a customer buys: our sales ÷ all its purchases; with an expected share also what we would have to sell more.
 * Source: 二、(一) 2; `customerShares` in domain/trade.ts.
 *
 * @param sales our sales to the customer, money, any shape
 * @param purchases all it buys of such goods in the same time, money above 0, the same shape
 * @param expected the share that is expected, 0…1, one for all or the same shape
 * @returns fractions, in the shape of `sales`; behind them the gaps in money where a share is expected
 * @example CUSTOMERSHARE.call([[100000]], [[500000]], 0.3) // [[0.2, 50000]]
 */
export const CUSTOMERSHARE = define({ sales: range, purchases: range, expected: optional(range) }, ({ sales, purchases, expected }) =>
  customerShares(sales, purchases, expected),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 5,
  examples: [
    [[150000, 100000], [500000, 500000], 0.3],
    [150000, 500000],
  ],
};
