/** The next visit of each customer, and the planned visits of a month, by the customers' classes (三、(六)). */
import { isBlank, type Result, type ResultMatrix } from "./cells";
import { asList, cellByCell } from "./columns";
import { CUSTOMER_CLASSES, readClass } from "./customer-class";
import { monthEnd, monthStart } from "./dates";
import { requiredDay } from "./day-cells";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange } from "./inputs";
import { nextVisits, visitInterval, visitRounds, visitSchedule, workingDays, MOST_VISITS, type PlannedCustomer } from "./visits";
import { movedDay, readMove, readWorkCalendar } from "./working-days";

/** Visits per month of a customer of class A, B and C, as table 6-14 begins with: an editable policy, not the book's. */
export const DEFAULT_VISITS = [4, 2, 1] as const;

/**
 * The day on which each customer is due for the next visit: the last visit + the days between two visits of its class.
 * The better the customer, the more visits; credit reports go the other way round (`reportDue`).
 *
 * @param classes letters A to C
 * @param lastVisits serial numbers of days, a value or a range of the same shape
 * @param visitsPerMonth three numbers 0 to 8 for A, B and C, or one for all; ½ is a visit every other month, a blank is
 *   none. Default 4, 2 and 1
 * @param holidays days off besides Saturdays and Sundays, serial numbers; blanks are left out
 * @param workdays weekend days, or holidays, that are worked on (调休), serial numbers
 * @param move where a due day goes that is no working day: `not` (default), `forward` or `backward`, also by its Chinese name
 * @returns serial numbers of days in the shape of the ranges; `""` where class or last visit is blank and where a class is
 *   not visited; in its own cell `unknownChoice` for another class, `notANumber` for a date stored as text, `outOfRange`
 * @throws SalesbookError differentShape; notANumber or outOfRange for `visitsPerMonth` and the lists of days; unknownChoice
 * @example visitsDue([["A"], ["C"]], [[46082], [46082]]) // [[46089], [46112]]
 * @example visitsDue("B", 46082, [4, 0.5, 1]) // [[46142]]
 * @example visitsDue("A", 46145, null, null, [46151], "forward") // [[46153]]
 */
export function visitsDue(
  classes: unknown,
  lastVisits: unknown,
  visitsPerMonth?: unknown,
  holidays?: unknown,
  workdays?: unknown,
  move?: unknown,
): ResultMatrix<number> {
  const intervals = readFrequencies(visitsPerMonth).map(visitInterval);
  const calendar = readWorkCalendar(holidays, workdays);
  const way = readMove(move);
  return cellByCell({ class: classes, lastVisit: lastVisits }, (letter, last) => {
    const due = nextVisit(last, intervals[classIndex(letter)], "");
    return typeof due === "number" ? movedDay(due, way, calendar) : due;
  });
}

/**
 * The planned visits of a month, as table 6-14 plans them: who is due by the end of the month is visited as often as the
 * class says, at even distances, and every working day gets the same number of visits, give or take one.
 *
 * Working days are Monday to Friday without the holidays, and the days that are worked on instead. Nobody is visited on more than every other of them.
 *
 * @param classes letters A to C, one customer per cell, read row by row
 * @param lastVisits serial numbers of days for the same customers; a blank is a customer never visited, who is due at once
 * @param month any day of the month, serial number
 * @param visitsPerMonth as for {@link visitsDue}
 * @param holidays, workdays as for {@link visitsDue}
 * @returns one row per customer with the serial numbers of its visits in order, filled up with `""`; a row of `""` for a
 *   blank class and for who is not due; a refused customer has the error in its first cell and is not planned
 * @throws SalesbookError differentShape; missingArgument, notANumber or outOfRange for the month, the lists of days or
 *   `visitsPerMonth`
 * @example visitDates([["A"], ["C"]], [[46082], [""]], 46100, [2, 1, 1]) // [[46092, 46112], [46101, ""]]
 */
export function visitDates(
  classes: unknown,
  lastVisits: unknown,
  month: unknown,
  visitsPerMonth?: unknown,
  holidays?: unknown,
  workdays?: unknown,
): ResultMatrix<number> {
  const frequencies = readFrequencies(visitsPerMonth);
  const intervals = frequencies.map(visitInterval);
  const plan = {
    month: requiredDay(asList(month)[0], "month"),
    from: "" as const,
    calendar: readWorkCalendar(holidays, workdays),
  };
  const [first, end] = [monthStart(plan.month), monthEnd(plan.month)];

  const customers = cellByCell({ class: classes, lastVisit: lastVisits }, (letter, last): Result<PlannedCustomer> => {
    const own = classIndex(letter);
    const due = nextVisit(last, intervals[own], first);
    return typeof due === "number" ? { class: due <= end ? own : -1, due } : due;
  }).flat();
  const planned = customers.map((customer) => (isPlanned(customer) ? customer : { class: -1, due: 0 }));
  const days = workingDays(plan);
  const rounds = frequencies.map((visits) => visitRounds(visits, plan, days)) as [number, number, number];
  const dates = visitSchedule(planned, rounds, days).map((marks) => markedDays(marks, first));
  const width = dates.reduce((most, { length }) => Math.max(most, length), 1);
  return customers.map((customer, row) => {
    const cells: Result<number>[] = customer instanceof SalesbookError ? [customer] : dates[row]!;
    return [...cells, ...new Array<"">(width - cells.length).fill("")];
  });
}

/** The day on which a customer is due, `""` where its class is not visited. */
function nextVisit(lastVisit: unknown, interval: Result<number> = "", atOnce: number | ""): Result<number> {
  return nextVisits([lastVisit], [interval], atOnce)[0]!;
}

function markedDays(marks: readonly (boolean | "")[], first: number): number[] {
  const marked: number[] = [];
  for (let index = 0; index < marks.length; index++) if (marks[index] === true) marked.push(first + index);
  return marked;
}

function isPlanned(customer: Result<PlannedCustomer>): customer is PlannedCustomer {
  return customer !== "" && !(customer instanceof SalesbookError);
}

/** 0 for class A; -1 for a blank. */
function classIndex(cell: unknown): number {
  const letter = readClass(cell, "class");
  return letter === "" ? -1 : CUSTOMER_CLASSES.indexOf(letter);
}

function readFrequencies(visitsPerMonth: unknown): readonly number[] {
  const cells = asList(visitsPerMonth);
  if (cells.every(isBlank)) return DEFAULT_VISITS;
  if (cells.length !== 1 && cells.length !== CUSTOMER_CLASSES.length) {
    throw outOfRange("visitsPerMonth", cells.length, "visitsPerClass");
  }
  return CUSTOMER_CLASSES.map((_, index) => {
    const visits = numberOr(cells.length === 1 ? cells[0] : cells[index], "visitsPerMonth", 0);
    if (visits < 0 || visits > MOST_VISITS) throw outOfRange("visitsPerMonth", visits, `0–${MOST_VISITS}`);
    return visits;
  });
}
