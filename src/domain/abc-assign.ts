/** Which class each amount is in, once it is known where the classes part. */
import type { Boundary } from "./abc-boundaries";
import { BUCKET_SHIFT, SMALL, upperHalves } from "./abc-buckets";

/** In the result of {@link classIndexes}: a cell without an amount. */
export const NO_CLASS = 255;
/** In the table: a bucket in which a class ends, so that the amount itself must be looked at. */
const EXACT = 254;

/**
 * The class of each amount, 0 for A.
 *
 * @param values amounts in input order; NaN is none
 * @param boundaries as `cutBoundaries` gives them, at most 25
 * @example classIndexes(Float64Array.of(90, 5, NaN, -3), [{ value: 5, places: 0 }]) // { 0: 0, 1: 1, 2: 255, 3: 1 }
 */
export function classIndexes(values: Float64Array, boundaries: readonly Boundary[]): Uint8Array {
  const classOf = exactClass(boundaries);
  const classes = new Uint8Array(values.length);
  if (values.length <= SMALL) {
    for (let row = 0; row < values.length; row++) classes[row] = classOf(values[row]!);
    return classes;
  }
  // Comparing a million amounts in no order costs more in wrongly guessed branches than in anything else.
  const table = bucketClasses(boundaries);
  const halves = upperHalves(values);
  for (let row = 0; row < values.length; row++) {
    const found = table[halves[2 * row + 1]! >>> BUCKET_SHIFT]!;
    classes[row] = found === EXACT ? classOf(values[row]!) : found;
  }
  return classes;
}

/** Gives each amount, asked for in input order, its class. */
function exactClass(boundaries: readonly Boundary[]): (amount: number) => number {
  const left = boundaries.map(({ places }) => places);
  return (amount) => {
    if (Number.isNaN(amount)) return NO_CLASS;
    for (let index = 0; index < boundaries.length; index++) {
      const { value } = boundaries[index]!;
      if (amount > value) return index;
      if (amount === value && left[index]! > 0) {
        left[index]!--;
        return index;
      }
    }
    return boundaries.length;
  };
}

/** The class of every bucket; negative amounts, whose sign is the leading bit, have the upper half of the buckets. */
function bucketClasses(boundaries: readonly Boundary[]): Uint8Array {
  const positive = bucketOf(-0);
  const table = new Uint8Array(2 * positive).fill(boundaries.length);
  for (let index = boundaries.length - 1; index >= 0; index--) {
    table.fill(index, bucketOf(boundaries[index]!.value) + 1, positive);
  }
  for (const { value } of boundaries) table[bucketOf(value)] = EXACT;
  table.fill(NO_CLASS, bucketOf(Infinity), positive);
  table.fill(NO_CLASS, bucketOf(-Infinity));
  return table;
}

function bucketOf(value: number): number {
  return upperHalves(Float64Array.of(value))[1]! >>> BUCKET_SHIFT;
}
