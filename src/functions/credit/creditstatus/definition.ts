/** CREDITSTATUS: how it is called, what it calculates, and its examples. */
import { creditStatuses } from "../../../domain/credit-status";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * Whether a customer is within its credit limit: receivables + notes above it are over, exactly at it is within. Source:
 * 二、(三) 1 and 3; `creditStatuses` in domain/credit-status.ts.
 *
 * @param limit money, 0 or more, or unlimited (不限); 0 is no credit at all
 * @param receivables money, the same shape; blank is 0
 * @param notes money, the same shape; blank is 0
 * @param orders money, open orders, the same shape; default: none
 * @param uninvoiced money, delivered and not invoiced yet, the same shape; default: none
 * @param overdueDays since how many days the oldest item is due, the same shape; default: nothing is overdue
 * @param overdueLimit for how many days it may be; default 0
 * @returns within, over, overdue, unlimited in the language of Excel; over comes before overdue
 * @example CREDITSTATUS.call([[50000]], [[40000]], [[12000]]) // [["over"]]
 */
export const CREDITSTATUS = define(
  {
    limit: range,
    receivables: range,
    notes: range,
    orders: optional(range),
    uninvoiced: optional(range),
    overdueDays: optional(range),
    overdueLimit: optional(range),
  },
  ({ limit, receivables, notes, orders, uninvoiced, overdueDays, overdueLimit }) =>
    inWords("CREDITSTATUS", creditStatuses(limit, receivables, notes, orders, uninvoiced, overdueDays, overdueLimit)),
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
    ["unlimited", 90000, 0, 0, 0, 45, 30],
  ],
};
