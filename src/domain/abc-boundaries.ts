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

/**
 * Amounts above `value` (0 or more) are in the class; where equal amounts are split, also the first `places` of the
 * amounts equal to it in input order that no earlier class has taken.
 */
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
    return cuts.map((cut) => ({ value: justBelow(cut * (1 - AMOUNT_TOLERANCE)), places: 0 }));
  }
  const shift = values.length > SMALL ? BUCKET_SHIFT : ONE_BUCKET_SHIFT;
  const { sums, total, scale } = bucketSums(values, shift, rule === "rank");

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
 * Reads one bucket from its largest amount down, group by group of equal amounts, until one is not wholly in the class.
 *
 * @param sorted the amounts of the bucket, ascending
 * @param above the sum (or count) of all amounts above the bucket
 * @param inclusive whether an amount itself counts towards the limit
 */
function boundaryWithin(sorted: Float64Array, above: number, limit: number, scale: number, inclusive: boolean, ties: Ties): Boundary {
  for (let end = sorted.length; end > 0;) {
    const value = sorted[end - 1]!;
    let start = end - 1;
    while (start > 0 && sorted[start - 1] === value) start--;
    const size = end - start;
    const weight = scale === 0 ? 1 : value * scale;
    const fitting = Math.floor((limit - above) / weight) + (inclusive ? 0 : 1);
    const all = fitting >= size || (ties === "together" && !inclusive && fitting > 0);
    if (!all) return { value, places: ties === "split" ? Math.max(fitting, 0) : 0 };
    above += size * weight;
    end = start;
  }
  return { value: justBelow(sorted[0] ?? 0), places: 0 };
}

/** The next smaller double of a positive number; 0 for anything else, since nothing but positive amounts is compared. */
function justBelow(value: number): number {
  if (!(value > 0)) return 0;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigUint64(0, view.getBigUint64(0) - 1n);
  return view.getFloat64(0);
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
/** Leaves the exponent and the first 6 bits of the fraction: 64 buckets from any amount to its double. */
const BUCKET_SHIFT = 14;
/** Leaves only the sign. */
const ONE_BUCKET_SHIFT = 31;

/**
 * The upper halves of the amounts' binary form; as whole numbers they ascend with the positive amounts. (The order of
 * the halves is the one of every processor that runs a browser: the lower half first.)
 */
function upperHalves(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
}

interface Buckets {
  /** The sum of the positive amounts of each bucket times the scale, or their count. */
  readonly sums: Float64Array;
  readonly total: number;
  /** 0 where amounts are counted, else a factor; it is 1 unless sums would leave the range of a double. */
  readonly scale: number;
}

function bucketSums(values: Float64Array, shift: number, counting: boolean, scale = counting ? 0 : 1): Buckets {
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

/** The positive amounts of one bucket, ascending. */
function sortedBucket(values: Float64Array, shift: number, bucket: number): Float64Array {
  const halves = upperHalves(values);
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    if (halves[2 * index + 1]! >>> shift === bucket && values[index]! > 0) found.push(values[index]!);
  }
  return Float64Array.from(found).sort();
}
