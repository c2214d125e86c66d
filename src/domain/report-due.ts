/** When the next credit survey report on a customer is due (二、(二)3(1)). */
import { type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { readClass, type CustomerClass } from "./customer-class";
import { calendarDay, serialOf } from "./dates";
import { dayWithin, readDay } from "./day-cells";
import { SalesbookError } from "./errors";

/**
 * Months from report to report. The better the customer, the less often; visits go the other way round, so the two are
 * never read from one table.
 */
export const MONTHS_BETWEEN_REPORTS: Readonly<Record<CustomerClass, number>> = { A: 6, B: 3, C: 1 };

/** Reports are handed in by this day of the month. */
export const REPORT_DAY = 10;

/** How often reports are due and when. */
export interface ReportPolicy {
  readonly months: Readonly<Record<CustomerClass, number>>;
  readonly day: number;
}

/**
 * The day by which the next credit report on a customer is due: half a year after the last one for class A, three months
 * for B, a month for C, always on the 10th of that month, on whichever day the last one was written. A sheet may set other
 * months and another day.
 *
 * @param customerClass the letter
 * @param lastReport serial number of a day
 * @param policy months from report to report by class, and the day of the month
 * @returns serial number of a day; `""` where class or last report is blank
 * @throws SalesbookError unknownChoice for another class, notANumber for a date stored as text, outOfRange
 * @example reportDue("A", 46082) // 46275
 */
export function reportDue(
  customerClass: unknown,
  lastReport: unknown,
  { months, day }: ReportPolicy = { months: MONTHS_BETWEEN_REPORTS, day: REPORT_DAY },
): Result<number> {
  const [letter, last] = [readClass(customerClass, "class"), readDay(lastReport, "lastReport")];
  if (last instanceof SalesbookError) throw last;
  if (letter === "" || last === "") return "";
  const { year, month } = calendarDay(last);
  return dayWithin(serialOf(year, month + months[letter], day), "lastReport");
}

/**
 * The day by which the report on a survey is handed in: the first 10th, or another day of the month, from the survey on.
 *
 * @param surveyed serial number of the day of the survey
 * @param day of the month
 * @returns serial number of a day; `""` where either is no day
 * @example handInDay(46141, 10) // 46152
 * @example handInDay(46122, 10) // 46122
 */
export function handInDay(surveyed: unknown, day: unknown): number | "" {
  if (typeof surveyed !== "number" || typeof day !== "number") return "";
  const { year, month, day: dayOfMonth } = calendarDay(surveyed);
  return serialOf(year, month + Number(dayOfMonth > day), day);
}

/**
 * The next reports on the customers of a column, see {@link reportDue}.
 *
 * @param classes, lastReports values or ranges of one shape
 * @returns serial numbers in that shape; a customer whose cell is refused gets the error
 * @throws SalesbookError differentShape
 * @example reportsDue([["B"], ["C"]], [[46082], [46082]]) // [[46183], [46122]]
 */
export function reportsDue(classes: unknown, lastReports: unknown): ResultMatrix<number> {
  return cellByCell({ class: classes, lastReport: lastReports }, (letter, last) => reportDue(letter, last));
}
