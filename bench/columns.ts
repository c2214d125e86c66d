/** CUMSHARE and CONTRIBUTION on whole columns of Excel. */
import { excelFunctions } from "../src/functions";
import { printRatios, printTarget, ratio, ROWS_OF_EXCEL, salesColumn, takeTurns } from "./measure";
import type { Range } from "./rivals";

const { CONTRIBUTION, CUMSHARE } = excelFunctions;

/** Beside sorting plain numbers, which gives neither the order of the rows nor shares. */
export async function cumulativeShare(): Promise<void> {
  const cells = salesColumn(ROWS_OF_EXCEL);
  const numbers = Float64Array.from(cells, ([amount]) => amount as number);
  const times = await takeTurns({ sort: () => numbers.slice().sort(), CUMSHARE: () => CUMSHARE(cells) }, { rounds: 11, unmeasured: 8 });
  printRatios("CUMSHARE on 1,048,576 × 1, and the sort of as many plain numbers", times);
  printTarget("CUMSHARE to the sort", ratio(times.CUMSHARE, times.sort), 2);
}

/** Beside a loop that does the same arithmetic and checks nothing. */
export async function contribution(): Promise<void> {
  const columns = [1, 2, 3, 4].map((seed) => salesColumn(ROWS_OF_EXCEL, seed).map(([amount]) => [Math.abs(amount as number) + 1]));
  const [sales, cost, opening, closing] = columns as [Range, Range, Range, Range];
  const loop = (): Range => plainLoop(...(columns as [number[][], number[][], number[][], number[][]]));
  const times = await takeTurns({ floor: loop, CONTRIBUTION: () => CONTRIBUTION(sales, cost, opening, closing) });
  printRatios("CONTRIBUTION on 1,048,576 rows; the floor is the bare arithmetic on fresh rows", times);
  printTarget("CONTRIBUTION to the floor", ratio(times.CONTRIBUTION, times.floor), 2);
}

function plainLoop(sales: number[][], cost: number[][], opening: number[][], closing: number[][]): number[][] {
  let total = 0;
  for (let row = 0; row < sales.length; row++) total += sales[row]![0]!;
  const result = new Array<number[]>(sales.length);
  for (let row = 0; row < sales.length; row++) {
    const own = sales[row]![0]!;
    const stock = (opening[row]![0]! + closing[row]![0]!) / 2;
    result[row] = [((own - cost[row]![0]!) / own) * (own / stock) * (own / total)];
  }
  return result;
}
