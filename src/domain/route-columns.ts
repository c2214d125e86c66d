/** Routes of the stops in a sheet: ranges of coordinates in, visiting order, length or times out. */
import { finite, isBlank, readNumber, sameShape, shapeOf, textOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";
import { readYes } from "./choices";
import { attempt, isSingle } from "./columns";
import { longitudeFirst, pairIn } from "./coordinates";
import { numberOr, outOfRange } from "./inputs";
import { distance, type Place } from "./places";
import { routeOrder, type RouteHours } from "./route";
import type { RouteEnds } from "./route-ends";
import { arrivals, readHours, readPace, type Hours, type Visit } from "./route-times";

/** No road is so many times as long as the way of the crow for a whole route. */
export const MOST_DETOUR = 5;

/**
 * The visiting order of stops, as `routeOrder` finds it, in the shape of the ranges.
 *
 * @param latitudes one cell per stop, degrees from −90 to 90, any shape
 * @param longitudes degrees from −180 to 180, the same shape
 * @param ends the depot, and whether the way ends where it began or elsewhere
 * @param first for each stop TRUE where it is visited before all others, the same shape; a blank is FALSE
 * @param hours when stops are open; left out, or without an opening and a closing time, it does not matter
 * @returns for each stop its number from 1; `""` and errors where a stop cannot be visited
 * @throws SalesbookError differentShape, outOfRange for too many stops, unknownChoice; for the departure and speed that opening hours
 *   need missingArgument, notANumber, outOfRange
 * @example routeOrders([[0], [0], [0]], [[3], [1], [2]], { start: { latitude: 0, longitude: 0 } }) // [[3], [1], [2]]
 */
export function routeOrders(
  latitudes: Matrix,
  longitudes: Matrix,
  ends: RouteEnds = {},
  first?: Matrix,
  hours: GivenHours = {},
): ResultMatrix<number> {
  requireSameShape(latitudes, longitudes, "longitudes");
  if (first) requireSameShape(latitudes, first, "first");
  const comesFirst = first?.flat().map((cell) => !isBlank(cell) && readYes(cell, "first"));
  const isTimed = hours.opens !== undefined || hours.closes !== undefined;
  const order = routeOrder(
    latitudes.flat(),
    longitudes.flat(),
    { ...ends, first: comesFirst },
    isTimed ? readGiven(hours, latitudes) : undefined,
  );
  let next = 0;
  return latitudes.map((row) => row.map((): Result<number> => order[next++] ?? ""));
}

/** What functions are given of times: cells, blank or left out where nothing is known. */
export interface GivenHours {
  /** The time of day when the way begins. */
  readonly departure?: unknown;
  /** Kilometres of road per hour. */
  readonly speed?: unknown;
  /** How long visits take: one number for all stops, or one for each. */
  readonly minutes?: Matrix | undefined;
  /** From when and until when the visit of each stop may begin. */
  readonly opens?: Matrix | undefined;
  readonly closes?: Matrix | undefined;
  /** How many times as long the roads are, 1 to 5; default 1. */
  readonly detour?: unknown;
}

/**
 * The length of the way through stops.
 *
 * @param latitudes, longitudes as for {@link routeOrders}; a stop with neither is left out
 * @param ends the depot, and whether the way back to it (or else to the first stop) or to another end counts
 * @param order the number of each stop in the order of the visits, the same shape; a stop without one is not visited.
 *   Without it the stops are visited as they stand
 * @param detour how many times as long the roads are, 1 to 5; default 1
 * @returns kilometres as the crow flies, times the detour; `""` without stops
 * @throws SalesbookError differentShape; notANumber, outOfRange or missingArgument for a stop that is visited and whose
 *   place is not known: no part of the way may be left out unnoticed; the same for the detour
 * @example lengthOfRoute([[0], [0]], [[0], [0]], {}) // 0
 * @example lengthOfRoute([[0], [0], [0]], [[2], [0], [1]], {}, [[3], [1], [2]]) < 223 // true
 */
export function lengthOfRoute(
  latitudes: Matrix,
  longitudes: Matrix,
  ends: RouteEnds = {},
  order?: Matrix,
  detour?: unknown,
): Result<number> {
  requireSameShape(latitudes, longitudes, "longitudes");
  if (order) requireSameShape(latitudes, order, "order");
  const stops: Stop[] = [];
  latitudes.forEach((row, line) =>
    row.forEach((north, column) => {
      const east = longitudes[line]![column];
      if (isBlank(north) && isBlank(east)) return;
      const number = order ? readNumber(order[line]![column], "order") : 0;
      if (number instanceof SalesbookError) throw number;
      if (number !== "") stops.push({ number, place: readPlace(north, east) });
    }),
  );
  const longer = readDetour(detour);
  const [first] = order ? stops.sort((left, right) => left.number - right.number) : stops;
  if (!first) return "";
  const begin = ends.start ?? first.place;
  let length = 0;
  let before = begin;
  for (const { place } of stops) {
    length += distance(before, place);
    before = place;
  }
  return longer * (length + distance(before, ends.end ?? (ends.returns ? begin : before)));
}

/**
 * When each stop is reached, how long one waits until it opens, and whether it has closed by then; see `arrivals` in route-times.ts.
 *
 * @param latitudes, longitudes as for {@link routeOrders}; a stop with neither is left out
 * @param hours when the way begins, how fast it goes, how long visits take and when stops are open
 * @param order as for {@link lengthOfRoute}
 * @param start latitude and longitude of the depot; without it the first stop is reached at the departure
 * @returns for each stop a row of three: the time of day, minutes, TRUE or FALSE. Blank for a stop that is not visited, and for all that
 *   come after one with an error
 * @throws SalesbookError differentShape; missingArgument, notANumber or outOfRange for departure, speed and detour
 * @example routeTimes([[0], [0]], [[0], [0]], { departure: 0.25, speed: 40, minutes: [[30]], closes: [[""], [0.26]] })
 *   // [[0.25, 0, false], [0.2708333333333333, 0, true]]
 */
export function routeTimes(
  latitudes: Matrix,
  longitudes: Matrix,
  hours: GivenHours,
  order?: Matrix,
  start: Place | null = null,
): ResultMatrix<number | boolean> {
  requireSameShape(latitudes, longitudes, "longitudes");
  if (order) requireSameShape(latitudes, order, "order");
  const { pace, minutes, opens, closes } = readGiven(hours, latitudes);
  const [north, east, numbers] = [latitudes.flat(), longitudes.flat(), order?.flat()];
  const times = north.map((): Result<number | boolean>[] => ["", "", ""]);
  const stops: { readonly row: number; readonly number: number; readonly visit: Result<Visit> }[] = [];
  north.forEach((latitude, row) => {
    if (isBlank(latitude) && isBlank(east[row])) return;
    const number = numbers ? readNumber(numbers[row], "order") : 0;
    if (number instanceof SalesbookError) times[row]![0] = number;
    else if (number !== "")
      stops.push({ row, number, visit: visitOf(latitude, east[row], readHours(minutes[row], opens[row], closes[row])) });
  });
  stops.sort((left, right) => left.number - right.number);
  const refused = stops.findIndex(({ visit }) => visit instanceof SalesbookError);
  const known = stops.slice(0, refused < 0 ? stops.length : refused).map(({ visit }) => visit as Visit);
  const legs = known.map(({ place }, index) => distance(known[index - 1]?.place ?? start ?? place, place) * pace.detour);
  const reached = arrivals(
    known.map((visit, index) => ({ ...visit, leg: legs[index]! })),
    pace,
  );
  reached.forEach(({ arrival, waiting, missed }, index) => (times[stops[index]!.row] = [finite(arrival, "speed"), waiting, missed]));
  for (const { row, visit } of stops) if (visit instanceof SalesbookError) times[row]![0] = visit;
  return times;
}

function visitOf(north: unknown, east: unknown, hours: Hours | SalesbookError): Result<Visit> {
  return hours instanceof SalesbookError ? hours : attempt(() => ({ place: readPlace(north, east), ...hours }));
}

/** Reads what was given of times, a cell per stop; single minutes hold for all stops. */
function readGiven({ departure, speed, minutes, opens, closes, detour }: GivenHours, stops: Matrix): RouteHours {
  const cells = (range: Matrix | undefined, argument: string): readonly unknown[] => {
    if (!range) return [];
    requireSameShape(stops, range, argument);
    return range.flat();
  };
  return {
    pace: readPace(departure, speed, readDetour(detour)),
    minutes: minutes && isSingle(minutes) ? stops.flat().fill(minutes[0]![0]) : cells(minutes, "minutes"),
    opens: cells(opens, "opens"),
    closes: cells(closes, "closes"),
  };
}

function readDetour(cell: unknown): number {
  const detour = numberOr(cell, "detour", 1);
  if (detour < 1 || detour > MOST_DETOUR) throw outOfRange("detour", detour, `1–${MOST_DETOUR}`);
  return detour;
}

interface Stop {
  readonly number: number;
  readonly place: Place;
}

/**
 * Reads the place where a route starts or ends.
 *
 * @param cells latitude and longitude, degrees; or one text with both, as maps copy them, in whichever order where one of them is
 *   beyond ±90 and can be a longitude only
 * @param argument `start` or `end`
 * @throws SalesbookError unknownChoice for more or fewer cells and for a text that leaves open which number is which, notANumber,
 *   outOfRange, missingArgument
 * @example readEnd([30.5, 114.3], "start") // { latitude: 30.5, longitude: 114.3 }
 * @example readEnd(["116.4,39.9"], "start") // { latitude: 39.9, longitude: 116.4 }
 */
export function readEnd(cells: readonly unknown[], argument: string): Place {
  const [north, east] = cells.length === 1 ? placeIn(cells[0]) : cells;
  if (cells.length > 2 || east === undefined)
    throw new SalesbookError("unknownChoice", { argument, received: cells.map(textOf).join("; "), accepted: "startPlace" });
  return readPlace(north, east);
}

/** Latitude and longitude in a text; nothing where it does not say which is which. */
function placeIn(cell: unknown): readonly number[] {
  const pair = pairIn(cell);
  const isTurned = pair && longitudeFirst([pair]);
  if (!pair || isTurned === undefined) return [];
  return isTurned ? [pair[1], pair[0]] : pair;
}

function readPlace(north: unknown, east: unknown): Place {
  return { latitude: degrees(north, "latitudes", 90), longitude: degrees(east, "longitudes", 180) };
}

function degrees(cell: unknown, argument: string, limit: number): number {
  const number = readNumber(cell, argument);
  if (number instanceof SalesbookError) throw number;
  const accepted = `−${limit}…${limit}`;
  if (number === "") throw new SalesbookError("missingArgument", { argument, accepted });
  if (Math.abs(number) > limit) throw new SalesbookError("outOfRange", { argument, received: number, accepted });
  return number;
}

function requireSameShape(first: Matrix, range: Matrix, argument: string): void {
  if (sameShape(first, range)) return;
  throw new SalesbookError("differentShape", { argument, received: shapeOf(range), accepted: shapeOf(first), other: "latitudes" });
}
