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
 * @param sortedAmounts amounts, largest first; zero and negative ones count 0 in sums
 * @param policy "crossing": the sum of all strictly greater amounts; "within": the sum of all greater or equal
 *   amounts; "amount" and "rank": the rank. With ties "split", equal amounts are taken one by one
 * @returns one number per amount: a sum in the amounts' unit, or a rank from 1
 * @example classMeasures([90, 5, 5], { rule: "crossing", ties: "together", cuts: [] }) // [0, 90, 90]
 * @example classMeasures([90, 5, 5], { rule: "within", ties: "split", cuts: [] }) // [90, 95, 100]
 */
export function classMeasures(
  sortedAmounts: readonly number[],
  policy: Omit<ClassPolicy, "cuts"> & { readonly cuts?: readonly number[] },
): number[] {
  const reached: number[] = [];
  let sum = 0;
  for (const amount of sortedAmounts) reached.push((sum += Math.max(0, amount)));

  const groups = policy.ties === "together" ? tieGroups(sortedAmounts) : sortedAmounts.map((_, index) => ({ first: index, last: index }));
  return groups.map(({ first, last }) => {
    if (policy.rule === "amount" || policy.rule === "rank") return first + 1;
    return reached[policy.rule === "crossing" ? first - 1 : last] ?? 0;
  });
}

/**
 * What the compared value of table 6-9 must not pass to be in each class but the last (采用界限).
 *
 * @param amounts all amounts, in any order; zero and negative ones count 0
 * @param policy the rule and its cuts: shares in (0, 1] and ranks ≥ 1 that do not fall, amounts that do not rise
 * @returns one limit per cut: a sum in the amounts' unit for the share rules, a number of customers for the others
 * @throws SalesbookError cutsOutOfOrder when the cuts run the wrong way, outOfRange when a share or rank is out of range
 * @example classLimits([60, 30, 10], { rule: "rank", ties: "together", cuts: [1, 2] }) // [1, 2]
 * @example classLimits([60, 30, 10], { rule: "amount", ties: "together", cuts: [50, 30] }) // [1, 2]
 */
export function classLimits(amounts: readonly number[], policy: ClassPolicy): number[] {
  const { rule, cuts } = policy;
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

  const total = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const margin = (rule === "within" ? 1 : -1) * SHARE_TOLERANCE * total;
  return cuts.map((cut) => {
    if (rule === "rank") return cut;
    if (rule === "amount") return amounts.filter((amount) => amount >= cut * (1 - AMOUNT_TOLERANCE)).length;
    return cut * total + margin;
  });
}

/** For each of the sorted amounts the first and last index that holds the same amount. */
function tieGroups(sortedAmounts: readonly number[]): { first: number; last: number }[] {
  const groups: { first: number; last: number }[] = [];
  sortedAmounts.forEach((amount, index) => {
    const before = groups[index - 1];
    if (before && sortedAmounts[index - 1] === amount) before.last = index;
    groups.push(before && sortedAmounts[index - 1] === amount ? before : { first: index, last: index });
  });
  return groups;
}
