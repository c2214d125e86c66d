/** Latitudes and longitudes as they are typed: two numbers in one text, or the wrong way round. */

/** Beyond this a number can be no latitude. */
const MOST_LATITUDE = 90;
const MOST_LONGITUDE = 180;

/**
 * The two numbers of a place in one text, as maps copy them, in the order in which they stand.
 *
 * @returns nothing for what is no such text
 * @example pairIn("116.4, 39.9") // [116.4, 39.9]
 * @example pairIn("39.9") // undefined
 */
export function pairIn(cell: unknown): readonly [number, number] | undefined {
  const parts = typeof cell === "string" ? cell.trim().split(/[,，;；\s]+/) : [];
  const [one = NaN, other = NaN] = parts.map((text) => Number(text || NaN));
  return parts.length === 2 && Math.abs(one) <= MOST_LONGITUDE && Math.abs(other) <= MOST_LONGITUDE ? [one, other] : undefined;
}

/**
 * Whether the longitude comes first in pairs of numbers: one that is beyond ±90 tells it for all.
 *
 * @returns nothing where none tells, or they tell different things
 * @example longitudeFirst([[116.4, 39.9], [89, 43]]) // true
 * @example longitudeFirst([[10, 20]]) // undefined
 */
export function longitudeFirst(pairs: readonly (readonly [number, number])[]): boolean | undefined {
  const isLongitude = (place: 0 | 1): boolean => pairs.some((pair) => Math.abs(pair[place]) > MOST_LATITUDE);
  return isLongitude(0) === isLongitude(1) ? undefined : isLongitude(0);
}

/** What is known of places that stand in two columns. */
export interface Turned {
  /** Every place stands the wrong way round: one shows it, and none the contrary. */
  readonly all: boolean;
  /** Of each place whether it does. */
  readonly rows: readonly boolean[];
}

/**
 * Which places have their latitude in the place of the longitude.
 *
 * @param latitudes, longitudes one per place; what is no number says nothing
 * @example turnedPlaces([116.4, 89], [39.9, 43]) // { all: true, rows: [true, true] }
 * @example turnedPlaces([116.4, 39.9], [39.9, 116.4]) // { all: false, rows: [true, false] }
 */
export function turnedPlaces(latitudes: readonly unknown[], longitudes: readonly unknown[]): Turned {
  const pairs = latitudes.map((latitude, row) => [latitude, longitudes[row]] as const);
  const known = pairs.filter((pair): pair is readonly [number, number] => pair.every((degrees) => typeof degrees === "number"));
  const all = longitudeFirst(known) === true;
  const isTurned = ([north, east]: readonly unknown[]): boolean =>
    typeof north === "number" && typeof east === "number" && (all || (Math.abs(north) > MOST_LATITUDE && Math.abs(east) <= MOST_LATITUDE));
  return { all, rows: pairs.map(isTurned) };
}
