/** Days as a sheet holds them, serial numbers, and as it shows them. */

const DAY = 86_400_000;
/** Serial number 0; Excel's calendar is right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 31 December 9999. */
export const LAST_SERIAL = 2958465;

/**
 * The serial number of a day.
 *
 * @param month 1 to 12
 * @returns `null` where the month has no such day
 * @example serialOf(2026, 3, 1) // 46082
 */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? (date.getTime() - EPOCH) / DAY : null;
}

/**
 * A day's serial number as text, as the sheets show it; a number that is no day of Excel's calendar as it is.
 *
 * @example dateText(46082) // "2026-03-01"
 */
export function dateText(serial: number): string {
  if (!(serial >= 0 && serial <= LAST_SERIAL)) return String(serial);
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/**
 * A time of day as the sheets write it, to the minute; after midnight the hours go on.
 *
 * @example clockText(0.375) // "9:00"
 */
export function clockText(time: number): string {
  const minutes = Math.round(time * 1440);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
