/** Table 6-13: the order in which the stops of a route are visited, and how long the way is. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { distance, type Place } from "./places";
import { shortTour } from "./tour";

/** Where a route starts, and whether it ends there too or elsewhere. */
export interface RouteEnds {
  /** The depot; without it the route starts at one of the stops. */
  readonly start?: Place | null;
  /** Whether the way ends where it began: at the depot, or else at the first stop. */
  readonly returns?: boolean;
  /** Where the way ends instead, after the last stop; the way back does not count then. */
  readonly end?: Place | null;
  /** For each stop whether it is visited before all others. */
  readonly first?: readonly boolean[];
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
 * @param latitudes one per stop, degrees from −90 to 90
 * @param longitudes one per stop, degrees from −180 to 180
 * @param ends the depot, and whether the way ends where it began or elsewhere; without depot, return and end both ends are free
 * @returns for each stop its number from 1 in the order of the visits; `""` where a coordinate is blank, `notANumber` or
 *   `outOfRange` where it cannot be used: those stops are left out
 * @throws SalesbookError outOfRange for more than 5,000 stops, differentShape for lists of different length
 * @example routeOrder([0, 0, 0], [3, 1, 2], { start: { latitude: 0, longitude: 0 } }) // [3, 1, 2]
 */
export function routeOrder(latitudes: readonly unknown[], longitudes: readonly unknown[], ends: RouteEnds = {}): Result<number>[] {
  if (latitudes.length !== longitudes.length)
    throw new SalesbookError("differentShape", {
      argument: "longitudes",
      received: longitudes.length,
      accepted: latitudes.length,
      other: "latitudes",
    });
  if (latitudes.length > MOST_STOPS)
    throw new SalesbookError("outOfRange", { argument: "latitudes", received: latitudes.length, accepted: `1–${MOST_STOPS}` });
  const order: Result<number>[] = latitudes.map(() => "");
  const stops: { row: number; place: Place }[] = [];
  latitudes.forEach((latitude, row) => {
    const place = placeOf(latitude, longitudes[row], true);
    if (place === "" || place instanceof SalesbookError) order[row] = place;
    else stops.push({ row, place });
  });
  const places = stops.map(({ place }) => place);
  const comesFirst = stops.map(({ row }) => ends.first?.[row] === true);
  shortTour(places, ends.start ?? null, ends.returns ?? false, ends.end ?? null, comesFirst).forEach((stop, index) => {
    const found = stops[stop];
    if (found) order[found.row] = index + 1;
  });
  return order;
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
