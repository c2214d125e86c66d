/** Table 6-7: sales set against the visits that they took (整理资料, 分析销售业绩). */
import { finite, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";

/**
 * The sales that each visit brought: sales ÷ visits.
 *
 * @param sales one amount per customer, money; a net return is negative
 * @param visits its visits in the same period, a count from 0
 * @returns money per visit; `""` where a cell is blank or nobody visited, `notANumber` where one holds text
 * @example salesPerVisit([600, 500, 80], [3, 0, null]) // [200, "", ""]
 */
export function salesPerVisit(sales: readonly unknown[], visits: readonly unknown[]): Result<number>[] {
  return sales.map((cell, row) => {
    const amount = readNumber(cell, "sales");
    const count = readNumber(visits[row], "visits");
    if (amount instanceof SalesbookError) return amount;
    if (count instanceof SalesbookError) return amount === "" ? "" : count;
    if (amount === "" || count === "" || count <= 0) return "";
    return finite(amount / count, "sales");
  });
}

/** The customers between two ranks. */
export interface RankGroup {
  readonly customers: number;
  /** Money; a zero or negative amount (a net return) counts as 0. */
  readonly sales: number;
  readonly visits: number;
}

/**
 * The customers parted by their place in order of sales, as the textbook does with its 20 customers: the first 4, the
 * 5th to 10th, the rest.
 *
 * @param sortedSales money, largest first
 * @param sortedVisits the visits of the same customers; what is no number counts as 0
 * @param last the last place of each group but the rest, ascending whole numbers from 1
 * @returns one group per entry of `last`, and a last one for the rest; groups beyond the last customer are empty
 * @throws SalesbookError notANumber, notWholeNumber, outOfRange, cutsOutOfOrder for `last`
 * @example rankGroups([80, 15, 5], [4, 2, 1], [1, 2])
 *   // [{ customers: 1, sales: 80, visits: 4 }, { customers: 1, sales: 15, visits: 2 }, { customers: 1, sales: 5, visits: 1 }]
 */
export function rankGroups(sortedSales: readonly number[], sortedVisits: readonly unknown[], last: readonly unknown[]): RankGroup[] {
  const ends = last.map(readPlace);
  ends.forEach((end, index) => {
    const before = ends[index - 1] ?? end;
    if (end < before) throw new SalesbookError("cutsOutOfOrder", { argument: "cuts", received: `${before}, ${end}`, accepted: "rankCuts" });
  });
  return [...ends, Infinity].map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const visits = sortedVisits.slice(start, Math.min(end, sortedSales.length));
    const sales = sortedSales.slice(start, end);
    return {
      customers: sales.length,
      sales: sales.reduce((sum, amount) => sum + Math.max(amount, 0), 0),
      visits: visits.reduce<number>((sum, count) => sum + (typeof count === "number" ? count : 0), 0),
    };
  });
}

function readPlace(cell: unknown): number {
  const place = readNumber(cell, "cuts");
  if (place instanceof SalesbookError) throw place;
  if (place !== "" && !Number.isInteger(place))
    throw new SalesbookError("notWholeNumber", { argument: "cuts", received: place, accepted: "rankCuts" });
  if (place === "" || place < 1) throw new SalesbookError("outOfRange", { argument: "cuts", received: place, accepted: "rankCuts" });
  return place;
}
