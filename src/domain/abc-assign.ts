/** Which class each amount is in, once it is known where the classes part. */
import type { Boundary } from "./abc-boundaries";
import { BUCKET_SHIFT, SMALL, upperHalves } from "./abc-buckets";

/** In the result of {@link classReader}: a cell without an amount. */
export const NO_CLASS = 255;
/** In the table: a bucket in which a class ends, so that the amount itself must be looked at. */
const EXACT = 254;

/**
 * Tells the class of each amount, 0 for A.
 *
 * @param values amounts in input order; NaN is none
 * @param boundaries as `cutBoundaries` gives them, at most 25
 * @returns the class by index in `values`, to be asked once for each and in order, or {@link NO_CLASS}
 * @example [0, 1, 2, 3].map(classReader(Float64Array.of(90, 5, NaN, -3), [{ value: 5, places: 0 }])) // [0, 1, 255, 1]
 */
export function classReader(values: Float64Array, boundaries: readonly Boundary[]): (index: number) => number {
  const classOf = exactClass(boundaries);
  if (values.length <= SMALL) return (index) => classOf(values[index]!);

  // Comparing a million amounts in no order costs more in wrongly guessed branches than in anything else.
  const table = bucketClasses(boundaries);
  const halves = upperHalves(values);
  return (index) => {
    const found = table[halves[2 * index + 1]! >>> BUCKET_SHIFT]!;
    return found === EXACT ? classOf(values[index]!) : found;
  };
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
