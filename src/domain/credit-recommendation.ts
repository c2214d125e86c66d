/** Which credit limit to set from several that were calculated (二、(三)3), and who must approve what goes beyond it. */
import { CREDIT_METHODS, type CreditMethod } from "./credit";
import { toMillionth } from "./rounding";

/** What a recommended limit was taken from: one of the methods, or a cap of the policy. */
export const LIMIT_SOURCES = [...CREDIT_METHODS, "classCap", "overallCap", "unlimited"] as const;
export type LimitSource = (typeof LIMIT_SOURCES)[number];

/** How the classes of credit are treated: A is the best one. */
export interface CreditPolicy {
  /** Whether a customer of class A has no limit at all (A类可以不受限制). */
  readonly unlimitedA: boolean;
  /** What a customer of class B starts with, money (信用限度基数). */
  readonly baseB: number;
  /** By how much of it the limit of class B grows with each year of punctual payment, a fraction (逐渐放宽限制). */
  readonly growthB: number;
  /** The small limit of class C, money (给予少量的信用限度). */
  readonly capC: number;
  /** What nobody goes beyond whose limit is calculated, money; `null` for none (最高限额). */
  readonly overallCap: number | null;
}

/** A recommended limit and where it comes from. */
export interface Recommendation {
  /** Money, or no limit. */
  readonly limit: number | "unlimited";
  readonly source: LimitSource;
}

/**
 * The limit to set for a customer: the lowest one of those that could be calculated and of the caps of the policy.
 *
 * A customer of class A is left without limit where the policy says so; the caps do not hold for it. Which of two equal
 * limits is named as the source: the method that stands first in the text, before any cap.
 *
 * @param limits money by method; a method without figures is left out
 * @param customer its credit class (A, B, C; anything else has no cap of its own), its years of punctual payment, and what its
 *   class allows where somebody has reckoned it
 * @returns `null` where neither a method nor the class gives a limit
 * @example recommendLimit({ sales: 60000, net: 30000 }, { class: "B", years: 2 }, { unlimitedA: true, baseB: 100000, growthB: 0.1, capC: 20000, overallCap: null })
 *   // { limit: 30000, source: "net" }
 */
export function recommendLimit(
  limits: Readonly<Partial<Record<CreditMethod, number>>>,
  customer: { readonly class: string; readonly years: number; readonly cap?: number },
  policy: CreditPolicy,
): Recommendation | null {
  if (customer.class === "A" && policy.unlimitedA) return { limit: "unlimited", source: "unlimited" };
  const found: [LimitSource, number][] = CREDIT_METHODS.flatMap((method): [LimitSource, number][] => {
    const limit = limits[method];
    return limit === undefined ? [] : [[method, limit]];
  });
  const capB = toMillionth(policy.baseB * (1 + policy.growthB * Math.max(0, customer.years)));
  const cap = customer.cap ?? (customer.class === "B" ? capB : customer.class === "C" ? policy.capC : undefined);
  if (cap !== undefined) found.push(["classCap", cap]);
  if (found.length === 0) return null;
  if (policy.overallCap !== null) found.push(["overallCap", policy.overallCap]);
  const limit = Math.min(...found.map(([, amount]) => amount));
  const [source = "classCap"] = found.find(([, amount]) => amount === limit) ?? [];
  return { limit, source };
}

/** Who may let a customer buy on credit, from the lowest (业务员、销售经理、总经理). */
export const APPROVERS = ["salesperson", "salesManager", "generalManager"] as const;
export type Approver = (typeof APPROVERS)[number];

/**
 * Who must approve further credit (二、(三)3(4)): within the limit the salesperson decides; beyond it the sales manager; beyond
 * a set part of the limit the general manager.
 *
 * @param limit money, or "unlimited"
 * @param exposure receivables and unsettled notes, money
 * @param excess the part of the limit up to which the sales manager may go beyond it, a fraction
 * @example creditApprover(50000, 56000, 0.2) // "salesManager"
 * @example creditApprover(50000, 61000, 0.2) // "generalManager"
 */
export function creditApprover(limit: number | "unlimited", exposure: number, excess: number): Approver {
  if (limit === "unlimited") return "salesperson";
  const over = toMillionth(exposure - limit);
  if (over <= 0) return "salesperson";
  return toMillionth(over - excess * limit) > 0 ? "generalManager" : "salesManager";
}
