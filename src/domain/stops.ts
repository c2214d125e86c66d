/** Table 6-13: the list of all stops, route by route, in the order of the visits. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";

/** The order numbers of a route run from 1 to this. */
export const MOST_STOPS_OF_ROUTE = 5000;

/** One row of the table. */
export interface Stop {
  /** The route's number from 1; 0 where the row has no route. */
  readonly line: number;
  /** The stop's typed number in its route. */
  readonly number: unknown;
}

/** Parts the routes in a key: larger than any number of a stop. */
const ROUTE_STEP = 1_000_000;

/**
 * The place of each stop in a list of all routes one after the other, each in the order of its visits; stops with the same
 * number follow each other as entered.
 *
 * @param stops one per row
 * @returns `keys`: route × 1,000,000 + number, `""` for a row that is not in the list; `places`: 1…n, `""` for a row
 *   without route or number, `notANumber` where the number is text, `outOfRange` where it is not between 1 and 5,000
 * @example stopPlaces([{ line: 2, number: 1 }, { line: 1, number: 7 }]).places // [2, 1]
 */
export function stopPlaces(stops: readonly Stop[]): { keys: (number | "")[]; places: Result<number>[] } {
  const numbers = stops.map(({ number }) => checked(number));
  const keys = stops.map(({ line }, row) => {
    const number = numbers[row];
    return line > 0 && typeof number === "number" ? line * ROUTE_STEP + number : "";
  });
  const places = numbers.map((number) => (number instanceof SalesbookError ? number : ""));
  const listed = keys.flatMap((key, row) => (key === "" ? [] : [{ key, row }]));
  listed.sort((left, right) => left.key - right.key || left.row - right.row);
  const result: Result<number>[] = places;
  listed.forEach(({ row }, index) => (result[row] = index + 1));
  return { keys, places: result };
}

function checked(cell: unknown): Result<number> {
  const number = readNumber(cell, "order");
  if (isBlank(number) || number instanceof SalesbookError) return number;
  if (number >= 1 && number <= MOST_STOPS_OF_ROUTE) return number;
  return new SalesbookError("outOfRange", { argument: "order", received: number, accepted: `1–${MOST_STOPS_OF_ROUTE}` });
}
