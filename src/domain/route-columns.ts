/** Routes of the stops in a sheet: ranges of coordinates in, visiting order or length out. */
import { isBlank, readNumber, sameShape, shapeOf, textOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";
import { routeOrder, type RouteEnds } from "./route";
import { distance, type Place } from "./places";

/**
 * The visiting order of stops, as `routeOrder` finds it, in the shape of the ranges.
 *
 * @param latitudes one cell per stop, degrees from −90 to 90, any shape
 * @param longitudes degrees from −180 to 180, the same shape
 * @param ends the depot, and whether the way ends where it began
 * @returns for each stop its number from 1; `""` and errors where a stop cannot be visited
 * @throws SalesbookError differentShape, outOfRange for too many stops
 * @example routeOrders([[0], [0], [0]], [[3], [1], [2]], { start: { latitude: 0, longitude: 0 } }) // [[3], [1], [2]]
 */
export function routeOrders(latitudes: Matrix, longitudes: Matrix, ends: RouteEnds = {}): ResultMatrix<number> {
  requireSameShape(latitudes, longitudes, "longitudes");
  const order = routeOrder(latitudes.flat(), longitudes.flat(), ends);
  let next = 0;
  return latitudes.map((row) => row.map((): Result<number> => order[next++] ?? ""));
}

/**
 * The length of the way through stops.
 *
 * @param latitudes, longitudes as for {@link routeOrders}; a stop with neither is left out
 * @param ends the depot, and whether the way back to it (or else to the first stop) counts
 * @param order the number of each stop in the order of the visits, the same shape; a stop without one is not visited.
 *   Without it the stops are visited as they stand
 * @returns kilometres as the crow flies; `""` without stops
 * @throws SalesbookError differentShape; notANumber, outOfRange or missingArgument for a stop that is visited and whose
 *   place is not known: no part of the way may be left out unnoticed
 * @example lengthOfRoute([[0], [0]], [[0], [0]], {}) // 0
 * @example lengthOfRoute([[0], [0], [0]], [[2], [0], [1]], {}, [[3], [1], [2]]) < 223 // true
 */
export function lengthOfRoute(latitudes: Matrix, longitudes: Matrix, ends: RouteEnds = {}, order?: Matrix): Result<number> {
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
  const [first] = order ? stops.sort((left, right) => left.number - right.number) : stops;
  if (!first) return "";
  const begin = ends.start ?? first.place;
  let length = 0;
  let before = begin;
  for (const { place } of stops) {
    length += distance(before, place);
    before = place;
  }
  return ends.returns ? length + distance(before, begin) : length;
}

interface Stop {
  readonly number: number;
  readonly place: Place;
}

/**
 * Reads the place where a route starts.
 *
 * @param cells latitude and longitude, degrees
 * @throws SalesbookError differentShape for more or fewer cells, notANumber, outOfRange, missingArgument
 * @example readStart([30.5, 114.3]) // { latitude: 30.5, longitude: 114.3 }
 */
export function readStart(cells: readonly unknown[]): Place {
  if (cells.length !== 2)
    throw new SalesbookError("unknownChoice", { argument: "start", received: cells.map(textOf).join("; "), accepted: "startPlace" });
  return readPlace(cells[0], cells[1]);
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
