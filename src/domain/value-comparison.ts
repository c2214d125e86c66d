/** Delivered value against rivals: where an offer lags behind the best of them, and where to act first. */
import { readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { requireNotNegative } from "./inputs";
import { toMillionth } from "./rounding";

/** Where one part of an offer stands against the best rival. */
export type PartStanding = "actFirst" | "behind" | "level" | "ahead";

/**
 * What one part adds to the delivered value of an offer: weight × score, with a minus sign for a cost.
 *
 * @param score points or money, all parts in one unit; a value may be negative, a cost may not
 * @param weight how much customers care about the part, 0 or more; a blank is 1
 * @param isCost whether the part is a cost to the customer
 * @returns in the unit of the scores, to a millionth; `""` for a blank score
 * @throws SalesbookError notANumber; outOfRange for a negative weight and for a negative cost
 * @example weightedPart(8, 2.5, false) // 20
 * @example weightedPart(8, "", true) // -8
 */
export function weightedPart(score: unknown, weight: unknown, isCost: boolean): Result<number> {
  const [points, factor] = [readNumber(score, isCost ? "costs" : "values"), readNumber(weight, "weights")];
  if (points instanceof SalesbookError) throw points;
  if (factor instanceof SalesbookError) throw factor;
  if (points === "") return "";
  if (factor !== "") requireNotNegative(factor, "weights");
  if (isCost) requireNotNegative(points, "costs");
  return toMillionth((isCost ? -1 : 1) * (factor === "" ? 1 : factor) * points);
}

/**
 * How far our part is ahead of the best rival's.
 *
 * @param own what the part adds to our delivered value, see {@link weightedPart}
 * @param rivals the same for each rival; a rival who was not judged on this part is left out
 * @returns negative where a rival is better; `""` where nobody can be compared or a cell holds an error
 * @example partGap(-17.5, [-10, -12.5, ""]) // -7.5
 */
export function partGap(own: Result<number>, rivals: readonly Result<number>[]): number | "" {
  const judged = rivals.filter((rival) => typeof rival === "number");
  if (typeof own !== "number" || judged.length === 0 || rivals.some((rival) => rival instanceof SalesbookError)) return "";
  return toMillionth(own - Math.max(...judged));
}

/**
 * Where to act: first where most is lacking, in all such parts where several lack as much.
 *
 * @param gaps see {@link partGap}, one per part
 * @returns one standing per part; `""` without a gap
 * @example partStandings([-3, 2, "", 0, -7.5]) // ["behind", "ahead", "", "level", "actFirst"]
 */
export function partStandings(gaps: readonly (number | "")[]): (PartStanding | "")[] {
  const worst = Math.min(...gaps.filter((gap) => typeof gap === "number"));
  return gaps.map((gap) => {
    if (gap === "") return "";
    if (gap < 0) return gap === worst ? "actFirst" : "behind";
    return gap > 0 ? "ahead" : "level";
  });
}
