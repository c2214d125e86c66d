/** When the stops of a route are reached, how long one waits there, and which are closed by then. */
import { readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { missing, outOfRange, requiredNumber } from "./inputs";
import type { Place } from "./places";

/** When a route begins and how fast it goes. */
export interface Pace {
  /** The time of day as spreadsheets count it: 0.375 is 9:00. */
  readonly departure: number;
  /** Kilometres of road per hour. */
  readonly speed: number;
  /** How many times as long as the way of the crow the roads are. */
  readonly detour: number;
}

/** What is known of a visit besides its place. */
export interface Hours {
  /** How long it takes. */
  readonly minutes: number;
  /** From when on it may begin; 0 where the stop is always open. */
  readonly opens: number;
  /** Until when it may begin; infinite where the stop does not close. */
  readonly closes: number;
}

/** A visit to a stop. */
export interface Visit extends Hours {
  readonly place: Place;
}

/** What becomes of a visit. */
export interface Arrival {
  /** A time of day; from 1 on it is one of the next day. */
  readonly arrival: number;
  /** Minutes until the stop opens. */
  readonly waiting: number;
  /** Whether the stop has closed by then. */
  readonly missed: boolean;
}

export const MINUTES_OF_DAY = 1440;
export const HOURS_OF_DAY = 24;
/** Half a second, in days: what is later by less is noise of the arithmetic. */
export const LATE = 1 / 172_800;

/**
 * The times of a route. A visit begins on arrival, or when the stop opens; it must begin by the time when the stop closes, and to
 * the minute is still in time. One that is missed takes its minutes all the same: otherwise a plan would reach the later stops in time
 * because it misses an earlier one.
 *
 * @param visits in the order of the route, each with the kilometres of road that lead there
 * @example arrivals([{ leg: 0, minutes: 30, opens: 0.375, closes: 0.5 }], { departure: 0.25, speed: 40 })
 *   // [{ arrival: 0.25, waiting: 180, missed: false }]
 */
export function arrivals(visits: readonly (Hours & { readonly leg: number })[], { departure, speed }: Omit<Pace, "detour">): Arrival[] {
  let clock = departure;
  return visits.map((visit) => {
    const arrival = clock + visit.leg / speed / HOURS_OF_DAY;
    clock = leaving(arrival, visit);
    return { arrival, waiting: Math.max(0, visit.opens - arrival) * MINUTES_OF_DAY, missed: isMissed(arrival, visit) };
  });
}

/** Whether somebody who arrives then finds the stop closed. */
export function isMissed(arrival: number, { closes }: Hours): boolean {
  return arrival > closes + LATE;
}

/** When somebody who arrives then goes on. */
export function leaving(arrival: number, { opens, minutes }: Hours): number {
  return Math.max(arrival, opens) + minutes / MINUTES_OF_DAY;
}

/** Of a stop of which nothing else is known. */
export const ALWAYS_OPEN: Hours = { minutes: 0, opens: 0, closes: Infinity };

/**
 * Reads what is known of a visit besides its place: a stop without opening is always open, one that closes at no time or at 0
 * does not close.
 *
 * @returns `notANumber` for text; `outOfRange` for what is no time of day, for closing before opening and for less than no minutes
 * @example readHours(15, 0.375, null) // { minutes: 15, opens: 0.375, closes: Infinity }
 */
export function readHours(minutes: unknown, opens: unknown, closes: unknown): Hours | SalesbookError {
  const [stay, from, until] = [readNumber(minutes, "minutes"), timeOfDay(opens, "opens"), timeOfDay(closes, "closes")];
  for (const cell of [stay, from, until]) if (cell instanceof SalesbookError) return cell;
  if (Number(stay) < 0) return outOfRange("minutes", Number(stay), "notNegative");
  if (Number(until) > 0 && Number(until) < Number(from)) return outOfRange("closes", Number(until), `${Number(from)}–1`);
  return { minutes: Number(stay), opens: Number(from), closes: Number(until) || Infinity };
}

/**
 * Reads how a route goes.
 *
 * @throws SalesbookError missingArgument without departure or speed, notANumber, outOfRange
 * @example readPace(0.375, 40, 1.3) // { departure: 0.375, speed: 40, detour: 1.3 }
 */
export function readPace(departure: unknown, speed: unknown, detour: number): Pace {
  const begin = timeOfDay(departure, "departure");
  if (begin instanceof SalesbookError) throw begin;
  if (begin === "") throw missing("departure", "timeOfDay");
  const pace = requiredNumber(speed, "speed");
  if (pace <= 0) throw outOfRange("speed", pace, "aboveZero");
  return { departure: begin, speed: pace, detour };
}

function timeOfDay(cell: unknown, argument: string): Result<number> {
  const time = readNumber(cell, argument);
  return typeof time === "number" && (time < 0 || time > 1) ? outOfRange(argument, time, "timeOfDay") : time;
}
