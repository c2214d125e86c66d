/**
 * Where the classes of an ABC classification part.
 *
 * Whether a customer is in a class depends on the amount alone, so nothing needs to be sorted: per cut there is one
 * amount at which the class ends. A coarse histogram over the leading bits of the amounts says in which bucket that
 * amount lies, and only this bucket is sorted and read exactly.
 */
import type { Rule, Ties } from "./abc";
import { summingScale } from "./cells";
import { AMOUNT_TOLERANCE, SHARE_TOLERANCE } from "./limits";

/** Everything above `value` is in the class, and of the amounts equal to it the first `places` in input order. */
export interface Boundary {
  readonly value: number;
  readonly places: number;
}

/**
 * The boundary of each cut, first class first.
 *
 * @param values amounts; NaN is no amount, zero and negative amounts never count
 * @param cuts as checked by `readCuts`
 * @example cutBoundaries(Float64Array.of(90, 5, 3, 2), [0.75], "crossing", "together") // [{ value: 5, places: 0 }]
 */
export function cutBoundaries(values: Float64Array, cuts: readonly number[], rule: Rule, ties: Ties): readonly Boundary[] {
  if (rule === "amount") {
    return cuts.map((cut) => ({ value: cut * (1 - AMOUNT_TOLERANCE), places: Infinity }));
  }
  const scale = rule === "rank" ? 0 : summingScale(largestOf(values));
  const shift = values.length > SMALL ? BUCKET_SHIFT : ONE_BUCKET_SHIFT;
  const sums = bucketSums(values, shift, scale);
  let total = 0;
  for (let index = sums.length - 1; index >= 0; index--) total += sums[index]!;

  // The limits ascend, so one walk from the largest amounts down serves all cuts.
  let bucket = sums.length - 1;
  let above = 0;
  const boundaries = cuts.map((cut) => {
    const limit = limitOf(cut, rule, total);
    while (bucket >= 0 && above + sums[bucket]! <= limit) above += sums[bucket--]!;
    if (bucket < 0) return EVERYTHING;
    return boundaryWithin(sortedBucket(values, shift, bucket), above, limit, scale, rule === "within", ties);
  });
  return withoutPlacesTaken(boundaries);
}

/** Every positive amount is above 0. */
const EVERYTHING: Boundary = { value: 0, places: 0 };

/** The sum (or count) that may stand above an amount, or down to it, for it to be in the class. */
function limitOf(cut: number, rule: Rule, total: number): number {
  if (rule === "rank") return cut - 1;
  return rule === "crossing" ? cut * total - SHARE_TOLERANCE * total : cut * total + SHARE_TOLERANCE * total;
}

/**
 * Reads one bucket from its largest amount down, group by group of equal amounts.
 *
 * @param sorted the amounts of the bucket, ascending
 * @param above the sum (or count) of all amounts above the bucket
 * @param inclusive whether an amount itself counts towards the limit
 */
function boundaryWithin(sorted: Float64Array, above: number, limit: number, scale: number, inclusive: boolean, ties: Ties): Boundary {
  let last = EVERYTHING;
  for (let end = sorted.length; end > 0;) {
    const value = sorted[end - 1]!;
    let start = end - 1;
    while (start > 0 && sorted[start - 1] === value) start--;
    const size = end - start;
    const weight = scale === 0 ? 1 : value * scale;
    const fitting = Math.floor((limit - above) / weight) + (inclusive ? 0 : 1);
    let places = Math.min(Math.max(fitting, 0), size);
    if (ties === "together" && places > 0) places = inclusive && places < size ? 0 : size;
    last = { value, places };
    if (places < size) break;
    above += size * weight;
    end = start;
  }
  return last;
}

/** Two cuts can end among the same equal amounts: the first class takes its places, the next one what is left. */
function withoutPlacesTaken(boundaries: readonly Boundary[]): readonly Boundary[] {
  return boundaries.map(({ value, places }, index) => {
    const previous = boundaries[index - 1];
    return { value, places: previous?.value === value ? places - previous.places : places };
  });
}

/** Below this, sorting all amounts is faster than laying out the buckets. */
const SMALL = 4096;
/** Leaves the exponent and the first 8 bits of the fraction: 256 buckets from any amount to its double. */
const BUCKET_SHIFT = 12;
/** Leaves only the sign. */
const ONE_BUCKET_SHIFT = 31;

/**
 * The upper halves of the amounts' binary form; as whole numbers they ascend with the positive amounts. (The order of
 * the halves is the one of every processor that runs a browser: the lower half first.)
 */
function upperHalves(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
}

/** The sum of the positive amounts of each bucket, or their count where the scale is 0. */
function bucketSums(values: Float64Array, shift: number, scale: number): Float64Array {
  const halves = upperHalves(values);
  const sums = new Float64Array(2 ** (ONE_BUCKET_SHIFT - shift));
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value > 0) sums[halves[2 * index + 1]! >>> shift]! += scale === 0 ? 1 : value * scale;
  }
  return sums;
}

/** The positive amounts of one bucket, ascending. */
function sortedBucket(values: Float64Array, shift: number, bucket: number): Float64Array {
  const halves = upperHalves(values);
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value > 0 && halves[2 * index + 1]! >>> shift === bucket) found.push(value);
  }
  return Float64Array.from(found).sort();
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value > largest) largest = value;
  }
  return largest;
}
