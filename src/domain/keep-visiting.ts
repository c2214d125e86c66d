/** Whether a customer stays in the visit plan (二、(四)1). */
import { isBlank, type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { numberOr, requireNotNegative, requireWhole } from "./inputs";

/** After so many visits without a result a customer leaves the plan (访问5次以上仍无实效). */
export const MOST_FRUITLESS_VISITS = 5;

/**
 * Whether to go on visiting a customer: as long as there was a result, or fewer visits than the limit.
 *
 * @param visits how often the customer was visited, 0 or more; a blank is 0
 * @param results what came of it, as a number of orders or other results, 0 or more, or TRUE; a blank is 0
 * @param limit the number of visits without result after which the customer leaves the plan, a whole number from 1.
 *   Default 5
 * @returns true or false; `""` where visits and results are blank
 * @throws SalesbookError notANumber, outOfRange, notWholeNumber
 * @example keepVisiting(5, 0) // false
 * @example keepVisiting(9, 1) // true
 */
export function keepVisiting(visits: unknown, results: unknown, limit?: unknown): Result<boolean> {
  const made = numberOr(visits, "visits", 0);
  const found = typeof results === "boolean" ? Number(results) : numberOr(results, "results", 0);
  const most = numberOr(limit, "visitLimit", MOST_FRUITLESS_VISITS);
  requireNotNegative(made, "visits");
  requireNotNegative(found, "results");
  requireWhole(most, "visitLimit", 1, "wholeNumber");
  return isBlank(visits) && isBlank(results) ? "" : found > 0 || made < most;
}

/**
 * Whether to go on visiting the customers of a column, see {@link keepVisiting}.
 *
 * @param visits, results, limit values or ranges of one shape; the limit is 5 where it is left out
 * @returns true or false in that shape; a refused row gets the error
 * @throws SalesbookError differentShape
 * @example keepVisitingAll([[5], [4]], [[0], [""]]) // [[false], [true]]
 */
export function keepVisitingAll(visits: unknown, results: unknown, limit?: unknown): ResultMatrix<boolean> {
  return cellByCell({ visits, results, visitLimit: limit }, keepVisiting);
}
