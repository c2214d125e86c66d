/**
 * Analysis of transactions (二、(一)): gross margin rate, turnover, cross ratio and contribution of each product.
 *
 * No merit from two negatives: a loss divided by net returns is above 0, but nobody has earned anything. Such a ratio is blank,
 * here and so in functions, analyses and sheets; where products are ranked, its product stands last, with the reason.
 */
import { finite, knownGood, readNumber, sameShape, shapeOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";

/**
 * The gross margin rate (毛利率) of each row: (sales − cost) ÷ sales. Not the markup, which divides by the cost.
 *
 * @param sales money; a net return is negative
 * @param cost cost of what was sold, money, the same shape
 * @returns fractions in the shape of `sales`; `""` where a cell is blank and where a loss is divided by net returns,
 *   `notANumber` where one holds text, `zeroDivisor` where sales are 0
 * @throws SalesbookError differentShape
 * @example marginRates([[20000], [-50]], [[15500], [-30]]) // [[0.225], [""]]
 */
export function marginRates(sales: Matrix, cost: Matrix): ResultMatrix<number> {
  return eachCell({ sales, cost }, marginRate, noMarginRate);
}

/**
 * The merchandise turnover (产品周转率) of each row: sales ÷ average stock, the mean of opening and closing stock. On
 * the basis of sales with the stock at selling price, as the textbook defines it; the English inventory turnover has
 * cost of goods sold on both sides instead.
 *
 * @param sales sales of the period, money
 * @param opening stock at the beginning of the period at selling price, money, 0 or more, the same shape
 * @param closing stock at its end, likewise
 * @returns times per period, in the shape of `sales`; `""` where a cell is blank, `notANumber` where one holds text,
 *   `zeroDivisor` where there was no stock, `outOfRange` where a stock is negative
 * @throws SalesbookError differentShape
 * @example turnovers([[20000]], [[2500]], [[1500]]) // [[10]]
 */
export function turnovers(sales: Matrix, opening: Matrix, closing: Matrix): ResultMatrix<number> {
  return eachCell({ sales, opening, closing }, turnover, noTurnover);
}

/**
 * The cross ratio (交叉比率) of each row: gross margin rate × turnover, what a yuan of stock earns.
 *
 * @param sales, cost, opening, closing as for {@link marginRates} and {@link turnovers}, all of one shape
 * @param periodsPerYear how many such periods a year has, above 0: 12 makes the ratio of a month annual. Default 1: per period
 * @returns a factor (2.25 is shown as 225 %) in the shape of `sales`; blanks and errors as for its two factors, and `""` where
 *   both are negative
 * @throws SalesbookError differentShape; notANumber or outOfRange for `periodsPerYear`
 * @example crossRatios([[20000]], [[15500]], [[2000]], [[2000]]) // [[2.25]]
 */
export function crossRatios(
  sales: Matrix,
  cost: Matrix,
  opening: Matrix,
  closing: Matrix,
  periodsPerYear: unknown = 1,
): ResultMatrix<number> {
  const periods = readPeriods(periodsPerYear);
  return eachCell(
    { sales, cost, opening, closing },
    (ofSales, ofCost, ofOpening, ofClosing) => crossRatio(ofSales, ofCost, ofOpening, ofClosing) * periods,
    noCrossRatio,
  );
}

/**
 * The contribution ratio (贡献比率) of each row: cross ratio × share of the column's total sales.
 *
 * Not the contribution margin. A row without sales contributes 0, also without stock. The total is the plain sum of all
 * sales that are numbers, net returns with their sign, also of rows whose stock or cost is still blank.
 *
 * @param sales, cost, opening, closing, periodsPerYear as for {@link crossRatios}
 * @returns a factor in the shape of `sales`; `""` where a cell is blank, where the cross ratio is, and where the total is
 *   below 0, for then there are no shares; `notANumber` where one holds text, `zeroDivisor` where there are sales without
 *   stock or the total is 0, `outOfRange` where a stock is negative
 * @throws SalesbookError differentShape; notANumber or outOfRange for `periodsPerYear`
 * @example contributions([[20000], [50000]], [[15500], [50000]], [[2000], [1]], [[2000], [1]]) // [[0.6428571428571428], [0]]
 */
export function contributions(
  sales: Matrix,
  cost: Matrix,
  opening: Matrix,
  closing: Matrix,
  periodsPerYear: unknown = 1,
): ResultMatrix<number> {
  const periods = readPeriods(periodsPerYear);
  const { total, scale } = totalSales(sales);
  return eachCell(
    { sales, cost, opening, closing },
    (ofSales, ofCost, ofOpening, ofClosing) => {
      if (ofSales === 0) return hasNegativeStock(ofOpening, ofClosing) ? NaN : 0;
      if (!(total > 0)) return NaN;
      return product(crossRatio(ofSales, ofCost, ofOpening, ofClosing) * periods, (ofSales * scale) / total);
    },
    (ofSales, ofCost, ofOpening, ofClosing) => {
      if (ofSales === 0) return negativeStock(ofOpening, ofClosing);
      const missing = noCrossRatio(ofSales, ofCost, ofOpening, ofClosing);
      if (missing instanceof SalesbookError) return missing;
      if (total === 0) return new SalesbookError("zeroDivisor", { argument: "totalSales" });
      return total < 0 ? "" : missing;
    },
  );
}

/** A calculation with the numbers of one place: NaN where it gives none. */
type FromNumbers = (first: number, second: number, third: number, fourth: number) => number;

/** Why a calculation gives no number: an error, blank, or `null` where the number is too large. */
type WhyNone = (first: number, second: number, third: number, fourth: number) => "" | SalesbookError | null;

/** One figure divided by another; NaN where both are below 0. */
function quotient(dividend: number, divisor: number): number {
  return dividend < 0 && divisor < 0 ? NaN : dividend / divisor;
}

/** One ratio times another; NaN where both are below 0. */
function product(one: number, other: number): number {
  return one < 0 && other < 0 ? NaN : one * other;
}

function marginRate(sales: number, cost: number): number {
  return sales === 0 ? NaN : quotient(sales - cost, sales);
}

function noMarginRate(sales: number, cost: number): ReturnType<WhyNone> {
  if (sales === 0) return new SalesbookError("zeroDivisor", { argument: "sales" });
  return sales < 0 && sales < cost ? "" : null;
}

function turnover(sales: number, opening: number, closing: number): number {
  const both = opening + closing;
  if (hasNegativeStock(opening, closing) || both === 0) return NaN;
  // The half of the smallest numbers is 0, the sum of the largest too large: neither is made.
  return both - both === 0 ? 2 * (sales / both) : sales / (opening / 2 + closing / 2);
}

function noTurnover(_: number, opening: number, closing: number): ReturnType<WhyNone> {
  const refused = negativeStock(opening, closing);
  return refused ?? (opening + closing === 0 ? new SalesbookError("zeroDivisor", { argument: "averageStock" }) : null);
}

function crossRatio(sales: number, cost: number, opening: number, closing: number): number {
  return product(marginRate(sales, cost), turnover(sales, opening, closing));
}

function noCrossRatio(sales: number, cost: number, opening: number, closing: number): ReturnType<WhyNone> {
  const missing = noMarginRate(sales, cost);
  if (missing instanceof SalesbookError) return missing;
  // Where sales are below 0, margin rate and turnover cannot both be above.
  return noTurnover(sales, opening, closing) ?? (sales < 0 ? "" : null);
}

function hasNegativeStock(opening: number, closing: number): boolean {
  return opening < 0 || closing < 0;
}

function negativeStock(opening: number, closing: number): SalesbookError | null {
  if (opening < 0) return outOfRange("opening", opening, "notNegative");
  return closing < 0 ? outOfRange("closing", closing, "notNegative") : null;
}

function readPeriods(cell: unknown): number {
  const periods = readNumber(cell, "periodsPerYear");
  if (periods instanceof SalesbookError) throw periods;
  if (periods !== "" && periods > 0) return periods;
  throw outOfRange("periodsPerYear", periods, "aboveZero");
}

/** The sum of all sales, in a scale (a power of two) in which it is not too large. */
function totalSales(sales: Matrix): { readonly total: number; readonly scale: number } {
  const plain = sumOf(sales, 1);
  const scale = Number.isFinite(plain) ? 1 : SCALE_OF_LARGE;
  return { total: scale === 1 ? plain : sumOf(sales, scale), scale };
}

const SCALE_OF_LARGE = 2 ** -64;

function sumOf(sales: Matrix, scale: number): number {
  let total = 0;
  for (const row of sales) {
    for (const cell of row) if (typeof cell === "number" && cell - cell === 0) total += cell * scale;
  }
  return total;
}

/**
 * Calculates cell by cell over two to four ranges of one shape: blank where one of the cells is blank (unless one is an
 * error), the error of the first cell that holds no number, and never `Infinity`.
 *
 * @param calculate gets the numbers of one place in the order of the ranges
 * @param whyNone gets them again where it gives none
 */
function eachCell(ranges: Readonly<Record<string, Matrix>>, calculate: FromNumbers, whyNone: WhyNone): ResultMatrix<number> {
  const names = Object.keys(ranges);
  const matrices = Object.values(ranges);
  const fromCells = (cells: readonly unknown[]): Result<number> => {
    const numbers: number[] = [];
    let isBlank = false;
    for (let index = 0; index < cells.length; index++) {
      const number = readNumber(cells[index], names[index]!);
      if (number instanceof SalesbookError) return number;
      if (number === "") isBlank = true;
      else numbers.push(number);
    }
    if (isBlank) return "";
    const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
    const result = calculate(first, second, third, fourth);
    const missing = Number.isNaN(result) ? whyNone(first, second, third, fourth) : null;
    return missing ?? finite(result + 0, names[0]!);
  };
  const column = eachRow(matrices, calculate, fromCells);
  if (column) return column;
  for (const [index, range] of matrices.entries()) requireSameShape(matrices[0]!, names[0]!, range, names[index]!);
  return matrices[0]!.map((cells, row) => cells.map((_, place) => fromCells(matrices.map((range) => range[row]![place]))));
}

/**
 * The results of columns, perhaps a million rows long: nothing stands between reading and calculating but what numbers
 * need. `null` where the ranges are not columns of one length.
 */
function eachRow(
  matrices: readonly Matrix[],
  calculate: FromNumbers,
  fromCells: (cells: readonly unknown[]) => Result<number>,
): ResultMatrix<number> | null {
  const [first, second, third = matrices[0]!, fourth = matrices[0]!] = matrices as [Matrix, Matrix, Matrix?, Matrix?];
  if (matrices.some((range) => range.length !== first.length)) return null;
  const results = new Array<Result<number>[]>(first.length);
  let isClean = true;
  for (let row = 0; row < results.length; row++) {
    const one = first[row]!;
    const two = second[row]!;
    const three = third[row]!;
    const four = fourth[row]!;
    if (one.length !== 1 || two.length !== 1 || three.length !== 1 || four.length !== 1) return null;
    const a = one[0];
    const b = two[0];
    const c = three[0];
    const d = four[0];
    if (typeof a === "number" && typeof b === "number" && typeof c === "number" && typeof d === "number") {
      // Only what is finite leaves 0 when it is taken from itself, and a sum is finite only if all its parts are.
      const sum = a + b + c + d;
      const result = sum - sum === 0 ? calculate(a, b, c, d) : NaN;
      if (result - result === 0) {
        // Adding 0 makes −0 a plain 0.
        results[row] = [result + 0];
        continue;
      }
    }
    const shown = fromCells([a, b, c, d].slice(0, matrices.length));
    isClean &&= !(shown instanceof SalesbookError);
    results[row] = [shown];
  }
  return isClean ? knownGood(results) : results;
}

function requireSameShape(first: Matrix, firstName: string, range: Matrix, name: string): void {
  if (sameShape(first, range)) return;
  throw new SalesbookError("differentShape", {
    argument: name,
    received: shapeOf(range),
    accepted: shapeOf(first),
    other: firstName,
  });
}
