/** CREDITHEADROOM: how it is called, what it calculates, and its examples. */
import { creditHeadrooms } from "../../../domain/credit-status";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * What may still be lent: limit − receivables − notes − open orders − what is not invoiced yet, negative for who is over it, blank without a limit. Source:
 * 二、(三) 1; `creditHeadrooms` in domain/credit-status.ts.
 *
 * @param limit money, 0 or more, or unlimited (不限); 0 is no credit at all
 * @param receivables money, the same shape; blank is 0
 * @param notes money, the same shape; blank is 0
 * @param orders money, open orders, the same shape; default: none
 * @param uninvoiced money, delivered and not invoiced yet, the same shape; default: none
 * @returns money, in the shape of `limit`
 * @example CREDITHEADROOM.call([[50000]], [[30000]], [[12000]]) // [[8000]]
 */
export const CREDITHEADROOM = define(
  { limit: range, receivables: range, notes: range, orders: optional(range), uninvoiced: optional(range) },
  ({ limit, receivables, notes, orders, uninvoiced }) => creditHeadrooms(limit, receivables, notes, orders, uninvoiced),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 90,
  examples: [
    [
      [50000, 50000],
      [30000, 40000],
      [12000, 12000],
    ],
    ["unlimited", 90000, 0],
    [50000, 30000, 12000, 5000, 4000],
  ],
};
