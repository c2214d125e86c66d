/** The credit limit of a customer (二、(三)) by the five methods of the textbook. */
import { readChoice } from "./choices";
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { missing, outOfRange, requiredNumber, requireDivisor, requireNotNegative, requireRate } from "./inputs";

/** The five methods in the textbook's order, with their Chinese names. */
const METHODS = {
  sales: ["销售额测定法"],
  working: ["周转资产分割法"],
  current: ["流动比率法"],
  net: ["净资产分割法"],
  composite: ["综合判断法"],
} as const;
export type CreditMethod = keyof typeof METHODS;
export const CREDIT_METHODS = Object.keys(METHODS) as readonly CreditMethod[];

/**
 * Reads a method: one of {@link CREDIT_METHODS}, its place from 1 to 5, or its Chinese name.
 *
 * @throws SalesbookError missingArgument, unknownChoice
 * @example readCreditMethod(3) // "current"
 */
export function readCreditMethod(method: unknown): CreditMethod {
  return readChoice(method, METHODS, "method", "creditMethod", true);
}

/**
 * The credit limit by any of the five methods.
 *
 * @param method as for {@link readCreditMethod}
 * @param inputs the arguments of the method's own function, in its order
 * @returns money, 0 or more; `""` where an input is blank, for a limit that rests on a part of its figures is none
 * @throws SalesbookError unknownChoice; otherwise as the method's own function, and missingArgument for an input that is left
 *   out (`undefined`) while others are given
 * @example creditLimit("working", 900000, 600000, 12) // 25000
 * @example creditLimit("銷售額測定法", 100000, 0.6, 0.5, 2) // 60000
 */
export function creditLimit(method: unknown, ...inputs: readonly unknown[]): Result<number> {
  const [a, b, c, d] = inputs;
  switch (readCreditMethod(method)) {
    case "sales":
      return creditLimitBySales(a, b, c, d);
    case "working":
      return creditLimitByWorkingCapital(a, b, c);
    case "current":
      return creditLimitByCurrentRatio(a, b, c, d);
    case "net":
      return creditLimitByNetAssets(a, b, c);
    case "composite":
      return creditLimitByScores(a, b, c);
  }
}

/**
 * 销售额测定法: what the customer will buy from us while the credit runs, at cost.
 * Expected sales × cost rate × our supply share × credit periods.
 *
 * @param expectedSales the customer's expected sales per period, money
 * @param costRate share of cost in the customer's sales, a fraction 0…1
 * @param supplyShare our share in what the customer buys, a fraction 0…1
 * @param creditPeriods for how long credit is given, in periods of the same length, 0 or more
 * @returns money; a negative result is 0, since nothing may be lent; `""` where an input is blank
 * @throws SalesbookError notANumber, missingArgument, outOfRange
 * @example creditLimitBySales(100000, 0.6, 0.5, 2) // 60000
 */
export function creditLimitBySales(
  expectedSales: unknown,
  costRate: unknown,
  supplyShare: unknown,
  creditPeriods: unknown,
): Result<number> {
  const input = readInputs({ expectedSales, costRate, supplyShare, creditPeriods });
  if (!input) return "";
  requireRate(input.costRate, "costRate");
  requireRate(input.supplyShare, "supplyShare");
  requireNotNegative(input.creditPeriods, "creditPeriods");
  return limit(input.expectedSales * input.costRate * input.supplyShare * input.creditPeriods);
}

/**
 * 周转资产分割法: the customer's working capital, divided evenly among the suppliers.
 * (Current assets − current liabilities) ÷ suppliers.
 *
 * @param currentAssets money
 * @param currentLiabilities money
 * @param suppliers number of suppliers who share it, 1 or more (a mean over some months need not be whole)
 * @returns money; a negative result is 0; `""` where an input is blank
 * @throws SalesbookError notANumber, missingArgument, outOfRange
 * @example creditLimitByWorkingCapital(900000, 600000, 12) // 25000
 */
export function creditLimitByWorkingCapital(currentAssets: unknown, currentLiabilities: unknown, suppliers: unknown): Result<number> {
  const input = readInputs({ currentAssets, currentLiabilities, suppliers });
  if (!input) return "";
  requireSuppliers(input.suppliers);
  return limit((input.currentAssets - input.currentLiabilities) / input.suppliers);
}

/**
 * 流动比率法: the general limit, raised or lowered as the customer's current ratio stands to the general one.
 * General limit × (current assets ÷ current liabilities) ÷ general ratio.
 *
 * The textbook prints the ratio and says that above the general level a higher limit may be set; this is that sentence
 * as a formula.
 *
 * @param currentAssets money
 * @param currentLiabilities money, above 0
 * @param generalRatio the current ratio of customers in general, a factor above 0 (2 for 200 %)
 * @param generalLimit the limit of customers in general, money, 0 or more
 * @returns money; a negative result is 0; `""` where an input is blank
 * @throws SalesbookError notANumber, missingArgument, zeroDivisor, outOfRange
 * @example creditLimitByCurrentRatio(300000, 100000, 2, 50000) // 75000
 */
