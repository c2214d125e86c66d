/** The limits between the classes of an ABC analysis, and whether they are fit to be used. */
import { SalesbookError } from "./errors";

/** What decides a class, in the terms of `ABCCLASS`; `cuts` ends class A, B, … in that order. */
export interface ClassPolicy {
  readonly rule: "crossing" | "within" | "amount" | "rank";
  readonly ties: "together" | "split";
  readonly cuts: readonly number[];
}

/** Shares are compared within this part of the total, so that 0.8 + 0.15 reaches 0.95. */
export const SHARE_TOLERANCE = 1e-9;

/** A typed standard amount also takes in an average that binary arithmetic left a hair below it. */
export const AMOUNT_TOLERANCE = 1e-12;

/**
 * What table 6-9 compares for each customer of the sorted view (比较值).
 *
 * @param ranks in the order of the sorted view; those who tie have the same
 * @param cumulative the running sums of the same customers, in which zero and negative amounts count 0
 * @param policy "crossing": the sum before the customer, or before the first of those who tie; "within": the sum with it, or
 *   with the last of those; "amount" and "rank": the rank. With ties "split", those who tie are taken one by one
 * @returns one number per customer: a sum in the amounts' unit, or a rank from 1
 * @example classMeasures([1, 2, 2], [90, 95, 100], { rule: "crossing", ties: "together" }) // [0, 90, 90]
 * @example classMeasures([1, 2, 2], [90, 95, 100], { rule: "within", ties: "split" }) // [90, 95, 100]
 */
export function classMeasures(
  ranks: readonly number[],
  cumulative: readonly number[],
  { rule, ties }: Pick<ClassPolicy, "rule" | "ties">,
): number[] {
  const last = new Map(ranks.map((rank, index) => [rank, index]));
  return ranks.map((rank, index) => {
    const first = ties === "split" ? index + 1 : rank;
    if (rule === "amount" || rule === "rank") return first;
    return cumulative[rule === "crossing" ? first - 2 : ties === "split" ? index : (last.get(rank) ?? index)] ?? 0;
  });
}

/**
 * What the compared value of table 6-9 must not pass to be in each class but the last (采用界限).
 *
 * @param amounts all amounts, in any order; zero and negative ones count 0
 * @param policy the rule and its cuts: shares in (0, 1] and ranks ≥ 1 that do not fall, amounts that do not rise
 * @param total their sum, where somebody has another
 * @returns one limit per cut: a sum in the amounts' unit for the share rules, a number of customers for the others
 * @throws SalesbookError cutsOutOfOrder when the cuts run the wrong way, outOfRange when a share or rank is out of range
 * @example classLimits([60, 30, 10], { rule: "rank", ties: "together", cuts: [1, 2] }) // [1, 2]
 * @example classLimits([60, 30, 10], { rule: "amount", ties: "together", cuts: [50, 30] }) // [1, 2]
 */
export function classLimits(
  amounts: readonly number[],
  { rule, cuts }: Pick<ClassPolicy, "rule" | "cuts">,
  total = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0),
): number[] {
  const falling = rule === "amount";
  cuts.forEach((cut, index) => {
    const before = cuts[index - 1];
    if (before !== undefined && (falling ? cut > before : cut < before))
      throw new SalesbookError("cutsOutOfOrder", {
        argument: "cuts",
        received: cuts.join("; "),
        accepted: falling ? "50000; 5000" : "0.75; 0.95",
      });
    if (rule === "rank" ? cut < 1 : !falling && (cut <= 0 || cut > 1))
      throw new SalesbookError("outOfRange", { argument: "cuts", received: cut, accepted: rule === "rank" ? "≥ 1" : "0–1" });
  });

  const margin = (rule === "within" ? 1 : -1) * SHARE_TOLERANCE * total;
  return cuts.map((cut) => {
    if (rule === "rank") return cut;
    if (rule === "amount") return amounts.filter((amount) => amount >= cut * (1 - AMOUNT_TOLERANCE)).length;
    return cut * total + margin;
  });
}
