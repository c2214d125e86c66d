/** Credit limits of a column of customers in one call. */
import { isBlank, shapeOf, type Matrix, type ResultMatrix } from "./cells";
import { asMatrix, attempt, cellByCell, isSingle } from "./columns";
import { creditLimit, readCreditMethod } from "./credit";
import { SalesbookError } from "./errors";

/**
 * The credit limits of many customers by one method. Each input is a single value, which holds for everybody, or a
 * range with one cell per customer; all ranges have one shape. The method `composite` takes base limits in a column,
 * one row of scores for each, and one list of weights; a single base limit takes all scores as one customer's. What is left
 * out is `undefined`.
 *
 * @param method as for `creditLimit`
 * @param inputs as for `creditLimit`, each a value or a range
 * @returns money in the shape of the ranges, 0 or more; `""` where a cell of a customer is blank; a customer whose
 *   input is refused gets the error, the others their limit
 * @throws SalesbookError unknownChoice, missingArgument (the method), differentShape
 * @example creditLimits("working", [[900000], [500000]], [[600000], [700000]], 12) // [[25000], [0]]
 * @example creditLimits(5, [[50000], [50000]], [[80, 60], [100, 100]]) // [[35000], [50000]]
 */
export function creditLimits(method: unknown, ...inputs: readonly unknown[]): ResultMatrix<number> {
  const chosen = readCreditMethod(method);
  const ranges = inputs.map(asMatrix);
  if (chosen === "composite") return limitsByScores(ranges);
  const named: Record<string, unknown> = {};
  INPUTS[chosen].forEach((name, index) => (named[name] = ranges[index]));
  return cellByCell(named, (...cells) => creditLimit(chosen, ...cells));
}

/**
 * The most cautious limit of each customer, where several methods were used.
 *
 * @param limits by method, one per customer; a method whose figures are incomplete is left out
 * @returns money; `""` where no method gave a limit, and where one refused its figures: it might be the lowest
 * @example lowestLimits([[25000, ""], [40000, ""]]) // [25000, ""]
 */
export function lowestLimits(limits: readonly (readonly unknown[])[]): (number | "")[] {
  return (limits[0] ?? []).map((_, row) => {
    const own = limits.map((method) => method[row]);
    const found = own.filter((limit) => typeof limit === "number");
    return found.length === 0 || own.some((limit) => limit instanceof SalesbookError) ? "" : Math.min(...found);
  });
}

/** What each method calls its inputs. */
const INPUTS = {
  sales: ["expectedSales", "costRate", "supplyShare", "creditPeriods"],
  working: ["currentAssets", "currentLiabilities", "suppliers"],
  current: ["currentAssets", "currentLiabilities", "generalRatio", "generalLimit"],
  net: ["assets", "liabilities", "suppliers"],
} as const;

function limitsByScores([base = [[undefined]], scores = [[undefined]], weights = []]: readonly Matrix[]): ResultMatrix<number> {
  // One list for all customers, put together once.
  const list = weights.flat();
  const shared = list.every(isBlank) ? undefined : list;
  if (isSingle(base)) return [[attempt(() => creditLimit("composite", base[0]![0], scores, shared))]];
  if (base.length !== scores.length || base.some((row) => row.length !== 1)) {
    throw new SalesbookError("differentShape", {
      argument: "scores",
      received: shapeOf(scores),
      accepted: `${base.length} × n`,
      other: "baseLimit",
    });
  }
  return base.map(([limit], row) => [
    isBlank(limit) && scores[row]!.every(isBlank) ? "" : attempt(() => creditLimit("composite", limit, scores[row], shared)),
  ]);
}