export function creditLimitByCurrentRatio(
  currentAssets: unknown,
  currentLiabilities: unknown,
  generalRatio: unknown,
  generalLimit: unknown,
): Result<number> {
  const input = readInputs({ currentAssets, currentLiabilities, generalRatio, generalLimit });
  if (!input) return "";
  requireDivisor(input.currentLiabilities, "currentLiabilities");
  requireDivisor(input.generalRatio, "generalRatio");
  requireNotNegative(input.generalLimit, "generalLimit");
  return limit((input.generalLimit * (input.currentAssets / input.currentLiabilities)) / input.generalRatio);
}

/**
 * 净资产分割法: the customer's net assets, divided evenly among the suppliers. (Assets − liabilities) ÷ suppliers.
 *
 * @param assets money
 * @param liabilities money
 * @param suppliers number of suppliers who share it, 1 or more
 * @returns money; a negative result is 0; `""` where an input is blank
 * @throws SalesbookError notANumber, missingArgument, outOfRange
 * @example creditLimitByNetAssets(2000000, 1400000, 20) // 30000
 */
export function creditLimitByNetAssets(assets: unknown, liabilities: unknown, suppliers: unknown): Result<number> {
  const input = readInputs({ assets, liabilities, suppliers });
  if (!input) return "";
  requireSuppliers(input.suppliers);
  return limit((input.assets - input.liabilities) / input.suppliers);
}

/**
 * 综合判断法: a base limit, scaled by the weighted mean of scores. Base limit × mean score ÷ 100.
 *
 * @param baseLimit the limit of a customer with full scores, money
 * @param scores one score or a range of them, each 0…100; a blank one is not judged yet and left out with its weight
 * @param weights as many weights as scores, 0 or more, not all 0; a blank is 0. Default: all equal
 * @returns money; a negative result is 0; `""` where an input is blank
 * @throws SalesbookError notANumber, missingArgument, outOfRange, differentShape, zeroDivisor
 * @example creditLimitByScores(50000, [80, 60]) // 35000
 * @example creditLimitByScores(50000, [80, 60], [3, 1]) // 37500
 */
export function creditLimitByScores(baseLimit: unknown, scores: unknown, weights?: unknown): Result<number> {
  const scoreCells = cellsOf(scores);
  const weightCells = cellsOf(weights);
  const weighted = !weightCells.every(isBlank);
  const base = readNumber(baseLimit, "baseLimit");
  if (base instanceof SalesbookError) throw base;
  if (isBlank(baseLimit) && scoreCells.every(isBlank) && !weighted) return "";
  if (baseLimit === undefined) throw missing("baseLimit");
  if (scoreCells.every((cell) => cell === undefined)) throw missing("scores", "score");
  if (weighted && weightCells.length !== scoreCells.length) {
    throw new SalesbookError("differentShape", {
      argument: "weights",
      received: weightCells.length,
      accepted: scoreCells.length,
      other: "scores",
    });
  }
  let sum = 0;
  let weightSum = 0;
  scoreCells.forEach((cell, index) => {
    if (isBlank(cell)) return;
    const score = requiredNumber(cell, "scores");
    if (score < 0 || score > 100) throw outOfRange("scores", score, "score");
    const weight = weighted ? readWeight(weightCells[index]) : 1;
    sum += score * weight;
    weightSum += weight;
  });
  if (base === "" || scoreCells.every(isBlank)) return "";
  requireDivisor(weightSum, "weights");
  return limit((base * (sum / weightSum)) / 100);
}

/** All inputs as numbers, or null where one is blank. */
function readInputs<Name extends string>(cells: Record<Name, unknown>): Record<Name, number> | null {
  // One pass each, without lists in between: this is called for every customer of a column.
  let blank = true;
  for (const name in cells) blank &&= isBlank(cells[name]);
  if (blank) return null;
  const numbers = {} as Record<Name, number>;
  for (const name in cells) {
    const number = readNumber(cells[name], name);
    if (number instanceof SalesbookError) throw number;
    if (cells[name] === undefined) throw missing(name);
    if (number === "") blank = true;
    else numbers[name] = number;
  }
  return blank ? null : numbers;
}

function readWeight(cell: unknown): number {
  const weight = isBlank(cell) ? 0 : requiredNumber(cell, "weights");
  requireNotNegative(weight, "weights");
  return weight;
}

/** One cell, a list or a range as a flat list. */
function cellsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value.flat() as unknown[]) : [value];
}

function limit(amount: number): number {
  if (!Number.isFinite(amount)) throw outOfRange("creditLimit", String(amount), "smallerNumber");
  return amount > 0 ? amount : 0;
}

function requireSuppliers(suppliers: number): void {
  if (suppliers < 1) throw outOfRange("suppliers", suppliers, "suppliers");
}
