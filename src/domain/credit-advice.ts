/** The recommended limits and the approvers of a column of customers, with the policy of the course where none is given. */
import { isBlank, readNumber, shapeOf, type Matrix, type ResultMatrix } from "./cells";
import { cellByCell, settle } from "./columns";
import { creditApprover, recommendLimit, type Approver, type CreditPolicy } from "./credit-recommendation";
import { creditHeadroom } from "./credit-status";
import { readClass } from "./customer-class";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange, requireNotNegative, requireRate } from "./inputs";

/** What sheet P5 and the function begin with; class A has no limit, and nothing caps all. */
export const CREDIT_POLICY: CreditPolicy = { unlimitedA: true, baseB: 60000, growthB: 0.1, capC: 10000, overallCap: null };

/** How far the sales manager may go beyond a limit, as a part of it. */
export const MANAGERS_EXCESS = 0.2;

/**
 * The limit to set for each customer of a column: {@link recommendLimit} of the limits that were calculated.
 *
 * @param classes credit class A, B or C, one row per customer; a blank has no cap of its own
 * @param limits money, a row per customer and a column per method; a blank is a method without figures
 * @param years of punctual payment, one row per customer; a blank is 0. Default: none
 * @param policy up to four cells: base of B, its growth a year (a fraction), limit of C, highest limit of all; a blank is that
 *   of {@link CREDIT_POLICY}
 * @returns money or `unlimited`, one row per customer; `""` where neither a method nor the class gives a limit; the error where
 *   a cell is refused, for its limit might be the lowest
 * @throws SalesbookError differentShape, notANumber or outOfRange for the policy
 * @example recommendedLimits([["A"], ["B"], ["C"]], [[50000, ""], [90000, 80000], ["", ""]], [[3], [2], [0]]) // [["unlimited"], [72000], [10000]]
 */
export function recommendedLimits(
  classes: Matrix,
  limits: Matrix,
  years?: Matrix,
  policy: readonly unknown[] = [],
): ResultMatrix<number | "unlimited"> {
  const rules = readPolicy(policy);
  requireRows(limits, "limits", classes);
  if (years) requireRows(years, "years", classes);
  return classes.map(([letter], row) => [
    settle("limits", () => {
      const own = readClass(letter, "class");
      // Nothing else is asked of a customer without limit.
      const [cells, good] = own === "A" && rules.unlimitedA ? [[], 0] : [limits[row]!, years?.[row]?.[0]];
      const found = cells.map((cell) => numberOr(cell, "limits", null)).filter((limit) => limit !== null);
      found.forEach((limit) => requireNotNegative(limit, "limits"));
      // Which method gave the lowest one is not asked.
      const lowest = found.length === 0 ? {} : { composite: Math.min(...found) };
      const customer = { class: own, years: numberOr(good, "years", 0) };
      return recommendLimit(lowest, customer, rules)?.limit ?? "";
    }),
  ]);
}

/**
 * Who must approve further credit to each customer of a column, see {@link creditApprover}.
 *
 * @param limits, receivables, notes values or ranges of one shape, as for `creditHeadroom`
 * @param excess the part of the limit up to which the sales manager may go beyond it, 0…1; default {@link MANAGERS_EXCESS}
 * @returns keys in that shape; `""` for a blank limit; the error where a cell is refused
 * @throws SalesbookError differentShape
 * @example creditApprovers([[50000], [50000], ["unlimited"]], [[56000], [61000], [90000]], 0) // [["salesManager"], ["generalManager"], ["salesperson"]]
 */
export function creditApprovers(limits: unknown, receivables: unknown, notes: unknown, excess?: unknown): ResultMatrix<Approver> {
  return cellByCell({ limit: limits, receivables, notes, excess }, (limit, owed, unsettled, part) => {
    const beyond = numberOr(part, "excess", MANAGERS_EXCESS);
    requireRate(beyond, "excess");
    const headroom = creditHeadroom(limit, owed, unsettled);
    if (headroom === "" && isBlank(limit)) return "";
    const exposure = numberOr(owed, "receivables", 0) + numberOr(unsettled, "notes", 0);
    return creditApprover(headroom === "" ? "unlimited" : Number(limit), exposure, beyond);
  });
}

function readPolicy(cells: readonly unknown[]): CreditPolicy {
  if (cells.length > 4) throw outOfRange("policy", cells.length, "policy");
  const [baseB = null, growthB = null, capC = null, overallCap = null] = cells.map((cell) => {
    const number = readNumber(cell, "policy");
    if (number instanceof SalesbookError) throw number;
    if (number !== "") requireNotNegative(number, "policy");
    return number === "" ? null : number;
  });
  if (growthB !== null) requireRate(growthB, "policy");
  return {
    unlimitedA: CREDIT_POLICY.unlimitedA,
    baseB: baseB ?? CREDIT_POLICY.baseB,
    growthB: growthB ?? CREDIT_POLICY.growthB,
    capC: capC ?? CREDIT_POLICY.capC,
    overallCap,
  };
}

function requireRows(range: Matrix, argument: string, classes: Matrix): void {
  if (range.length === classes.length) return;
  throw new SalesbookError("differentShape", { argument, received: shapeOf(range), accepted: `${classes.length} × n`, other: "class" });
}
