/** CREDITHEADROOM: how it is called, what it calculates, and its examples. */
import { creditHeadrooms } from "../../../domain/credit-status";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * What may still be lent: limit − receivables − notes, negative for who is over it, blank without a limit. Source:
 * 二、(三) 1; `creditHeadrooms` in domain/credit-status.ts.
 *
 * @param limit money, 0 or more, or unlimited (不限); 0 is no credit at all
 * @param receivables money, the same shape; blank is 0
 * @param notes money, the same shape; blank is 0
 * @returns money, in the shape of `limit`
 * @example CREDITHEADROOM.call([[50000]], [[30000]], [[12000]]) // [[8000]]
 */
export const CREDITHEADROOM = define({ limit: range, receivables: range, notes: range }, ({ limit, receivables, notes }) =>
  creditHeadrooms(limit, receivables, notes),
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
  ],
};
