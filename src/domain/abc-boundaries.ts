/**
 * Where the classes of an ABC classification part.
 *
 * Whether a customer is in a class depends on the amount alone, so nothing needs to be sorted: per cut there is one
 * amount at which the class ends. A coarse histogram over the leading bits of the amounts says in which bucket that
 * amount lies, and only this bucket is sorted and read exactly.
 */
import type { Rule, Ties } from "./abc-rules";
import { amountsOf, BUCKET_SHIFT, bucketsOf, evenBuckets, extremes, ONE_BUCKET_SHIFT, SMALL, type Buckets } from "./abc-buckets";
import { readAmounts, type Amounts } from "./amounts";
import type { Matrix } from "./cells";
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
 * Reads the amounts of a range so that {@link cutBoundaries} has its sums.
 *
 * @param rule the rule that the boundaries will follow
 */
export function readForCuts(range: Matrix, rule: Rule): Amounts {
  return readAmounts(range, shiftFor(range.length * (range[0]?.length ?? 0)), rule === "rank");
}

/**
 * The boundary of each cut, first class first.
 *
 * @param amounts as {@link readForCuts} reads them for this rule; zero and negative amounts never count
 * @param cuts as checked by `readCuts`
 * @example cutBoundaries(readForCuts([[90], [5], [3], [2]], "crossing"), [0.75], "crossing", "together") // [{ value: 5, places: 0 }]
 */
export function cutBoundaries(amounts: Amounts, cuts: readonly number[], rule: Rule, ties: Ties): readonly Boundary[] {
  if (rule === "amount") {
    return cuts.map((cut) => ({ value: justBelow(cut * (1 - AMOUNT_TOLERANCE)), places: 0 }));
  }
  const shift = ONE_BUCKET_SHIFT - Math.log2(amounts.sums.length);
  const buckets = bucketsOf(amounts, shift, rule === "rank");
  const { total, scale } = buckets;
  const isInclusive = rule === "within";

  if (shift === ONE_BUCKET_SHIFT) {
    const sorted = amounts.values.filter((value) => value > 0).sort();
    return withoutPlacesTaken(
      cuts.map((cut) => boundaryWithin(sorted, { above: 0, limit: limitOf(cut, rule, total), scale, isInclusive, ties })),
    );
  }

  // The limits ascend, so one walk from the largest amounts down finds the bucket in which each class ends.
  let place: Place = { bucket: buckets.sums.length - 1, above: 0 };
  const ends = cuts.map((cut) => {
    const limit = limitOf(cut, rule, total);
    place = walkDown(buckets, place, limit);
    return { ...place, limit };
  });
  const found = amountsOf(amounts.values, shift, new Set(ends.map((end) => end.bucket)));
  return withoutPlacesTaken(
    ends.map(({ bucket, above, limit }) => boundaryAmong(found.get(bucket)!, { above, limit, scale, isInclusive, ties })),
  );
}

/** Where a class ends: in this bucket, with this sum (or count) of all amounts above the bucket. */
interface Place {
  readonly bucket: number;
  readonly above: number;
}

/** What decides how far down a class reaches among some amounts. */
interface Reach {
  /** The sum (or count) of all greater amounts elsewhere. */
  readonly above: number;
  /** What the sum may be at most. */
  readonly limit: number;
  readonly scale: number;
  /** Whether an amount itself counts towards the limit. */
  readonly isInclusive: boolean;
  readonly ties: Ties;
}

function shiftFor(count: number): number {
  return count > SMALL ? BUCKET_SHIFT : ONE_BUCKET_SHIFT;
}

function walkDown({ sums }: Buckets, { bucket, above }: Place, limit: number): Place {
  while (bucket >= 0 && above + sums[bucket]! <= limit) above += sums[bucket--]!;
  return { bucket, above };
}

/** The boundary among some amounts. Too many to be sorted quickly are parted again: a column of equal prices is one bucket. */
function boundaryAmong(amounts: Float64Array, reach: Reach): Boundary {
  if (amounts.length <= SMALL) return boundaryWithin(amounts.sort(), reach);
  const [least, most] = extremes(amounts);
  if (least === most) return boundaryWithin(amounts, reach);
  const buckets = evenBuckets(amounts, reach.scale);
  const { bucket, above } = walkDown(buckets, { bucket: buckets.sums.length - 1, above: reach.above }, reach.limit);
  // Sums in another order can differ in the last digit, and then nothing is left to look at.
  if (bucket < 0) return { value: justBelow(least), places: 0 };
  return boundaryAmong(buckets.amounts(bucket), { ...reach, above });
}

/** The sum (or count) that may stand above an amount, or down to it, for it to be in the class. */
function limitOf(cut: number, rule: Rule, total: number): number {
  if (rule === "rank") return cut - 1;
  return rule === "crossing" ? cut * total - SHARE_TOLERANCE * total : cut * total + SHARE_TOLERANCE * total;
}

/**
 * Reads amounts from the largest down, group by group of equal ones, until a group is not wholly in the class.
 *
 * @param sorted ascending; none where the class holds every positive amount
 */
function boundaryWithin(sorted: Float64Array, { above, limit, scale, isInclusive, ties }: Reach): Boundary {
  let sum = above;
  for (let end = sorted.length; end > 0;) {
    const value = sorted[end - 1]!;
    let start = end - 1;
    while (start > 0 && sorted[start - 1] === value) start--;
    const size = end - start;
    const weight = scale === 0 ? 1 : value * scale;
    const fitting = Math.floor((limit - sum) / weight) + (isInclusive ? 0 : 1);
    const all = fitting >= size || (ties === "together" && !isInclusive && fitting > 0);
    if (!all) return { value, places: ties === "split" ? Math.max(fitting, 0) : 0 };
    sum += size * weight;
    end = start;
  }
  return { value: justBelow(sorted[0] ?? 0), places: 0 };
}

/** A number, and its binary form in two halves: one for all calls, because making one takes longer than using it. */
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** The next smaller double of a positive number; 0 for anything else, since nothing but positive amounts is compared. */
function justBelow(value: number): number {
  if (!(value > 0)) return 0;
  double[0] = value;
  if (!halves[0]) halves[1]!--;
  halves[0]!--;
  return double[0];
}

/** Two cuts can end among the same equal amounts: the first class takes its places, the next one what is left. */
function withoutPlacesTaken(boundaries: readonly Boundary[]): readonly Boundary[] {
  return boundaries.map(({ value, places }, index) => {
    const previous = boundaries[index - 1];
    return { value, places: previous?.value === value ? places - previous.places : places };
  });
}
