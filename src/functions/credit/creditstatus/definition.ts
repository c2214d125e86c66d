/** CREDITSTATUS: how it is called, what it calculates, and its examples. */
import { creditStatuses } from "../../../domain/credit-status";
import { range } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * Whether a customer is within its credit limit: receivables + notes above it are over, exactly at it is within. Source:
 * 二、(三) 1 and 3; `creditStatuses` in domain/credit-status.ts.
 *
 * @param limit money, 0 or more, or unlimited (不限); 0 is no credit at all
 * @param receivables money, the same shape; blank is 0
 * @param notes money, the same shape; blank is 0
 * @returns within, over, unlimited in the language of Excel
 * @example CREDITSTATUS.call([[50000]], [[40000]], [[12000]]) // [["over"]]
 */
export const CREDITSTATUS = define({ limit: range, receivables: range, notes: range }, ({ limit, receivables, notes }) =>
  inWords("CREDITSTATUS", creditStatuses(limit, receivables, notes)),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 80,
  examples: [
    [
      [50000, 50000, "unlimited"],
      [30000, 40000, 90000],
      [12000, 12000, null],
    ],
  ],
};
