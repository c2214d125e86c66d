/** VISITDUE: how it is called, what it calculates, and its examples. */
import { visitsDue } from "../../../domain/visit-dates";
import { readMove, MOVES } from "../../../domain/working-days";
import { dateList, dates, oneOf, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The day of the next visit: the last visit + the days between two visits of the class, a month counting 30. A day
 * that is no working day may move to the next one or to the one before. Source: 三、(六), table 6-14; `visitsDue` in
 * domain/visit-dates.ts.
 *
 * @param customerClass A, B or C, any shape
 * @param lastVisit date (serial number), the same shape
 * @param visitsPerMonth 0…8 for A, B and C, or one number for all; default {4,2,1}
 * @param holidays days off (serial numbers) besides Saturdays and Sundays; without a move they change nothing
 * @param workdays Saturdays, Sundays or holidays that are worked on (serial numbers)
 * @param move not (default), forward, backward
 * @returns dates (serial numbers), in the shape of the ranges
 * @example VISITDUE.call([["A"], ["C"]], [[46082], [46082]]) // [[46089], [46112]]
 */
export const VISITDUE = define(
  {
    customerClass: range,
    lastVisit: dates,
    visitsPerMonth: optional(range),
    holidays: optional(dateList),
    workdays: optional(dateList),
    move: optional(oneOf("Move", MOVES, readMove)),
  },
  ({ customerClass, lastVisit, visitsPerMonth, holidays, workdays, move }) =>
    visitsDue(customerClass, lastVisit, visitsPerMonth, holidays, workdays, move),
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
    ["A", "2026-09-24", null, ["2026-10-01", "2026-10-02"], null, "forward"],
    ["A", "2026-10-03", null, null, "2026-10-10", "forward"],
  ],
};
