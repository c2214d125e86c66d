/**
 * Days as spreadsheets count them: serial number 1 is 1 January 1900, and from 1 March 1900 on the calendar is right
 * (spreadsheets know a 29 February 1900 that never was). Whole numbers only, no clock and no time zone.
 */

/** Serial number of 1 March 1900, the first day after that error. */
const MARCH_1900 = 61;
/** Days of 400 years, of 100 years without the last leap day, of 4 years, of a year. */
const [ERA, CENTURY, OLYMPIAD, YEAR] = [146_097, 36_524, 1_461, 365] as const;
/** Days before 1 March 1900, counted from 1 March of the year 0. */
const BEFORE_1900 = 4 * ERA + 3 * CENTURY;

/** A day of the calendar; months from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The serial number of a day.
 *
 * @param year 1900 or later, from March 1900 on
 * @param month from 1; 13 is January of the next year, as in `DATE`
 * @param day from 1; 0 is the last day of the month before
 * @example serialOf(2026, 3, 1) // 46082
 */
export function serialOf(year: number, month: number, day: number): number {
  // A year that starts in March ends with its leap day.
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const days = Math.floor((153 * (months - 12 * marchYear) + 2) / 5);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * YEAR + leapDays + days + day - 1 - BEFORE_1900 + MARCH_1900;
}

/**
 * The day of a serial number.
 *
 * @param serial 61 (1 March 1900) or later; a time of day is left out
 * @example calendarDay(46082) // { year: 2026, month: 3, day: 1 }
 */
export function calendarDay(serial: number): CalendarDay {
  const days = Math.floor(serial) - MARCH_1900 + BEFORE_1900;
  const era = Math.floor(days / ERA);
  const inEra = days - era * ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / (OLYMPIAD - 1)) + Math.floor(inEra / CENTURY) - Math.floor(inEra / (ERA - 1))) / YEAR,
  );
  const inYear = inEra - (YEAR * years + Math.floor(years / 4) - Math.floor(years / 100));
  const marchMonth = Math.floor((5 * inYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = inYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: era * 400 + years + (month < 3 ? 1 : 0), month, day };
}

/**
 * The day of the week, as `WEEKDAY(…,2)` counts it.
 *
 * @returns 1 for Monday to 7 for Sunday
 * @example weekday(46082) // 7
 */
export function weekday(serial: number): number {
  return ((Math.floor(serial) + 5) % 7) + 1;
}

/**
 * The first day of a day's month.
 *
 * @returns its serial number
 * @example monthStart(46100) // 46082
 */
export function monthStart(serial: number): number {
  const { year, month } = calendarDay(serial);
  return serialOf(year, month, 1);
}

/**
 * The last day of a day's month.
 *
 * @returns its serial number
 * @example monthEnd(46082) // 46112
 */
export function monthEnd(serial: number): number {
  const { year, month } = calendarDay(serial);
  return serialOf(year, month + 1, 0);
}
