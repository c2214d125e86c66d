/** 综合判断法 (二、(三)2(5)): what is judged of a customer, and by how much its limit is raised as it pays and buys. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";

/** What the text has judged: profit, safety, liquidity, selling power, what it buys, and its staff. */
export const CREDIT_CRITERIA = ["profit", "safety", "liquidity", "selling", "buying", "staff"] as const;

/**
 * The score of a customer: the mean of its scores by criterion, or the one given for all of them where there is none.
 *
 * @param scores by criterion, 0 to 100, in the order of {@link CREDIT_CRITERIA}; blanks are left out
 * @param weights as many, 0 or more; a blank is 0
 * @param whole the score that was given for all of them, 0 to 100
 * @returns 0 to 100; `""` where nothing is judged, `notANumber` for text, `outOfRange`, `zeroDivisor` without any weight
 * @example judgedScore([80, 60, "", "", "", ""], [3, 1, 1, 1, 1, 1], "") // 75
 * @example judgedScore(["", "", "", "", "", ""], [1, 1, 1, 1, 1, 1], 64) // 64
 */
export function judgedScore(scores: readonly unknown[], weights: readonly unknown[], whole: unknown): Result<number> {
  const isJudged = scores.some((score) => !isBlank(score));
  const read = (isJudged ? scores : [whole]).map((score) => readNumber(score, "scores"));
  const refused = read.find((score) => score instanceof SalesbookError);
  if (refused) return refused;
  const wrong = read.find((score) => typeof score === "number" && (score < 0 || score > 100));
  if (wrong !== undefined) return outOfRange("scores", Number(wrong), "score");
  if (!isJudged) return read[0] ?? "";
  let [sum, weightSum] = [0, 0];
  read.forEach((score, index) => {
    if (typeof score !== "number") return;
    sum += score * Number(weights[index] ?? 0);
    weightSum += Number(weights[index] ?? 0);
  });
  return weightSum === 0 ? new SalesbookError("zeroDivisor", { argument: "weights" }) : sum / weightSum;
}

/** By how much a limit grows. The text says: step by step, as the customer pays and as much as it trades; the steps are ours. */
export interface RaiseRule {
  /** How much trade in a month is one step, money above 0. */
  readonly step: number;
  /** What each step adds to the limit, a fraction, and what all of them add at most. */
  readonly perStep: number;
  readonly most: number;
}

/**
 * By what part the limit of 综合判断法 is raised: a step for each so much of trade in a month, for who has paid punctually for a
 * year at least.
 *
 * @param goodYears years of punctual payment
 * @param trade our sales to the customer in a month, money; negative is none
 * @param rule see {@link RaiseRule}
 * @returns a fraction; `""` where a cell is blank or there is no step, `notANumber` for text
 * @example limitRaise(3, 25000, { step: 10000, perStep: 0.05, most: 0.5 }) // 0.1
 * @example limitRaise(0, 25000, { step: 10000, perStep: 0.05, most: 0.5 }) // 0
 */
export function limitRaise(goodYears: unknown, trade: unknown, { step, perStep, most }: RaiseRule): Result<number> {
  const [years, sold] = [readNumber(goodYears, "goodYears"), readNumber(trade, "trade")];
  if (years instanceof SalesbookError) return years;
  if (sold instanceof SalesbookError) return sold;
  if (years === "" || sold === "" || !(step > 0)) return "";
  return years < 1 ? 0 : Math.min(most, perStep * Math.max(0, Math.floor(sold / step + 1e-9)));
}
