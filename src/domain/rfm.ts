/** Recency, frequency and amount: scores of one to five, and the eight segments that follow from them. */
import { isBlank, readNumber, shapeOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { requireSameShape } from "./columns";
import { readDay } from "./day-cells";
import { SalesbookError } from "./errors";
import { outOfRange, requiredNumber } from "./inputs";
import { ranks } from "./ranking";

/** The best score. */
export const BEST_SCORE = 5;
/** From this score on a figure is high. */
export const HIGH_SCORE = 4;
/** So many limits part five scores. */
const LIMITS = BEST_SCORE - 1;

/** The three figures in order; of `days` fewer are better. */
export const RFM_FIGURES = ["days", "visits", "amounts"] as const;
export type RfmFigure = (typeof RFM_FIGURES)[number];

/**
 * The eight segments by what is high: amount, recency and frequency, in this order (重要价值、重要发展、重要保持、重要挽留 and the same of
 * 一般).
 */
export const RFM_SEGMENTS = [
  "keyValue",
  "keyDevelop",
  "keyKeep",
  "keyRecover",
  "plainValue",
  "plainDevelop",
  "plainKeep",
  "plainRecover",
] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];

/**
 * Scores for how long ago, how often and how much each customer bought: 5 is best, and fewer days are better.
 *
 * Without limits the scores are fifths: a fifth of the customers of a column for every score. Equal figures share a score, that
 * of the worst place among them, since most customers who bought once are no better than others who did: the score is one more
 * than the whole fifths of customers who are worse. With limits it is one more than the limits that are reached.
 *
 * Each figure is scored by itself: a blank or a text in one leaves the others alone.
 *
 * @param days since the last purchase, 0 or more, a column
 * @param visits purchases or visits, 0 or more, the same shape
 * @param amounts money, the same shape
 * @param cuts four limits for each figure, three rows in the order of the figures, ascending; a number of days reaches
 *   a limit that it is not above. Default: fifths
 * @returns three scores per customer; `""` for a blank, errors for text, `outOfRange` below 0
 * @throws SalesbookError differentShape; for the cuts outOfRange, missingArgument, notANumber, cutsOutOfOrder
 * @example rfmScores([[3], [40], [9], [100], [20]], [[9], [1], [5], [1], [3]], [[80], [5], [40], [2], [9]])
 *   // [[5, 5, 5], [2, 1, 2], [4, 4, 4], [1, 1, 1], [3, 3, 3]]
 * @example rfmScores([[30]], [[6]], [[500]], [[7, 30, 90, 180], [2, 4, 6, 8], [100, 500, 1000, 5000]]) // [[4, 4, 3]]
 */
export function rfmScores(days: Matrix, visits: Matrix, amounts: Matrix, cuts?: Matrix): ResultMatrix<number> {
  const ranges = [days, visits, amounts];
  ranges.forEach((range, index) => requireSameShape({ name: "days", range: days }, { name: RFM_FIGURES[index]!, range }));
  const limits = readLimits(cuts);
  const [byDays = [], byVisits = [], byAmounts = []] = ranges.map((range, index) =>
    scoresOf(range.flat(), RFM_FIGURES[index]!, limits?.[index]),
  );
  return byDays.map((score, row) => [score, byVisits[row]!, byAmounts[row]!]);
}

/**
 * The scores of one figure; see {@link rfmScores}.
 *
 * @param limits four, ascending
 * @example scoresOf([3, 40, 9, 100, 20], "days") // [5, 2, 4, 1, 3]
 */
export function scoresOf(cells: readonly unknown[], figure: RfmFigure, limits?: readonly number[]): Result<number>[] {
  const read = cells.map((cell) => {
    const number = readNumber(cell, figure);
    return typeof number === "number" && number < 0 && figure !== "amounts" ? outOfRange(figure, number, "notNegative") : number;
  });
  const sign = figure === "days" ? -1 : 1;
  const each = (cells: readonly Result<number>[], calculate: (number: number) => number): Result<number>[] =>
    cells.map((cell) => (typeof cell === "number" ? calculate(cell) : cell));
  if (limits) return each(read, (number) => 1 + limits.filter((limit) => sign * number >= sign * limit).length);
  const worse = ranks(each(read, (number) => -sign * number));
  const count = read.filter((number) => typeof number === "number").length;
  return each(worse, (rank) => 1 + Math.floor((BEST_SCORE * (rank - 1)) / count));
}

/**
 * The segment that three scores make.
 *
 * @param high from which score on a figure is high; default 4
 * @returns `""` where a score is missing
 * @example rfmSegment([5, 2, 4]) // "keyDevelop"
 * @example rfmSegment([1, 1, ""]) // ""
 */
export function rfmSegment(scores: readonly Result<number>[], high = HIGH_SCORE): RfmSegment | "" {
  if (!scores.every((score) => typeof score === "number")) return "";
  const [days = 0, visits = 0, amount = 0] = scores.map(Number);
  return RFM_SEGMENTS[(amount < high ? 4 : 0) + (days < high ? 2 : 0) + (visits < high ? 1 : 0)]!;
}

function readLimits(cuts: Matrix | undefined): number[][] | undefined {
  if (cuts === undefined || cuts.every((row) => row.every(isBlank))) return undefined;
  if (cuts.length !== RFM_FIGURES.length || cuts.some((row) => row.length !== LIMITS)) throw outOfRange("cuts", shapeOf(cuts), "3 × 4");
  return cuts.map((row) => {
    const limits = row.map((cell) => requiredNumber(cell, "cuts"));
    if (limits.some((limit, index) => limit < limits[index - 1]!))
      throw new SalesbookError("cutsOutOfOrder", {
        argument: "cuts",
        received: limits.join(", "),
        accepted: [...limits].sort((one, other) => one - other).join(", "),
      });
    return limits;
  });
}

/**
 * How many days ago something was.
 *
 * @param day a date, a time of day is left out
 * @param today the day that is counted from; `""` where nobody has said
 * @returns 0 or more; `""` without one of them, `notANumber` for text, `outOfRange` for what is no date and for a day ahead
 * @example daysSince(46082, 46142.5) // 60
 */
export function daysSince(day: unknown, today: number | ""): Result<number> {
  const read = readDay(day, "lastDeal");
  if (typeof read !== "number" || today === "") return read instanceof SalesbookError ? read : "";
  const days = Math.floor(today) - read;
  return days < 0 ? outOfRange("lastDeal", read, "date") : days;
}
