/** How much of a task is reached (二、(一)3(4) and 7): what was sold ÷ what was expected. */
import type { ResultMatrix } from "./cells";
import { numberByNumber } from "./columns";
import { requireDivisor } from "./inputs";

/**
 * The attainment (完成率) of one task: actual ÷ target.
 *
 * @param actual what was reached, in any unit; a net return is negative
 * @param target what was expected, in the same unit, above 0
 * @returns a fraction, may be above 1
 * @throws SalesbookError zeroDivisor for a target of 0, outOfRange below it
 * @example attainment(90000, 120000) // 0.75
 */
export function attainment(actual: number, target: number): number {
  requireDivisor(target, "target");
  return actual / target;
}

/**
 * The attainment of each task of a column, see {@link attainment}.
 *
 * @param actual, target values or ranges of one shape
 * @returns fractions in that shape; `""` where a cell is blank, the error where one is refused
 * @throws SalesbookError differentShape
 * @example attainments([[90], [""], [60]], [[120], [80], [50]]) // [[0.75], [""], [1.2]]
 */
export function attainments(actual: unknown, target: unknown): ResultMatrix<number> {
  return numberByNumber({ actual, target }, attainment);
}
