/** Credit limits of a column of customers in one call. */
import { isBlank, sameShape, shapeOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { creditLimit, readCreditMethod } from "./credit";
import { SalesbookError } from "./errors";

/**
 * The credit limits of many customers by one method. Each input is a single value, which holds for everybody, or a
 * range with one cell per customer; all ranges have one shape. The method `composite` takes base limits in a column,
 * one row of scores for each, and one list of weights; a single base limit takes all scores as one customer's.
 *
 * @param method as for `creditLimit`
 * @param inputs as for `creditLimit`, each a value or a range
 * @returns money in the shape of the ranges, 0 or more; `""` where all cells of a customer are blank; a customer whose
 *   input is refused gets the error, the others their limit
 * @throws SalesbookError unknownChoice, missingArgument (the method), differentShape
 * @example creditLimits("working", [[900000], [500000]], [[600000], [700000]], 12) // [[25000], [0]]
 * @example creditLimits(5, [[50000], [50000]], [[80, 60], [100, 100]]) // [[35000], [50000]]
 */
export function creditLimits(method: unknown, ...inputs: readonly unknown[]): ResultMatrix<number> {
  const chosen = readCreditMethod(method);
  const ranges = inputs.map(asMatrix);
  if (chosen === "composite") return limitsByScores(ranges);

  const first = Math.max(
    ranges.findIndex((range) => !isSingle(range)),
    0,
  );
  ranges.forEach((range, index) => {
    if (!isSingle(range) && !sameShape(range, ranges[first]!)) {
      throw new SalesbookError("differentShape", {
        argument: PLACES[index]!,
        received: shapeOf(range),
        accepted: shapeOf(ranges[first]!),
        other: PLACES[first]!,
      });
    }
  });
  return (ranges[first] ?? [[null]]).map((cells, row) =>
    cells.map((_, column) => {
      const ofRow = ranges.filter((range) => !isSingle(range)).map((range) => range[row]![column]);
      if (ofRow.length > 0 && ofRow.every(isBlank)) return "";
      return attempt(() => creditLimit(chosen, ...ranges.map((range) => (isSingle(range) ? range[0]![0] : range[row]![column]))));
    }),
  );
}

/** What the general form calls its inputs. */
const PLACES = ["a", "b", "c", "d"];

function limitsByScores([base = [[null]], scores = [[null]], weights]: readonly Matrix[]): ResultMatrix<number> {
  if (isSingle(base)) return [[attempt(() => creditLimit("composite", base[0]![0], scores, weights))]];
  if (base.length !== scores.length || base.some((row) => row.length !== 1)) {
    throw new SalesbookError("differentShape", {
      argument: "scores",
      received: shapeOf(scores),
      accepted: `${base.length} × n`,
      other: "baseLimit",
    });
  }
  return base.map(([limit], row) => [
    isBlank(limit) && scores[row]!.every(isBlank) ? "" : attempt(() => creditLimit("composite", limit, scores[row], weights)),
  ]);
}

function attempt(calculate: () => Result<number>): Result<number> {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
}

function asMatrix(value: unknown): Matrix {
  return Array.isArray(value) ? (value as Matrix) : [[value]];
}

function isSingle(range: Matrix): boolean {
  return range.length === 1 && range[0]!.length === 1;
}
