/** Which class each amount is in, once it is known where the classes part. */
import type { Boundary } from "./abc-boundaries";
import { BUCKET_SHIFT, SMALL } from "./abc-buckets";
import { upperHalves } from "./amounts";

/** A cell without an amount. */
const NO_CLASS = 255;
/** In the table: a bucket in which a class ends, so that the amount itself must be looked at. */
const EXACT = 254;

/**
 * Something for each amount by its class, in the order of the amounts.
 *
 * @param values amounts in input order; NaN is none
 * @param boundaries as `cutBoundaries` gives them, at most 25
 * @param byClass what to give, from class A on
 * @param withoutAmount what to give where there is no amount, by its index
 * @example byClasses(Float64Array.of(90, 5, NaN, -3), [{ value: 5, places: 0 }], ["A", "B"], () => "") // ["A", "B", "", "B"]
 */
export function byClasses<Item>(
  values: Float64Array,
  boundaries: readonly Boundary[],
  byClass: readonly Item[],
  withoutAmount: (index: number) => Item,
): Item[] {
  const limits = boundaries.map(({ value }) => value);
  const places = boundaries.map((boundary) => boundary.places);
  const exactly = (index: number): Item => {
    const found = exactClass(values[index]!, limits, places);
    return found === NO_CLASS ? withoutAmount(index) : byClass[found]!;
  };
  if (values.length > SMALL) return lookUp(values, bucketClasses(limits), byClass, exactly);
  const items = new Array<Item>(values.length);
  for (let index = 0; index < items.length; index++) items[index] = exactly(index);
  return items;
}

/**
 * Comparing a million amounts in no order costs more in wrongly guessed branches than in anything else; a table from the
 * bucket of an amount to its class needs none.
 */
function lookUp<Item>(values: Float64Array, table: Uint8Array, byClass: readonly Item[], exactly: (index: number) => Item): Item[] {
  const items = new Array<Item>(values.length);
  const byCode: (Item | undefined)[] = Array.from({ length: NO_CLASS + 1 }, (_, code) => byClass[code]);
  const halves = upperHalves(values);
  // What a module imports is looked up anew in every round of a loop.
  const shift = BUCKET_SHIFT;
  for (let index = 0; index < values.length; index++) {
    const item = byCode[table[halves[2 * index + 1]! >>> shift]!];
    items[index] = item === undefined ? exactly(index) : item;
  }
  return items;
}

/** @param places how many more amounts equal to each limit its class takes; to be asked for each amount once, in input order */
function exactClass(amount: number, limits: readonly number[], places: number[]): number {
  if (Number.isNaN(amount)) return NO_CLASS;
  for (let index = 0; index < limits.length; index++) {
    const limit = limits[index]!;
    if (amount > limit) return index;
    if (amount === limit && places[index]! > 0) {
      places[index]!--;
      return index;
    }
  }
  return limits.length;
}

/** The class of every bucket; negative amounts, whose sign is the leading bit, have the upper half of the buckets. */
function bucketClasses(limits: readonly number[]): Uint8Array {
  const positive = bucketOf(-0);
  const table = new Uint8Array(2 * positive).fill(limits.length);
  for (let index = limits.length - 1; index >= 0; index--) table.fill(index, bucketOf(limits[index]!) + 1, positive);
  for (const limit of limits) table[bucketOf(limit)] = EXACT;
  table.fill(NO_CLASS, bucketOf(Infinity), positive);
  table.fill(NO_CLASS, bucketOf(-Infinity));
  return table;
}

function bucketOf(value: number): number {
  return upperHalves(Float64Array.of(value))[1]! >>> BUCKET_SHIFT;
}
