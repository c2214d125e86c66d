/** VISITSCHEDULE: how it is called, what it calculates, and its examples. */
import { visitDates } from "../../../domain/visit-dates";
import { date, dateList, dates, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The planned visits of a month, spread so that every working day has the same load, give or take one. A last visit
 * left blank is due at once. Source: 三、(六), table 6-14; `visitDates` in domain/visit-dates.ts.
 *
 * @param classes A, B or C, one cell per customer
 * @param lastVisits dates (serial numbers), the same shape
 * @param month any day of the month (serial number)
 * @param visitsPerMonth 0…8 for A, B and C, or one number for all; default {4,2,1}
 * @param holidays days without visits (serial numbers) besides Saturdays and Sundays
 * @param workdays Saturdays, Sundays or holidays that are worked on (serial numbers)
 * @returns one row per customer: dates (serial numbers) in order, blanks after the last
 * @example VISITSCHEDULE.call([["A"], ["C"]], [[46082], [""]], 46100, [[2, 1, 1]]) // [[46092, 46112], [46101, ""]]
 */
export const VISITSCHEDULE = define(
  {
    classes: range,
    lastVisits: dates,
    month: date,
    visitsPerMonth: optional(range),
    holidays: optional(dateList),
    workdays: optional(dateList),
  },
  ({ classes, lastVisits, month, visitsPerMonth, holidays, workdays }) =>
    visitDates(classes, lastVisits, month, visitsPerMonth, holidays, workdays),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 20,
  shownAs: "date",
  examples: [
    [["A", "B", "C"], ["2026-02-23", "2026-02-20", null], "2026-03-01", [[4, 2, 1]], "2026-03-09"],
    ["C", "2026-04-01", "2026-05-01", null, ["2026-05-01", "2026-05-04", "2026-05-05"], "2026-05-09"],
  ],
};
