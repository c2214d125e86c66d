/**
 * What to do about a small customer (方案一、二, letting small ones go with care): keep, develop or let go, and why. Nobody is
 * let go on one month's figure: it takes twelve months, a trend that no single month makes, and all seven cautions. A month
 * without a figure is one without a sale.
 */
import { isBlank, readNumber, type Matrix, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";
import { toMillionth } from "./rounding";

/** As many months make a judgement possible; the trend compares their halves. */
export const MONTHS_JUDGED = 12;
const HALF = MONTHS_JUDGED / 2;
const DAYS_OF_YEAR = 365.25;
/** Who has been a customer for fewer days has no twelve months to judge. */
export const DAYS_JUDGED = 365;

/** How much a customer may still buy. */
export const POTENTIALS = ["high", "medium", "low"] as const;
const POTENTIAL_POINTS: Readonly<Record<string, number>> = { high: 1, medium: 0.5, low: 0 };

export const SMALL_DECISIONS = ["keep", "develop", "letGo"] as const;
export type SmallDecision = (typeof SMALL_DECISIONS)[number];

/** Why: the first that holds, in this order. */
export type SmallReason =
  | "tooShort"
  | "notAssessed"
  | "hasPotential"
  | "growing"
  | "loyal"
  | "paysItsWay"
  | "cautionsOpen"
  | "smallFalling"
  | "smallFlat";

/**
 * How many months a list of customers covers: those before the first in which anybody bought anything are not in it.
 *
 * @param months one row per customer, one column per month, oldest first
 * @example monthsRecorded([[null, null, 5, null], [null, 7, null, null]]) // 3
 */
export function monthsRecorded(months: Matrix): number {
  return Math.max(
    0,
    ...months.map((row) => {
      const first = row.findIndex((cell) => typeof cell === "number");
      return first < 0 ? 0 : row.length - first;
    }),
  );
}

/**
 * A usual month of each half of twelve months: the mean of six without the largest and the smallest of them, so that one
 * month alone moves nothing. A blank month is one without a sale and counts as 0, as in every average.
 *
 * @param months twelve cells, money, oldest first; returns are negative
 * @param recorded how many of them the list covers, as {@link monthsRecorded} gives it
 * @returns money to a millionth, `[earlier, recent]`; `""` where all are blank or fewer than twelve are recorded, `notANumber` for text
 * @example usualMonths([5, 5, 5, 5, 5, 90, 5, 5, 5, 5, 5, null]) // [5, 5]
 * @example usualMonths([5, null, 5, null, 5, 5, 6, 6, 6, null, 6, 6]) // [3.75, 6]
 */
export function usualMonths(
  months: readonly unknown[],
  recorded: number = months.length,
): Result<readonly [earlier: number, recent: number]> {
  const read = months.map((cell) => readNumber(cell, "months"));
  const wrong = read.find((cell) => cell instanceof SalesbookError);
  if (wrong instanceof SalesbookError) return wrong;
  if (recorded < MONTHS_JUDGED || read.every((cell) => cell === "")) return "";
  const sold = read.map((cell) => (typeof cell === "number" ? cell : 0));
  return [usual(sold.slice(0, HALF)), usual(sold.slice(HALF, MONTHS_JUDGED))];
}

/**
 * By what part a usual month has changed.
 *
 * @param earlier, recent as {@link usualMonths} gives them
 * @returns a fraction to a millionth, 0.1 is a tenth more; where there was nothing before, 1 if there is something now, else 0
 * @example salesTrend(200, 150) // -0.25
 * @example salesTrend(0, 150) // 1
 */
export function salesTrend(earlier: number, recent: number): number {
  if (earlier > 0) return toMillionth(recent / earlier - 1);
  return recent > 0 ? 1 : 0;
}

/**
 * For how many years somebody has been a customer.
 *
 * @param acquired the day of the first deal, a serial number
 * @param today the day to count to
 * @returns years to a millionth, 0 for a day to come; `""` where one of the two is blank, `notANumber` for text
 * @example yearsWithUs(45777.5, 46142.75) // 1
 */
export function yearsWithUs(acquired: unknown, today: unknown): Result<number> {
  const [first, now] = [readNumber(acquired, "acquired"), readNumber(today, "today")];
  if (first instanceof SalesbookError) return first;
  if (now instanceof SalesbookError) return now;
  return first === "" || now === "" ? "" : Math.max(0, toMillionth((now - first) / DAYS_OF_YEAR));
}

/** What brings how many points, and from where on a customer is worth what. */
export interface SmallPolicy {
  /** Weights of yearly sales, trend, potential and years; at least one is above 0. */
  readonly weights: readonly [sales: number, trend: number, potential: number, years: number];
  /** Yearly sales and years that bring all their points. */
  readonly fullSales: number;
  readonly fullYears: number;
  /** The trend from which a customer is growing, and with a minus falling; a fraction from 0. */
  readonly growing: number;
  /** The score below which letting go is considered, 0…100. */
  readonly lowScore: number;
}

/**
 * The points of a small customer: sales and years up to their full marks, half of the points for an even trend and all of
 * them for half as much again, the potential in three steps.
 *
 * @param sales of the year, money
 * @param trend as {@link salesTrend} gives it; anything but a number is none
 * @param potential `high`, `medium` or `low`
 * @param years as {@link yearsWithUs} gives them
 * @returns 0…100 to a millionth; `""` where the trend, the potential or the years are not known, `outOfRange` for weights
 *   that are all 0
 * @example smallScore(30000, 0, "medium", 5, { weights: [1, 1, 1, 1], fullSales: 60000, fullYears: 5, growing: 0.1, lowScore: 40 }) // 62.5
 */
export function smallScore(sales: number, trend: unknown, potential: unknown, years: unknown, policy: SmallPolicy): Result<number> {
  const points = POTENTIAL_POINTS[String(potential)];
  if (typeof trend !== "number" || points === undefined || typeof years !== "number") return "";
  const [forSales, forTrend, forPotential, forYears] = policy.weights;
  const all = forSales + forTrend + forPotential + forYears;
  if (all <= 0) return outOfRange("weights", all, "aboveZero");
  const sum =
    forSales * within(sales / policy.fullSales) +
    forTrend * within(0.5 + trend) +
    forPotential * points +
    forYears * within(years / policy.fullYears);
  return toMillionth((100 * sum) / all);
}

/**
 * What to do about a small customer, and why.
 *
 * @param found what is known of it, see {@link SmallCustomer}
 * @returns without a trend, or with less than a year, the customer is kept as its time is too short, without a score as it is
 *   not assessed; potential or growth is developed; a fair score keeps; and only with all seven cautions met a low one is let go
 * @example smallDecision({ trend: -0.3, score: 20, potential: "low", years: 2, cautions: 7 }, { fullYears: 5, growing: 0.1, lowScore: 40 }) // ["letGo", "smallFalling"]
 */
export function smallDecision(
  found: SmallCustomer,
  policy: Pick<SmallPolicy, "fullYears" | "growing" | "lowScore">,
): readonly [SmallDecision, SmallReason] {
  const reason = reasonFor(found, policy);
  return [DECISIONS[reason], reason];
}

/** What is known of a small customer; its trend, score, potential and years as the other functions give them. */
export interface SmallCustomer {
  readonly trend: unknown;
  readonly score: unknown;
  readonly potential: unknown;
  readonly years: unknown;
  /** How many of the cautions are met. */
  readonly cautions: number;
}

function reasonFor(
  { trend, score, potential, years, cautions }: SmallCustomer,
  { fullYears, growing, lowScore }: Pick<SmallPolicy, "fullYears" | "growing" | "lowScore">,
): SmallReason {
  if (typeof trend !== "number" || (typeof years === "number" && years * DAYS_OF_YEAR < DAYS_JUDGED)) return "tooShort";
  if (typeof score !== "number" || typeof years !== "number") return "notAssessed";
  if (potential === "high") return "hasPotential";
  if (trend >= growing) return "growing";
  if (score >= lowScore) return years >= fullYears ? "loyal" : "paysItsWay";
  if (cautions < CAUTIONS.length) return "cautionsOpen";
  return trend <= -growing ? "smallFalling" : "smallFlat";
}

const DECISIONS: Readonly<Record<SmallReason, SmallDecision>> = {
  tooShort: "keep",
  notAssessed: "keep",
  hasPotential: "develop",
  growing: "develop",
  loyal: "keep",
  paysItsWay: "keep",
  cautionsOpen: "keep",
  smallFalling: "letGo",
  smallFlat: "letGo",
};

/**
 * What follows from a reason.
 *
 * @param reason one of {@link SmallReason}; anything else is none
 * @returns `""` without a reason
 * @example decisionAfter("cautionsOpen") // "keep"
 */
export function decisionAfter(reason: unknown): SmallDecision | "" {
  return (DECISIONS as Readonly<Record<string, SmallDecision>>)[String(reason)] ?? "";
}

/** What to weigh before a small customer is let go, in the order of the text. */
export const CAUTIONS = ["market", "public", "gentle", "assessed", "cherished", "screened", "tracked"] as const;

/**
 * How many of the cautions are met.
 *
 * @param answers one per caution; only `yes` meets it
 * @returns `""` where none is answered
 * @example cautionsMet(["yes", "no", "unknown", "", "yes", "", ""]) // 2
 */
export function cautionsMet(answers: readonly unknown[]): number | "" {
  return answers.every(isBlank) ? "" : answers.filter((answer) => answer === "yes").length;
}

function usual(months: readonly number[]): number {
  const sum = months.reduce((all, amount) => all + amount, 0);
  return toMillionth((sum - Math.max(...months) - Math.min(...months)) / (months.length - 2));
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
