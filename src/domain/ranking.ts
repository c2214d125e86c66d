/** Table 6-9: rank, place, share and cumulative share of customers by their sales, and the class standard amount. */
import { inShapeOf, readAmounts } from "./amounts";
import { readNumber, summingScale, type Matrix, type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { descendingOrder } from "./descending";
import { SalesbookError } from "./errors";

/**
 * The rank of each amount, 1 for the largest; equal amounts share the better rank and the next one is left out
 * (1, 2, 2, 4). Amounts are compared as they are, to the last binary digit; zero and negative amounts are ranked too.
 *
 * @param amounts one amount per row, money
 * @returns one whole number per row; `""` for a blank, `notANumber` for text or TRUE/FALSE
 * @example ranks([50, 80, 50, "", 20]) // [2, 1, 2, "", 4]
 */
export function ranks(amounts: readonly unknown[]): Result<number>[] {
  const results = amounts.map(readAmount);
  let rank = 0;
  let previous: number | undefined;
  largestFirst(results).forEach(({ row, amount }, index) => {
    if (amount !== previous) rank = index + 1;
    previous = amount;
    results[row] = rank;
  });
  return results;
}

/**
 * The place of each amount in a list sorted with the largest first: like {@link ranks}, but every row has its own
 * place, equal amounts in the order in which they were entered.
 *
 * @param amounts one amount per row, money
 * @returns one whole number per row, each of 1…n once; `""` and errors as for {@link ranks}
 * @example places([50, 80, 50, "", 20]) // [2, 1, 3, "", 4]
 */
export function places(amounts: readonly unknown[]): Result<number>[] {
  const results = amounts.map(readAmount);
  largestFirst(results).forEach(({ row }, index) => {
    results[row] = index + 1;
  });
  return results;
}

/**
 * The running sum down a column. A zero or negative amount (a net return) counts as 0, as in every sum of the
 * classification, so that the last row reaches the total that the shares refer to.
 *
 * @param amounts one amount per row in the order of the running sum, money
 * @returns one sum per row, money; `""` and errors where the row has no amount
 * @example cumulativeAmounts([60, 30, 10, -5]) // [60, 90, 100, 100]
 */
export function cumulativeAmounts(amounts: readonly unknown[]): Result<number>[] {
  let sum = 0;
  return amounts.map((cell) => {
    const amount = readAmount(cell);
    if (typeof amount !== "number") return amount;
    sum += Math.max(amount, 0);
    return sum;
  });
}

/**
 * Each amount's share of the total (销售额构成比). A zero or negative amount counts as 0; if nothing is positive, every
 * share is 0.
 *
 * @param amounts a range of amounts, money, any shape
 * @param whole what they are shares of, where it is not their own total
 * @returns the shares as fractions, in the shape and order of `amounts`; `""` for blanks, `notANumber` for text
 * @example salesShares([[60], [40], [-5]]) // [[0.6], [0.4], [0]]
 */
export function salesShares(amounts: Matrix, whole?: number): ResultMatrix<number> {
  const read = readAmounts(amounts);
  const shares = countedAmounts(read.values);
  const total = whole ?? shares.reduce((sum, amount) => sum + amount, 0);
  for (let index = 0; index < shares.length; index++) shares[index] = share(shares[index]!, total);
  return inShapeOf(amounts, read, shares);
}

/**
 * The share of the total that is reached with each amount when the amounts are taken with the largest first, equal
 * amounts one by one in the order in which they were entered (累计占比). Zero and negative amounts count as 0, so they
 * stand at 1; if nothing is positive, every share is 0.
 *
 * @param amounts a range of amounts, money, any shape, read row by row
 * @returns the shares as fractions, in the shape and order of `amounts`; `""` for blanks, `notANumber` for text
 * @example cumulativeShares([[15], [80], [5]]) // [[0.95], [0.8], [1]]
 */
export function cumulativeShares(amounts: Matrix): ResultMatrix<number> {
  const read = readAmounts(amounts);
  const counted = countedAmounts(read.values);
  const order = descendingOrder(counted);
  const reached = new Float64Array(counted.length);
  // The total is the sum in the order of the shares, so that the last one is exactly 1.
  let total = 0;
  for (let place = 0; place < order.length; place++) {
    const index = order[place]!;
    total += counted[index]!;
    reached[index] = total;
  }
  for (let index = 0; index < reached.length; index++) {
    reached[index] = share(counted[index]! > 0 ? reached[index]! : total, total);
  }
  return inShapeOf(amounts, read, reached);
}

/**
 * The class standard amounts (等级标准额): the amounts of the customers at some ranks, each of whom with everybody above
 * makes a class. Text among the amounts is refused, for it may be a number stored as text, and without it every rank below
 * would be another customer's.
 *
 * @param amounts a range of amounts, money; blanks are left out
 * @param ranks a rank or a range of them, 1 for the largest amount; equal amounts each take a rank
 * @returns money in the shape of `ranks`; a rank that is no whole number or above the number of amounts gets the error in
 *   its own cell: missingArgument, notANumber, notWholeNumber, outOfRange, notEnoughData
 * @throws SalesbookError notANumber for an amount
 * @example standardAmounts([[120], [300], [80], [200]], [[1, 3]]) // [[300, 120]]
 */
export function standardAmounts(amounts: Matrix, ranks: unknown): ResultMatrix<number> {
  const read = readAmounts(amounts);
  if (!read.isClean)
    throw amounts
      .flat()
      .map(readAmount)
      .find((cell) => cell instanceof SalesbookError);
  const sorted = read.values.sort();
  // What is blank stands last, as NaN.
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count--;
  const filled = sorted.subarray(0, count);
  return cellByCell({ rank: ranks }, (rank) => amountAt(filled, rank));
}

/** @param sorted all amounts, the smallest first */
function amountAt(sorted: Float64Array, rank: unknown): number {
  const wanted = readNumber(rank, "rank");
  if (wanted instanceof SalesbookError) throw wanted;
  if (wanted === "") throw new SalesbookError("missingArgument", { argument: "rank", accepted: "rank" });
  if (!Number.isInteger(wanted)) throw rankError("notWholeNumber", wanted);
  if (wanted < 1) throw rankError("outOfRange", wanted);
  const found = sorted[sorted.length - wanted];
  if (found === undefined) throw new SalesbookError("notEnoughData", { argument: "amounts", received: sorted.length, accepted: wanted });
  return found;
}

function readAmount(cell: unknown): Result<number> {
  return readNumber(cell, "amounts");
}

/** The rows that hold an amount, largest first, equal amounts in input order (the sort is stable). */
function largestFirst(cells: readonly Result<number>[]): { row: number; amount: number }[] {
  return cells
    .flatMap((amount, row) => (typeof amount === "number" ? [{ row, amount }] : []))
    .sort((left, right) => right.amount - left.amount);
}

/** What each amount counts in a sum: nothing where there is none, it is zero or negative; scaled where sums would overflow. */
function countedAmounts(values: Float64Array): Float64Array {
  const counted = new Float64Array(values.length);
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!(value > 0)) continue;
    counted[index] = value;
    if (value > largest) largest = value;
  }
  const scale = summingScale(largest);
  return scale === 1 ? counted : counted.map((value) => value * scale);
}

function share(part: number, total: number): number {
  return total > 0 ? part / total : 0;
}

function rankError(code: "notWholeNumber" | "outOfRange", received: number): SalesbookError {
  return new SalesbookError(code, { argument: "rank", received, accepted: "rank" });
}
