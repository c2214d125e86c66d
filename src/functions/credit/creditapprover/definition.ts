/** CREDITAPPROVER: how it is called, what it calculates, and its examples. */
import { creditApprovers } from "../../../domain/credit-advice";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * Who must approve further credit: within the limit the salesperson, beyond it the sales manager, beyond a set part of it the
 * general manager. Source: 二、(三) 3 (4); `creditApprovers` in domain/credit-advice.ts.
 *
 * @param limit money, 0 or more, or unlimited (不限)
 * @param receivables money, the same shape; blank is 0
 * @param notes money, the same shape; blank is 0
 * @param excess how far the sales manager may go beyond the limit, a part of it 0…1; default 0.2
 * @returns salesperson, sales manager, general manager in the language of Excel
 * @example CREDITAPPROVER.call([[50000]], [[44000]], [[12000]]) // [["sales manager"]]
 */
export const CREDITAPPROVER = define(
  { limit: range, receivables: range, notes: range, excess: optional(range) },
  ({ limit, receivables, notes, excess }) => inWords("CREDITAPPROVER", creditApprovers(limit, receivables, notes, excess)),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 95,
  examples: [
    [
      [50000, 50000, 50000],
      [30000, 44000, 60000],
      [12000, 12000, null],
    ],
    [50000, 44000, 12000, 0],
  ],
};
