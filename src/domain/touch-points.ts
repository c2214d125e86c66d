/** Where customers meet a firm, and how content they are there (一(三)3 of the text on satisfaction). */
import { readNumber, type Result } from "./cells";
import { attempt } from "./columns";
import { SalesbookError } from "./errors";
import { outOfRange, requireNotNegative } from "./inputs";
import { toMillionth } from "./rounding";

/** The touch points in the order of the text. */
export const TOUCH_POINTS = [
  "product",
  "hotline",
  "email",
  "letters",
  "messages",
  "fax",
  "campaign",
  "salesperson",
  "channel",
  "support",
  "afterSales",
] as const;

/** Satisfaction is judged from 0 to this. */
export const BEST_SCORE = 100;

/** What to do about a touch point. */
export type TouchAction = "improveFirst" | "improve" | "hold" | "askMore";

/**
 * The share of each touch point in the satisfaction: its importance ÷ that of all touch points that have a score.
 *
 * @param importances one per touch point, 0 or more
 * @param scores one per touch point, 0–100
 * @returns fractions that add up to 1, all 0 where nothing is important; `""` where one of both is blank; in its own place
 *   `notANumber` for text, `outOfRange` for numbers beyond the limits
 * @example touchWeights([3, 1, 4], [80, 60, ""]) // [0.75, 0.25, ""]
 */
export function touchWeights(importances: readonly unknown[], scores: readonly unknown[]): Result<number>[] {
  const judged = importances.map((importance, row) => attempt(() => judgedImportance(importance, scores[row])));
  const total = totalImportance(importances, scores);
  return judged.map((importance) => (typeof importance !== "number" ? importance : total > 0 ? importance / total : 0));
}

/**
 * The importance of all touch points that have a score.
 *
 * @param importances, scores as for {@link touchWeights}; what is refused there counts nothing
 * @example totalImportance([3, 1, 4], [80, 60, ""]) // 4
 */
export function totalImportance(importances: readonly unknown[], scores: readonly unknown[]): number {
  const judged = importances.map((importance, row) => attempt(() => judgedImportance(importance, scores[row])));
  return judged.reduce<number>((sum, importance) => sum + (typeof importance === "number" ? importance : 0), 0);
}

/**
 * The satisfaction over all touch points: the mean of the scores, weighted by importance.
 *
 * @param importances, scores as for {@link touchWeights}; what is refused there counts nothing
 * @param total of the importance, which the sum of importance × score is divided by. Default: {@link totalImportance}
 * @returns 0–100, to a millionth; `""` where nothing of importance has a score
 * @example weightedSatisfaction([3, 1, 4], [80, 60, ""]) // 75
 */
export function weightedSatisfaction(
  importances: readonly unknown[],
  scores: readonly unknown[],
  total = totalImportance(importances, scores),
): number | "" {
  if (total <= 0) return "";
  const judged = importances.map((importance, row) => attempt(() => judgedImportance(importance, scores[row])));
  return toMillionth(
    judged.reduce<number>((sum, importance, row) => sum + (typeof importance === "number" ? importance * Number(scores[row]) : 0), 0) /
      total,
  );
}

/**
 * By how many points a touch point keeps the satisfaction below the target: weight × what its score lacks.
 *
 * @param weight see {@link touchWeights}; anything but a number is passed over
 * @param score 0–100
 * @param target 0–100
 * @returns points, to a millionth, 0 at and above the target; `""` without a weight
 * @example pointsLacking(0.25, 60, 85) // 6.25
 */
export function pointsLacking(weight: unknown, score: unknown, target: number): number | "" {
  return typeof weight === "number" ? toMillionth(weight * Math.max(0, target - Number(score))) : "";
}

/**
 * What to do about a touch point.
 *
 * @param lacking see {@link pointsLacking}; anything but a number is no judgement
 * @param rank its place among all touch points by that, 1 for the most
 * @param cases how many customers the score comes from; a blank is not looked at
 * @param limits up to which place to improve first, and from how many cases a score says something
 * @returns `askMore` for too few cases, `hold` where nothing is lacking; `""` without a judgement
 * @throws SalesbookError notANumber for a text in the place of the cases
 * @example touchAction(6.25, 1, 40, { firstPlaces: 3, leastCases: 10 }) // "improveFirst"
 * @example touchAction(6.25, 1, 4, { firstPlaces: 3, leastCases: 10 }) // "askMore"
 */
export function touchAction(
  lacking: unknown,
  rank: unknown,
  cases: unknown,
  { firstPlaces, leastCases }: { readonly firstPlaces: number; readonly leastCases: number },
): Result<TouchAction> {
  const asked = readNumber(cases, "cases");
  if (asked instanceof SalesbookError) throw asked;
  if (typeof lacking !== "number") return "";
  if (asked !== "" && asked < leastCases) return "askMore";
  if (lacking <= 0) return "hold";
  return Number(rank) <= firstPlaces ? "improveFirst" : "improve";
}

function judgedImportance(importance: unknown, score: unknown): Result<number> {
  const [points, reached] = [readNumber(importance, "weights"), readNumber(score, "score")];
  if (points instanceof SalesbookError) throw points;
  if (reached instanceof SalesbookError) throw reached;
  if (points === "" || reached === "") return "";
  requireNotNegative(points, "weights");
  if (reached < 0 || reached > BEST_SCORE) throw outOfRange("score", reached, "scores");
  return points;
}
