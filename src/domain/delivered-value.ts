/** What a customer gets for what it gives: customer delivered value (客户让渡价值). */
import { isBlank, shapeOf, type Matrix, type Result } from "./cells";
import { settle } from "./columns";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange, requireNotNegative } from "./inputs";

/** What makes up the total value to a customer, in the order of the columns. */
export const CUSTOMER_VALUES = ["product", "service", "personnel", "image"] as const;
/** What makes up the total cost to a customer. */
export const CUSTOMER_COSTS = ["money", "time", "mental", "physical"] as const;

/**
 * The delivered value of each offer: product + service + personnel + image value − money, time, mental and physical cost
 * (Kotler's customer delivered value, as the text on customer relationships has it).
 *
 * All eight are judged in one unit, points or money. A blank part counts as 0. A value may be negative, such as that of a
 * bad image; a cost may not, since a cost typed with a minus sign would quietly add to the value.
 *
 * @param values one row of four per offer, or a single column of four for one offer
 * @param costs likewise, for the same offers
 * @returns one number per offer, in the unit of the parts; `""` where all eight are blank; in its own row `notANumber` for
 *   text, `outOfRange` for a negative cost
 * @throws SalesbookError outOfRange where there are not four parts, differentShape for another number of offers
 * @example deliveredValues([[40, 20, 15, 10], [30, 30, 10, 10]], [[50, 5, 3, 2], [40, 5, 3, 2]]) // [25, 30]
 */
export function deliveredValues(values: Matrix, costs: Matrix): Result<number>[] {
  const gains = offersOf(values, "values", "fourValues");
  const pains = offersOf(costs, "costs", "fourCosts");
  if (gains.length !== pains.length) {
    throw new SalesbookError("differentShape", {
      argument: "costs",
      received: shapeOf(costs),
      accepted: shapeOf(values),
      other: "values",
    });
  }
  return gains.map((parts, row) => {
    const given = pains[row]!;
    if (parts.every(isBlank) && given.every(isBlank)) return "";
    return settle("values", () => sumOf(parts, "values") - sumOf(given, "costs"));
  });
}

/** Four parts per offer; four cells below each other are one offer. */
function offersOf(range: Matrix, argument: string, accepted: string): Matrix {
  const parts = CUSTOMER_VALUES.length;
  if (range.length === parts && range.every((row) => row.length === 1)) return [range.flat()];
  if (range.every((row) => row.length === parts)) return range;
  throw outOfRange(argument, shapeOf(range), accepted);
}

function sumOf(parts: readonly unknown[], argument: "values" | "costs"): number {
  return parts.reduce<number>((sum, cell) => {
    const part = numberOr(cell, argument, 0);
    if (argument === "costs") requireNotNegative(part, argument);
    return sum + part;
  }, 0);
}
