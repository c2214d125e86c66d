/** Analysis of transactions (二、(一)): gross margin rate, turnover, cross ratio and contribution of each product. */
import { finite, knownGood, readNumber, sameShape, shapeOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";

/**
 * The gross margin rate (毛利率) of each row: (sales − cost) ÷ sales. Not the markup, which divides by the cost.
 *
 * @param sales money; a net return is negative
 * @param cost cost of what was sold, money, the same shape
 * @returns fractions in the shape of `sales`; `""` where a cell is blank, `notANumber` where one holds text, `zeroDivisor`
 *   where sales are 0
 * @throws SalesbookError differentShape
 * @example marginRates([[20000]], [[15500]]) // [[0.225]]
 */
export function marginRates(sales: Matrix, cost: Matrix): ResultMatrix<number> {
  return eachCell({ sales, cost }, marginRate);
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
  return eachCell({ sales, opening, closing }, turnover);
}

/**
 * The cross ratio (交叉比率) of each row: gross margin rate × turnover, what a yuan of stock earns.
 *
 * @param sales, cost, opening, closing as for {@link marginRates} and {@link turnovers}, all of one shape
 * @param periodsPerYear how many such periods a year has, above 0: 12 makes the ratio of a month annual. Default 1
 * @returns a factor (2.25 is shown as 225 %) in the shape of `sales`; blanks and errors as for its two factors
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
  const periods = readNumber(periodsPerYear, "periodsPerYear");
  if (periods instanceof SalesbookError) throw periods;
  if (periods === "" || periods <= 0) {
    throw new SalesbookError("outOfRange", { argument: "periodsPerYear", received: periods, accepted: "aboveZero" });
  }
  return eachCell({ sales, cost, opening, closing }, (...row) => times(crossRatio(...row), periods));
}

/**
 * The contribution ratio (贡献比率) of each row: cross ratio × share of the column's total sales.
 *
 * Not the contribution margin. A row without sales contributes 0, also without stock. The total is the plain sum of all
 * sales that are numbers, net returns with their sign, also of rows whose stock or cost is still blank.
 *
 * @param sales, cost, opening, closing as for {@link crossRatios}
 * @returns a factor in the shape of `sales`; `""` where a cell is blank, `notANumber` where one holds text,
 *   `zeroDivisor` where there are sales without stock or the total is 0, `outOfRange` where a stock is negative
 * @throws SalesbookError differentShape
 * @example contributions([[20000], [50000]], [[15500], [50000]], [[2000], [1]], [[2000], [1]]) // [[0.6428571428571428], [0]]
 */
export function contributions(sales: Matrix, cost: Matrix, opening: Matrix, closing: Matrix): ResultMatrix<number> {
  let total = 0;
  for (const row of sales) {
    for (const cell of row) if (typeof cell === "number" && Number.isFinite(cell)) total += cell;
  }
  return eachCell({ sales, cost, opening, closing }, (ofSales, ofCost, ofOpening, ofClosing) => {
    if (ofSales === 0) return negativeStock(ofOpening, ofClosing) ?? 0;
    const ratio = crossRatio(ofSales, ofCost, ofOpening, ofClosing);
    if (total === 0) return new SalesbookError("zeroDivisor", { argument: "totalSales" });
    return times(ratio, ofSales / total);
  });
}

function marginRate(sales: number, cost: number): number | SalesbookError {
  return sales === 0 ? new SalesbookError("zeroDivisor", { argument: "sales" }) : (sales - cost) / sales;
}

function turnover(sales: number, opening: number, closing: number): number | SalesbookError {
  const refused = negativeStock(opening, closing);
  if (refused) return refused;
  const averageStock = opening / 2 + closing / 2;
  return averageStock === 0 ? new SalesbookError("zeroDivisor", { argument: "averageStock" }) : sales / averageStock;
}

function negativeStock(opening: number, closing: number): SalesbookError | null {
  if (opening < 0) return new SalesbookError("outOfRange", { argument: "opening", received: opening, accepted: "notNegative" });
  return closing < 0 ? new SalesbookError("outOfRange", { argument: "closing", received: closing, accepted: "notNegative" }) : null;
}

function crossRatio(sales: number, cost: number, opening: number, closing: number): number | SalesbookError {
  const rate = marginRate(sales, cost);
  return typeof rate !== "number" ? rate : times(turnover(sales, opening, closing), rate);
}

function times(value: number | SalesbookError, factor: number): number | SalesbookError {
  return typeof value === "number" ? value * factor : value;
}

type FromNumbers = (first: number, second: number, third: number, fourth: number) => number | SalesbookError;

/**
 * Calculates cell by cell over two to four ranges of one shape: blank where one of the cells is blank (unless one is an
 * error), the error of the first cell that holds no number, and never `Infinity`.
 *
 * @param calculate gets the numbers of one place in the order of the ranges
 */
function eachCell(ranges: Readonly<Record<string, Matrix>>, calculate: FromNumbers): ResultMatrix<number> {
  const names = Object.keys(ranges);
  const matrices = Object.values(ranges);
  const column = eachRow(names, matrices, calculate);
  if (column) return column;
  for (const [index, range] of matrices.entries()) requireSameShape(matrices[0]!, names[0]!, range, names[index]!);
  return matrices[0]!.map((cells, row) =>
    cells.map((_, place) =>
      fromCells(
        names,
        matrices.map((range) => range[row]![place]),
        calculate,
      ),
    ),
  );
}

/**
 * The results of columns, perhaps a million rows long: nothing stands between reading and calculating but what numbers
 * need. `null` where the ranges are not columns of one length.
 */
function eachRow(names: readonly string[], matrices: readonly Matrix[], calculate: FromNumbers): ResultMatrix<number> | null {
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
      if (typeof result === "number" && result - result === 0) {
        // Adding 0 makes −0 a plain 0.
        results[row] = [result + 0];
        continue;
      }
    }
    const shown = fromCells(names, [a, b, c, d].slice(0, names.length), calculate);
    isClean &&= !(shown instanceof SalesbookError);
    results[row] = [shown];
  }
  return isClean ? knownGood(results) : results;
}

function fromCells(names: readonly string[], cells: readonly unknown[], calculate: FromNumbers): Result<number> {
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
  return typeof result === "number" ? finite(result + 0, names[0]!) : result;
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
