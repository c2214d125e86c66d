/** Amounts by size in buckets of their leading bits, so that a million of them need no sorting. */
import { upperHalves, type Amounts } from "./amounts";
import { summingScale } from "./cells";

/** Up to so many amounts it is faster to sort them than to lay out buckets. */
export const SMALL = 4096;
/** Leaves the exponent and the first 6 bits of the fraction: 64 buckets from any amount to its double. */
export const BUCKET_SHIFT = 14;
/** Leaves only the sign. */
export const ONE_BUCKET_SHIFT = 31;

/** How many buckets of equal width. */
const EVEN_BUCKETS = 4096;

/** Buckets in ascending order of the amounts in them. */
export interface Buckets {
  /** The sum of the positive amounts of each bucket times the scale, or their count. */
  readonly sums: Float64Array;
  readonly total: number;
  /** 0 where amounts are counted, else a factor; it is 1 unless sums would leave the range of a double. */
  readonly scale: number;
}

/**
 * The sums of the buckets, scaled where the plain ones would leave the range of a double.
 *
 * @param amounts read with this shift
 * @param counting whether they were counted instead
 */
export function bucketsOf({ values, sums }: Amounts, shift: number, counting: boolean): Buckets {
  const total = sumOf(sums);
  const scale = counting ? 0 : total === 0 ? 1 : summingScale(total);
  if (counting || scale === 1) return { sums, total, scale };
  const halves = upperHalves(values);
  const scaled = new Float64Array(sums.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value > 0) scaled[halves[2 * index + 1]! >>> shift]! += value * scale;
  }
  return { sums: scaled, total: sumOf(scaled), scale };
}

/**
 * The positive amounts of some buckets, in one pass over all amounts.
 *
 * @param buckets which ones; a bucket that does not exist has no amounts
 */
export function amountsOf(values: Float64Array, shift: number, buckets: ReadonlySet<number>): ReadonlyMap<number, Float64Array> {
  const halves = upperHalves(values);
  const wanted = new Uint8Array(2 ** (ONE_BUCKET_SHIFT + 1 - shift));
  const found = new Map([...buckets].map((bucket) => [bucket, [] as number[]]));
  for (const bucket of buckets) if (bucket >= 0) wanted[bucket] = 1;
  for (let index = 0; index < values.length; index++) {
    const bucket = halves[2 * index + 1]! >>> shift;
    if (wanted[bucket] === 1 && values[index]! > 0) found.get(bucket)!.push(values[index]!);
  }
  return new Map([...found].map(([bucket, amounts]) => [bucket, new Float64Array(amounts)]));
}

/**
 * Parts positive amounts into buckets of equal width between the smallest and the largest of them. An amount that is
 * greater than another is never in a lower bucket, and the largest is in another one than the smallest.
 *
 * @param values at least one amount, not all the same
 * @param scale as in {@link Buckets}
 * @returns the buckets, and what picks the amounts of one
 */
export function evenBuckets(values: Float64Array, scale: number): Buckets & { readonly amounts: (bucket: number) => Float64Array } {
  const [least, most] = extremes(values);
  const width = Math.max((most - least) / (EVEN_BUCKETS - 1), Number.MIN_VALUE);
  const bucketOf = (value: number): number => Math.floor((value - least) / width);
  const sums = new Float64Array(EVEN_BUCKETS + 1);
  for (let index = 0; index < values.length; index++) sums[bucketOf(values[index]!)]! += scale === 0 ? 1 : values[index]! * scale;
  return { sums, scale, total: sumOf(sums), amounts: (bucket) => values.filter((value) => bucketOf(value) === bucket) };
}

/** The smallest and the largest of some amounts. */
export function extremes(values: Float64Array): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

function sumOf(sums: Float64Array): number {
  let sum = 0;
  for (let index = sums.length - 1; index >= 0; index--) sum += sums[index]!;
  return sum;
}
