/** Routes of the stops in a sheet: ranges of coordinates in, visiting order or length out. */
import { isBlank, readNumber, sameShape, shapeOf, textOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";
import { readYes } from "./choices";
import { numberOr, outOfRange } from "./inputs";
import { routeOrder, type RouteEnds } from "./route";
import { distance, type Place } from "./places";

/** No road is so many times as long as the way of the crow for a whole route. */
export const MOST_DETOUR = 5;

/**
 * The visiting order of stops, as `routeOrder` finds it, in the shape of the ranges.
 *
 * @param latitudes one cell per stop, degrees from −90 to 90, any shape
 * @param longitudes degrees from −180 to 180, the same shape
 * @param ends the depot, and whether the way ends where it began or elsewhere
 * @param first for each stop TRUE where it is visited before all others, the same shape; a blank is FALSE
 * @returns for each stop its number from 1; `""` and errors where a stop cannot be visited
 * @throws SalesbookError differentShape, outOfRange for too many stops, unknownChoice
 * @example routeOrders([[0], [0], [0]], [[3], [1], [2]], { start: { latitude: 0, longitude: 0 } }) // [[3], [1], [2]]
 */
export function routeOrders(latitudes: Matrix, longitudes: Matrix, ends: RouteEnds = {}, first?: Matrix): ResultMatrix<number> {
  requireSameShape(latitudes, longitudes, "longitudes");
  if (first) requireSameShape(latitudes, first, "first");
  const comesFirst = first?.flat().map((cell) => !isBlank(cell) && readYes(cell, "first"));
  const order = routeOrder(latitudes.flat(), longitudes.flat(), { ...ends, first: comesFirst });
  let next = 0;
  return latitudes.map((row) => row.map((): Result<number> => order[next++] ?? ""));
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
  const longer = numberOr(detour, "detour", 1);
  if (longer < 1 || longer > MOST_DETOUR) throw outOfRange("detour", longer, `1–${MOST_DETOUR}`);
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
  const [north, east] = cells.length === 1 ? pairIn(cells[0]) : cells;
  if (cells.length > 2 || east === undefined)
    throw new SalesbookError("unknownChoice", { argument, received: cells.map(textOf).join("; "), accepted: "startPlace" });
  return readPlace(north, east);
}

/** Latitude and longitude in a text; nothing where it does not say which is which. */
function pairIn(cell: unknown): readonly number[] {
  const numbers = typeof cell === "string" ? cell.split(/[,，;；\s]+/).map((text) => Number(text || NaN)) : [];
  const [one = NaN, other = NaN] = numbers;
  if (numbers.length !== 2 || Number.isNaN(one + other) || Math.abs(one) > 90 === Math.abs(other) > 90) return [];
  return Math.abs(one) > 90 ? [other, one] : [one, other];
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
