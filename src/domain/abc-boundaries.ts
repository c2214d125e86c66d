/**
 * Where the classes of an ABC classification part.
 *
 * Whether a customer is in a class depends on the amount alone, so nothing needs to be sorted: per cut there is one
 * amount at which the class ends. A coarse histogram over the leading bits of the amounts says in which bucket that
 * amount lies, and only this bucket is sorted and read exactly.
 */
import type { Rule, Ties } from "./abc";
import { BUCKET_SHIFT, bucketSums, ONE_BUCKET_SHIFT, SMALL, sortedBuckets } from "./abc-buckets";
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

  // The limits ascend, so one walk from the largest amounts down finds the bucket in which each class ends.
  let bucket = sums.length - 1;
  let above = 0;
  const ends = cuts.map((cut) => {
    const limit = limitOf(cut, rule, total);
    while (bucket >= 0 && above + sums[bucket]! <= limit) above += sums[bucket--]!;
    return { bucket, above, limit };
  });
  const amounts = sortedBuckets(values, shift, new Set(ends.map((end) => end.bucket)));
  const boundaries = ends.map((end) => boundaryWithin(amounts.get(end.bucket)!, end.above, end.limit, scale, rule === "within", ties));
  return withoutPlacesTaken(boundaries);
}

/** The sum (or count) that may stand above an amount, or down to it, for it to be in the class. */
function limitOf(cut: number, rule: Rule, total: number): number {
  if (rule === "rank") return cut - 1;
  return rule === "crossing" ? cut * total - SHARE_TOLERANCE * total : cut * total + SHARE_TOLERANCE * total;
}

/**
 * Reads one bucket from its largest amount down, group by group of equal amounts, until one is not wholly in the class.
 *
 * @param sorted the amounts of the bucket, ascending; none where the class holds every positive amount
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
  const double = Float64Array.of(value);
  const halves = new Uint32Array(double.buffer);
  if (!halves[0]) halves[1]!--;
  halves[0]!--;
  return double[0]!;
}

/** Two cuts can end among the same equal amounts: the first class takes its places, the next one what is left. */
function withoutPlacesTaken(boundaries: readonly Boundary[]): readonly Boundary[] {
  return boundaries.map(({ value, places }, index) => {
    const previous = boundaries[index - 1];
    return { value, places: previous?.value === value ? places - previous.places : places };
  });
}
