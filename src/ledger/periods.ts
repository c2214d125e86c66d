/** Months, quarters and years of a ledger, with closing days and fiscal years. */

/** What a ledger is summed up by. */
export type PeriodKind = "month" | "quarter" | "year";

/** When months close and years begin. */
export interface Calendar {
  /** The last day of a month, such as 25; `null` for the calendar's own. */
  readonly closingDay: number | null;
  /** The first month of a year, 1 to 12. */
  readonly fiscalMonth: number;
}

/** A month by its number: 12 × the year + 0 to 11, so that months can be counted on. */
export type Month = number;

/**
 * The month of a day.
 *
 * @param serial the day as spreadsheets count it
 * @param closingDay from the day after it on, the next month counts
 * @example monthText(monthOfDay(46082, null)) // "2026-03"
 * @example monthText(monthOfDay(46082 + 25, 25)) // "2026-04"
 */
export function monthOfDay(serial: number, closingDay: number | null): Month {
  const { year, month, day } = civil(serial);
  return 12 * year + month - 1 + (closingDay !== null && day > closingDay ? 1 : 0);
}

/**
 * A month from `2026-03`.
 *
 * @returns `undefined` for any other text
 * @example monthFromText("2026-03") // 24314
 */
export function monthFromText(text: string): Month | undefined {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text.trim()) ?? [];
  return year && Number(month) >= 1 && Number(month) <= 12 ? 12 * Number(year) + Number(month) - 1 : undefined;
}

/** A month as `2026-03`. */
export function monthText(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/**
 * The period that a month belongs to, as a number that counts on from one to the next.
 *
 * @example periodOfMonth(24314, "quarter", 1) // 8104
 */
export function periodOfMonth(month: Month, kind: PeriodKind, fiscalMonth: number): number {
  if (kind === "month") return month;
  return Math.floor((month - (fiscalMonth - 1)) / (kind === "quarter" ? 3 : 12));
}

/** The first and the last month of a period. */
export function monthsOfPeriod(period: number, kind: PeriodKind, fiscalMonth: number): { readonly first: Month; readonly last: Month } {
  if (kind === "month") return { first: period, last: period };
  const months = kind === "quarter" ? 3 : 12;
  const first = period * months + fiscalMonth - 1;
  return { first, last: first + months - 1 };
}

/** The last day of a month as spreadsheets count days. */
export function lastDayOf(month: Month, closingDay: number | null): number {
  const year = Math.floor(month / 12);
  const last = serialOfDay(year, (month % 12) + 2, 0);
  return closingDay === null ? last : Math.min(last, serialOfDay(year, (month % 12) + 1, closingDay));
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function serialOfDay(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

function civil(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
