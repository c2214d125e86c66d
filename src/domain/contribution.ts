/** Analysis of transactions (二、(一)): gross margin rate, turnover, cross ratio and contribution of each product. */
import { finite, readNumber, sameShape, shapeOf, type Matrix, type Result, type ResultMatrix } from "./cells";
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
  return eachCell({ sales, cost }, ({ sales, cost }) => marginRate(sales, cost));
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
  return eachCell({ sales, opening, closing }, ({ sales, opening, closing }) => turnover(sales, opening, closing));
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
  return eachCell({ sales, cost, opening, closing }, (row) => times(crossRatio(row), periods));
}

/**
 * The contribution ratio (贡献比率) of each row: cross ratio × share of the column's total sales.
 *
 * Not the contribution margin. A row without sales contributes 0, whatever its stock. The total is the plain sum of all
 * sales that are numbers, net returns with their sign, also of rows whose stock or cost is still blank.
 *
 * @param sales, cost, opening, closing as for {@link crossRatios}
 * @returns a factor in the shape of `sales`; `""` where a cell is blank, `notANumber` where one holds text,
 *   `zeroDivisor` where there are sales without stock or the total is 0
 * @throws SalesbookError differentShape
 * @example contributions([[20000], [50000]], [[15500], [50000]], [[2000], [1]], [[2000], [1]]) // [[0.6428571428571428], [0]]
 */
export function contributions(sales: Matrix, cost: Matrix, opening: Matrix, closing: Matrix): ResultMatrix<number> {
  let total = 0;
  for (const row of sales) {
    for (const cell of row) if (typeof cell === "number" && Number.isFinite(cell)) total += cell;
  }
  return eachCell({ sales, cost, opening, closing }, (row) => {
    if (row.sales === 0) return 0;
    const ratio = crossRatio(row);
    if (total === 0) return new SalesbookError("zeroDivisor", { argument: "totalSales" });
    return times(ratio, row.sales / total);
  });
}

interface Transactions {
  readonly sales: number;
  readonly cost: number;
  readonly opening: number;
  readonly closing: number;
}

function marginRate(sales: number, cost: number): number | SalesbookError {
  return sales === 0 ? new SalesbookError("zeroDivisor", { argument: "sales" }) : (sales - cost) / sales;
}

function turnover(sales: number, opening: number, closing: number): number | SalesbookError {
  if (opening < 0) return new SalesbookError("outOfRange", { argument: "opening", received: opening, accepted: "notNegative" });
  if (closing < 0) return new SalesbookError("outOfRange", { argument: "closing", received: closing, accepted: "notNegative" });
  const averageStock = opening / 2 + closing / 2;
  return averageStock === 0 ? new SalesbookError("zeroDivisor", { argument: "averageStock" }) : sales / averageStock;
}

function crossRatio({ sales, cost, opening, closing }: Transactions): number | SalesbookError {
  const rate = marginRate(sales, cost);
  return rate instanceof SalesbookError ? rate : times(turnover(sales, opening, closing), rate);
}

function times(value: number | SalesbookError, factor: number): number | SalesbookError {
  return typeof value === "number" ? value * factor : value;
}

/**
 * Calculates cell by cell over ranges of one shape: blank where one of the cells is blank (unless one is an error),
 * the error of the first cell that holds no number, and never `Infinity`.
 */
function eachCell<Name extends string>(
  ranges: Readonly<Record<Name, Matrix>>,
  calculate: (numbers: Record<Name, number>) => number | SalesbookError,
): ResultMatrix<number> {
  const names = Object.keys(ranges) as Name[];
  const first = names[0]!;
  for (const name of names) requireSameShape(ranges[first], first, ranges[name], name);
  const numbers = {} as Record<Name, number>;

  return ranges[first].map((cells, row) =>
    cells.map((_, column): Result<number> => {
      let blank = false;
      for (const name of names) {
        const number = readNumber(ranges[name][row]![column], name);
        if (number instanceof SalesbookError) return number;
        if (number === "") blank = true;
        else numbers[name] = number;
      }
      if (blank) return "";
      const result = calculate(numbers);
      // Adding 0 makes −0 a plain 0.
      return typeof result === "number" ? finite(result + 0, first) : result;
    }),
  );
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
