/** Amounts by size in buckets of their leading bits, so that a million of them need no sorting. */
import { summingScale } from "./cells";

/** Up to so many amounts it is faster to look at each than to lay out buckets. */
export const SMALL = 4096;
/** Leaves the exponent and the first 6 bits of the fraction: 64 buckets from any amount to its double. */
export const BUCKET_SHIFT = 14;
/** Leaves only the sign. */
export const ONE_BUCKET_SHIFT = 31;

/**
 * The upper halves of the amounts' binary form; as whole numbers they ascend with the positive amounts. (The order of
 * the halves is the one of every processor that runs a browser: the lower half first.)
 */
export function upperHalves(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
}

export interface Buckets {
  /** The sum of the positive amounts of each bucket times the scale, or their count. */
  readonly sums: Float64Array;
  readonly total: number;
  /** 0 where amounts are counted, else a factor; it is 1 unless sums would leave the range of a double. */
  readonly scale: number;
}

/**
 * Sums the positive amounts of each bucket.
 *
 * @param shift {@link BUCKET_SHIFT} or {@link ONE_BUCKET_SHIFT}
 * @param counting whether to count the amounts instead
 */
export function bucketSums(values: Float64Array, shift: number, counting: boolean, scale = counting ? 0 : 1): Buckets {
  const halves = upperHalves(values);
  const sums = new Float64Array(2 ** (ONE_BUCKET_SHIFT - shift));
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value > 0) sums[halves[2 * index + 1]! >>> shift]! += counting ? 1 : value * scale;
  }
  let total = 0;
  for (let bucket = sums.length - 1; bucket >= 0; bucket--) total += sums[bucket]!;
  const needed = counting || total === 0 || scale !== 1 ? scale : summingScale(total);
  return needed === scale ? { sums, total, scale } : bucketSums(values, shift, counting, needed);
}

/**
 * The positive amounts of some buckets, each ascending, in one pass over all amounts.
 *
 * @param buckets which ones; a bucket that does not exist has no amounts
 */
export function sortedBuckets(values: Float64Array, shift: number, buckets: ReadonlySet<number>): ReadonlyMap<number, Float64Array> {
  const halves = upperHalves(values);
  const wanted = new Uint8Array(2 ** (ONE_BUCKET_SHIFT + 1 - shift));
  const found = new Map([...buckets].map((bucket) => [bucket, [] as number[]]));
  for (const bucket of buckets) if (bucket >= 0) wanted[bucket] = 1;
  for (let index = 0; index < values.length; index++) {
    const bucket = halves[2 * index + 1]! >>> shift;
    if (wanted[bucket] === 1 && values[index]! > 0) found.get(bucket)!.push(values[index]!);
  }
  return new Map([...found].map(([bucket, amounts]) => [bucket, Float64Array.from(amounts).sort()]));
}
