/** VISITDUE: how it is called, what it calculates, and its examples. */
import { visitsDue } from "../../../domain/visit-dates";
import { dates, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The day of the next visit: the last visit + the days between two visits of the class, a month counting 30. Source:
 * 三、(六), table 6-14; `visitsDue` in domain/visit-dates.ts.
 *
 * @param customerClass A, B or C, any shape
 * @param lastVisit date (serial number), the same shape
 * @param visitsPerMonth 0…8 for A, B and C, or one number for all; default {4,2,1}
 * @returns dates (serial numbers), in the shape of the ranges
 * @example VISITDUE.call([["A"], ["C"]], [[46082], [46082]]) // [[46089], [46112]]
 */
export const VISITDUE = define(
  { customerClass: range, lastVisit: dates, visitsPerMonth: optional(range) },
  ({ customerClass, lastVisit, visitsPerMonth }) => visitsDue(customerClass, lastVisit, visitsPerMonth),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 10,
  shownAs: "date",
  examples: [
    [
      ["A", "B", "C"],
      ["2026-03-02", "2026-03-02", "2026-03-02"],
    ],
    ["B", "2026-03-02", [[4, 0.5, 0]]],
  ],
};
