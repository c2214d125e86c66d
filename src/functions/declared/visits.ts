/** As Excel knows them: functions that plan visits and routes. Conventions in full: src/domain. */
import { answer } from "../answer";

/**
 * The day of the next visit: the last visit + the days between two visits of the class, a month counting 30. Source:
 * 三、(六), table 6-14; `visitsDue` in domain/visit-dates.ts.
 *
 * @customfunction VISITDUE
 * @helpurl https://localhost:3000/help/functions.html#VISITDUE
 * @param customerClass A, B or C, any shape
 * @param lastVisit date (serial number), the same shape
 * @param visitsPerMonth 0…8 for A, B and C, or one number for all; default {4,2,1}
 * @returns dates (serial numbers), in the shape of the ranges
 * @example VISITDUE([["A"], ["C"]], [[46082], [46082]]) // [[46089], [46112]]
 */
export function VISITDUE(customerClass: unknown[][], lastVisit: unknown[][], visitsPerMonth?: unknown[][]): unknown[][] {
  return answer("VISITDUE", [customerClass, lastVisit, visitsPerMonth]);
}

/**
 * The planned visits of a month, spread so that every working day has the same load, give or take one. A last visit
 * left blank is due at once. Source: 三、(六), table 6-14; `visitDates` in domain/visit-dates.ts.
 *
 * @customfunction VISITSCHEDULE
 * @helpurl https://localhost:3000/help/functions.html#VISITSCHEDULE
 * @param classes A, B or C, one cell per customer
 * @param lastVisits dates (serial numbers), the same shape
 * @param month any day of the month (serial number)
 * @param visitsPerMonth 0…8 for A, B and C, or one number for all; default {4,2,1}
 * @param holidays days without visits (serial numbers) besides Saturdays and Sundays
 * @returns one row per customer: dates (serial numbers) in order, blanks after the last
 * @example VISITSCHEDULE([["A"], ["C"]], [[46082], [""]], 46100, [[2, 1, 1]]) // [[46092, 46112], [46101, ""]]
 */
export function VISITSCHEDULE(
  classes: unknown[][],
  lastVisits: unknown[][],
  month: number,
  visitsPerMonth?: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return answer("VISITSCHEDULE", [classes, lastVisits, month, visitsPerMonth, holidays]);
}

/**
 * Whether to go on visiting a customer: FALSE after 5 visits (or the limit) without result. Source: 二、(四) 1;
 * `keepVisitingAll` in domain/keep-visiting.ts.
 *
 * @customfunction KEEPVISITING
 * @helpurl https://localhost:3000/help/functions.html#KEEPVISITING
 * @param visits visits made, 0 or more, any shape
 * @param results orders or other results, 0 or more, or TRUE, the same shape
 * @param visitLimit a whole number from 1; default 5
 * @returns TRUE or FALSE, in the shape of the ranges
 * @example KEEPVISITING([[5], [9]], [[0], [1]]) // [[false], [true]]
 */
export function KEEPVISITING(visits: unknown[][], results: unknown[][], visitLimit?: unknown[][]): unknown[][] {
  return answer("KEEPVISITING", [visits, results, visitLimit]);
}

/**
 * The order in which to visit stops so that the way is short (路序), by great-circle distance. The same stops always give
 * the same order. Source: 三、(五), table 6-13; `routeOrder` in domain/route.ts.
 *
 * @customfunction ROUTEORDER
 * @helpurl https://localhost:3000/help/functions.html#ROUTEORDER
 * @param latitudes degrees −90…90, north is positive, one cell per stop
 * @param longitudes degrees −180…180, east is positive, the same shape
 * @param start latitude and longitude of the place of departure; default: one of the stops
 * @param returns whether the way ends where it began; default FALSE
 * @returns numbers 1…n, in the shape of `latitudes`
 * @example ROUTEORDER([[0], [0], [0]], [[3], [1], [2]], [[0, 0]]) // [[3], [1], [2]]
 */
export function ROUTEORDER(latitudes: unknown[][], longitudes: unknown[][], start?: unknown[][], returns?: boolean): unknown[][] {
  return answer("ROUTEORDER", [latitudes, longitudes, start, returns]);
}

/**
 * The length of the way through stops, in kilometres by great-circle distance. Source: 三、(五), table 6-13;
 * `lengthOfRoute` in domain/route-columns.ts.
 *
 * @customfunction ROUTELENGTH
 * @helpurl https://localhost:3000/help/functions.html#ROUTELENGTH
 * @param latitudes degrees −90…90, one cell per stop
 * @param longitudes degrees −180…180, the same shape
 * @param start latitude and longitude of the place of departure; default: the first stop
 * @param returns whether the way back counts; default FALSE
 * @param order the numbers from ROUTEORDER, the same shape; default: the stops as they stand
 * @returns kilometres
 * @example ROUTELENGTH([[0], [0]], [[0], [0]]) // [[0]]
 */
export function ROUTELENGTH(
  latitudes: unknown[][],
  longitudes: unknown[][],
  start?: unknown[][],
  returns?: boolean,
  order?: unknown[][],
): unknown[][] {
  return answer("ROUTELENGTH", [latitudes, longitudes, start, returns, order]);
}
