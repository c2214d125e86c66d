/** A class of each customer that does not jump with every period. */
import { LETTERS } from "./abc";
import type { Cuts } from "./abc-cuts";
import { readNumber, type Matrix, type Result } from "./cells";
import { periodClasses, periodCount } from "./class-moves";
import { SalesbookError } from "./errors";
import { numberOr, requireRate, requireWhole } from "./inputs";
import { SHARE_TOLERANCE } from "./limits";

/** So many periods running confirm a change. */
export const CONFIRMING_PERIODS = 2;
/** By so much of the line an amount may be off it before the class changes at once. */
export const LINE_MARGIN = 0.1;

/** What changes a steady class. */
export interface SteadyRule {
  /** Shares as for `abcClasses`. Default 0.75 and 0.95. */
  readonly cuts?: Cuts;
  /** How many periods running confirm a change, a whole number from 1; at 1 every change holds at once. Default 2. */
  readonly confirm?: unknown;
  /** How far beyond the line an amount changes the class at once, 0 … 1 of the line; at 0 every change holds at once. Default 0.1. */
  readonly margin?: unknown;
}

/**
 * The steady class of each customer at the end of the last period. The rule is ours, no textbook has it:
 *
 * - the first period with purchases gives its class;
 * - the class changes at once when the amount of a period passes the line by the margin: when it is so much above the largest
 *   amount outside the class it comes into and those above, or so much below the smallest amount in the class it leaves and those above;
 * - otherwise it changes when as many periods running as are asked for are all better, or all worse: to the nearest class that
 *   each of them reaches. A period without purchases is worse than the last class, and nothing but such periods running take
 *   the class away.
 *
 * The class of a period is that of `periodClasses`.
 *
 * @param periods one row per customer, one column per period, oldest first, money
 * @param rule see {@link SteadyRule}
 * @returns a letter per row; `""` where every period is blank or the class has been taken away, `notANumber` where one holds text
 * @throws SalesbookError cutsOutOfOrder, outOfRange, notWholeNumber, notANumber for the rule
 * @example steadyClasses([[60, 50], [40, 52]], { cuts: [0.5] }) // ["A", "B"]
 * @example steadyClasses([[60, 40], [40, 60]], { cuts: [0.5] }) // ["B", "A"]
 */
export function steadyClasses(periods: Matrix, rule: SteadyRule = {}): Result<string>[] {
  return steadyCourses(periods, rule).map((course) => course.at(-1) ?? "");
}

/**
 * The steady class of each customer at the end of every period; see {@link steadyClasses}.
 *
 * @returns letters in the shape of `periods`; from a period that holds text on its error
 * @throws SalesbookError as {@link steadyClasses}
 * @example steadyCourses([[60, 50, 50], [40, 52, 52]], { cuts: [0.5] }) // [["A", "A", "B"], ["B", "B", "A"]]
 */
export function steadyCourses(periods: Matrix, rule: SteadyRule = {}): Result<string>[][] {
  const confirm = numberOr(rule.confirm, "confirm", CONFIRMING_PERIODS);
  requireWhole(confirm, "confirm", 1, "wholeNumber");
  const margin = numberOr(rule.margin, "lineMargin", LINE_MARGIN);
  requireRate(margin, "lineMargin");
  const isPast = (amount: number, line: Line, from: number, to: number): boolean => {
    const other = to < from ? line.largestBelow[to]! : line.smallestIn[from]!;
    return Math.abs(amount - other) >= (margin - SHARE_TOLERANCE) * other;
  };
  const classes = periodClasses(periods, rule.cuts);
  const lines = Array.from({ length: periodCount(periods) }, (_, period) => lineOf(periods, classes, period));

  return periods.map((row, customer) => {
    const levels = classes[customer]!.map(levelOf);
    let steady = NONE;
    let refused: SalesbookError | undefined;
    return levels.map((level, period) => {
      const amount = readNumber(row[period], "periods");
      if (amount instanceof SalesbookError) refused ??= amount;
      if (refused) return refused;
      if (steady === NONE || (level !== NONE && isPast(Number(amount), lines[period]!, steady, level))) steady = level;
      else if (period + 1 >= confirm) {
        const running = levels.slice(period + 1 - confirm, period + 1);
        steady = Math.max(Math.min(...running), Math.min(steady, Math.max(...running)));
      }
      return LETTERS[steady] ?? "";
    });
  });
}

/** The level of a period without purchases, below that of every class; class A has 0. */
const NONE = LETTERS.length;

function levelOf(letter: Result<string>): number {
  return typeof letter === "string" && letter !== "" ? LETTERS.indexOf(letter) : NONE;
}

/** The amounts next to the end of each class in a period, by the level of the class. */
interface Line {
  /** The smallest amount in the class or in one above it. */
  readonly smallestIn: readonly number[];
  /** The largest amount in neither; 0 where there is none. */
  readonly largestBelow: readonly number[];
}

function lineOf(periods: Matrix, classes: Matrix, period: number): Line {
  const smallest = new Array<number>(NONE).fill(Infinity);
  const largest = new Array<number>(NONE + 1).fill(0);
  periods.forEach((row, customer) => {
    const level = levelOf(classes[customer]![period] as Result<string>);
    if (level === NONE) return;
    const amount = Number(row[period]);
    smallest[level] = Math.min(smallest[level]!, amount);
    largest[level] = Math.max(largest[level]!, amount);
  });
  for (let level = 1; level < NONE; level++) smallest[level] = Math.min(smallest[level]!, smallest[level - 1]!);
  for (let level = NONE - 1; level > 0; level--) largest[level] = Math.max(largest[level]!, largest[level + 1]!);
  return { smallestIn: smallest, largestBelow: largest.slice(1) };
}
