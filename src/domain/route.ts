/** Table 6-13: the order in which the stops of a route are visited, and how long the way is. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { distance, type Place } from "./places";
import { MOST_TIMED_STOPS, punctualOrder } from "./punctual-order";
import type { RouteEnds } from "./route-ends";
import { ALWAYS_OPEN, readHours, type Pace, type Visit } from "./route-times";
import { shortTour } from "./tour";

/** When the stops of a route are open, and how it goes. */
export interface RouteHours {
  readonly pace: Pace;
  /** Of each stop how many minutes a visit takes, and between which times of day it may begin: cells, blank where nothing is known. */
  readonly minutes: readonly unknown[];
  readonly opens: readonly unknown[];
  readonly closes: readonly unknown[];
}

/** More stops than the largest table has rows. */
export const MOST_STOPS = 5000;

/**
 * The order in which to visit stops so that the way is short. Up to nine stops it is the shortest of all ways, for all are
 * compared. More stops are visited from stop to nearest stop, then improved until no exchange of two or three links shortens
 * the way (among them 2-opt and Or-opt), and again after many small disturbances: never longer than from stop to nearest
 * stop, but not provably the shortest. The search is bounded by the moves it looks at and not by a clock: the same stops
 * always give the same order. Stops at the same place follow each other as entered.
 *
 * Where stops close, that order is kept if it misses none of them. Otherwise up to nine stops all orders are compared: the fewest
 * missed, and of those the shortest. Of up to sixty stops it is a good order, which never misses more than the one without hours.
 *
 * @param latitudes one per stop, degrees from −90 to 90
 * @param longitudes one per stop, degrees from −180 to 180
 * @param ends the depot, and whether the way ends where it began or elsewhere; without depot, return and end both ends are free
 * @param hours what is known of opening hours, one per stop
 * @returns for each stop its number from 1 in the order of the visits; `""` where a coordinate is blank, `notANumber` or
 *   `outOfRange` where it, or an hour, cannot be used: those stops are left out
 * @throws SalesbookError outOfRange for more than 5,000 stops, or 60 where some close; differentShape for lists of different length
 * @example routeOrder([0, 0, 0], [3, 1, 2], { start: { latitude: 0, longitude: 0 } }) // [3, 1, 2]
 */
export function routeOrder(
  latitudes: readonly unknown[],
  longitudes: readonly unknown[],
  ends: RouteEnds = {},
  hours?: RouteHours,
): Result<number>[] {
  if (latitudes.length !== longitudes.length)
    throw new SalesbookError("differentShape", {
      argument: "longitudes",
      received: longitudes.length,
      accepted: latitudes.length,
      other: "latitudes",
    });
  refuseMoreThan(MOST_STOPS, latitudes.length);
  const visits = latitudes.map((latitude, row) => visitOf(placeOf(latitude, longitudes[row], true), row, hours));
  const order = visits.map((visit): Result<number> => (isVisit(visit) ? "" : visit));
  const rows = [...visits.keys()].filter((row) => isVisit(visits[row]!));
  const stops = visits.filter(isVisit);
  const places = stops.map(({ place }) => place);
  const first = rows.map((row) => ends.first?.[row] === true);
  const short = shortTour(places, ends.start ?? null, ends.returns ?? false, ends.end ?? null, first);
  inTime(short, stops, { ...ends, first }, hours).forEach((stop, index) => (order[rows[stop]!] = index + 1));
  return order;
}

/** The same order, or where stops close the one that misses fewer. */
function inTime(short: readonly number[], stops: readonly Visit[], ends: RouteEnds, hours: RouteHours | undefined): readonly number[] {
  if (!hours || stops.every(({ closes }) => closes === Infinity)) return short;
  refuseMoreThan(MOST_TIMED_STOPS, stops.length);
  return punctualOrder(stops, ends, hours.pace, short);
}

function visitOf(place: Result<Place>, row: number, hours: RouteHours | undefined): Result<Visit> {
  if (place === "" || place instanceof SalesbookError) return place;
  const known = hours ? readHours(hours.minutes[row], hours.opens[row], hours.closes[row]) : ALWAYS_OPEN;
  return known instanceof SalesbookError ? known : { place, ...known };
}

function isVisit(visit: Result<Visit>): visit is Visit {
  return visit !== "" && !(visit instanceof SalesbookError);
}

function refuseMoreThan(most: number, received: number): void {
  if (received > most) throw new SalesbookError("outOfRange", { argument: "latitudes", received, accepted: `1–${most}` });
}

/**
 * The way to each stop from the one before.
 *
 * @param latitudes of the stops in the order of the visits, degrees
 * @param longitudes of the same stops, degrees
 * @param start the depot; without it the first stop is where the way begins, 0 km
 * @returns kilometres; `""` where this stop or the one before has no coordinates; `notANumber` where this one's hold text
 * @example legLengths([0, 0], [1, 1], null) // [0, 0]
 */
export function legLengths(latitudes: readonly unknown[], longitudes: readonly unknown[], start: Place | null = null): Result<number>[] {
  const places = latitudes.map((latitude, index) => placeOf(latitude, longitudes[index]));
  return places.map((place, index) => {
    if (place === "" || place instanceof SalesbookError) return place;
    const before = index === 0 ? start : places[index - 1];
    if (before === null || before === undefined) return 0;
    return before === "" || before instanceof SalesbookError ? "" : distance(before, place);
  });
}

/**
 * The length of a route in the order of its visits.
 *
 * @param latitudes of the stops in the order of the visits, degrees
 * @param longitudes of the same stops, degrees
 * @param ends the depot, and whether the way back to it (or else to the first stop) or to another end counts
 * @returns kilometres; `""` without stops and where a stop has no usable coordinates, for the way is not known then
 * @example routeLength([0, 0], [1, 2], { start: { latitude: 0, longitude: 0 }, returns: true }) > 444 // true
 */
export function routeLength(latitudes: readonly unknown[], longitudes: readonly unknown[], ends: RouteEnds = {}): Result<number> {
  const start = ends.start ?? null;
  let length = 0;
  for (const leg of legLengths(latitudes, longitudes, start)) {
    if (typeof leg !== "number") return "";
    length += leg;
  }
  const [first, last] = [placeOf(latitudes[0], longitudes[0]), placeOf(latitudes.at(-1), longitudes.at(-1))];
  if (first === "" || last === "" || first instanceof SalesbookError || last instanceof SalesbookError) return "";
  const home = ends.end ?? (ends.returns ? (start ?? first) : last);
  return length + distance(last, home);
}

function placeOf(latitude: unknown, longitude: unknown, checked = false): Result<Place> {
  const [north, east] = [readNumber(latitude, "latitudes"), readNumber(longitude, "longitudes")];
  for (const [value, argument, limit] of [[north, "latitudes", 90] as const, [east, "longitudes", 180] as const]) {
    if (value instanceof SalesbookError) return value;
    if (checked && typeof value === "number" && Math.abs(value) > limit)
      return new SalesbookError("outOfRange", { argument, received: value, accepted: `−${limit}…${limit}` });
  }
  return isBlank(north) || isBlank(east) ? "" : { latitude: Number(north), longitude: Number(east) };
}
