/**
 * Which days are worked on: Monday to Friday without the days off, and the weekend days on which work makes up for them (调休).
 * Whatever plans by days asks here.
 */
import { isBlank } from "./cells";
import { readChoice, type Choices } from "./choices";
import { asList } from "./columns";
import { weekday } from "./dates";
import { dayWithin, readDay } from "./day-cells";
import { SalesbookError } from "./errors";

/** Days off and days that are worked on whatever else holds of them; whole serial numbers. */
export interface WorkCalendar {
  readonly holidays: ReadonlySet<number>;
  readonly workdays: ReadonlySet<number>;
}

/** Where a due day goes that is no working day. */
export type Move = "not" | "forward" | "backward";

/** The moves by their English and Chinese names. */
const MOVE_NAMES: Choices<Move> = {
  not: ["不移", "不变", "不變"],
  forward: ["顺延", "順延", "向后", "向後"],
  backward: ["提前", "向前"],
};
export const MOVES = Object.keys(MOVE_NAMES) as readonly Move[];

/**
 * The calendar of some days, whatever else stands among them.
 *
 * @param holidays days off besides Saturdays and Sundays, serial numbers; a time of day is left out, and so is what is no number
 * @param workdays days that are worked on, also where they are days off
 * @example isWorkingDay(46147, workCalendar([46147])) // false
 */
export function workCalendar(holidays: readonly unknown[] = [], workdays: readonly unknown[] = []): WorkCalendar {
  return { holidays: daysIn(holidays), workdays: daysIn(workdays) };
}

/**
 * The calendar of two arguments of a function.
 *
 * @param holidays, workdays a value, a list or a range of days; blanks are left out
 * @throws SalesbookError notANumber for a day stored as text, outOfRange for what is none
 * @example readWorkCalendar([[46147, ""]], null) // { holidays: new Set([46147]), workdays: new Set([]) }
 */
export function readWorkCalendar(holidays: unknown, workdays: unknown): WorkCalendar {
  return { holidays: new Set(readDays(holidays, "holidays")), workdays: new Set(readDays(workdays, "workdays")) };
}

/**
 * Whether a day is worked on. A day in both lists is.
 *
 * @param day serial number
 * @example isWorkingDay(46151, workCalendar([], [46151])) // true
 */
export function isWorkingDay(day: number, { holidays, workdays }: WorkCalendar): boolean {
  return workdays.has(day) || (weekday(day) < 6 && !holidays.has(day));
}

/**
 * A due day, moved to the next working day or to the one before where it is none itself.
 *
 * @param day serial number of a whole day
 * @returns a serial number; `outOfRange` where no such day is left in the calendar
 * @example movedDay(46152, "forward", workCalendar([], [46151])) // 46153
 * @example movedDay(46152, "backward", workCalendar([], [46151])) // 46151
 */
export function movedDay(day: number, move: Move, calendar: WorkCalendar): number | SalesbookError {
  const step = move === "backward" ? -1 : 1;
  let found = day;
  while (move !== "not" && !isWorkingDay(found, calendar)) found += step;
  return found === day ? day : dayWithin(found, "move");
}

/**
 * How many working days have passed from one day to another: the days after the first up to the last.
 *
 * @param from, to serial numbers of whole days, `to` not before `from`
 * @example workingDaysBetween(46142, 46151, workCalendar([46143, 46146, 46147], [46151])) // 4
 */
export function workingDaysBetween(from: number, to: number, calendar: WorkCalendar): number {
  const within = (day: number): boolean => day > from && day <= to;
  let days = weekdaysUpTo(to) - weekdaysUpTo(from);
  for (const day of calendar.holidays) if (within(day) && weekday(day) < 6 && !calendar.workdays.has(day)) days--;
  for (const day of calendar.workdays) if (within(day) && weekday(day) > 5) days++;
  return days;
}

/**
 * Reads where a due day goes that is no working day.
 *
 * @returns `not` for a blank
 * @throws SalesbookError unknownChoice
 * @example readMove("顺延") // "forward"
 */
export function readMove(move: unknown): Move {
  return isBlank(move) ? "not" : readChoice(move, MOVE_NAMES, "move", "moves");
}

/** Weekdays from the first Monday that spreadsheets know, 2 January 1900, to a day. */
function weekdaysUpTo(day: number): number {
  const days = day - 1;
  const weeks = Math.floor(days / 7);
  return 5 * weeks + Math.min(5, days - 7 * weeks);
}

function daysIn(cells: readonly unknown[]): Set<number> {
  return new Set(cells.flatMap((cell) => (typeof cell === "number" ? [Math.floor(cell)] : [])));
}

function readDays(cells: unknown, argument: string): readonly number[] {
  return asList(cells).flatMap((cell) => {
    const day = readDay(cell, argument);
    if (day instanceof SalesbookError) throw day;
    return day === "" ? [] : [day];
  });
}
