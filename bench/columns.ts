/** CUMSHARE, CONTRIBUTION and STANDARDAMOUNT on long columns. */
import { excelFunctions } from "../src/functions";
import { generator, printRatios, printTarget, ratio, ROWS_OF_EXCEL, salesColumn, takeTurns } from "./measure";
import type { Range } from "./rivals";

const { CONTRIBUTION, CUMSHARE, STANDARDAMOUNT } = excelFunctions;

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

  // The smallest numbers there are: processors take longer over them, and their halves are 0.
  const random = generator(5);
  const least = (): number[][] => Array.from({ length: ROWS_OF_EXCEL }, () => [Math.ceil(random() * 9) * Number.MIN_VALUE]);
  const [few, many] = [[least(), least(), least(), least()], columns] as [Range[], Range[]];
  const call = ([a, b, c, d]: readonly Range[]): unknown => CONTRIBUTION(a, b, c, d);
  const small = await takeTurns({ usual: () => call(many), denormal: () => call(few) });
  printRatios("CONTRIBUTION on 1,048,576 rows of the smallest numbers, and of usual ones", small);
  printTarget("CONTRIBUTION of the smallest numbers to its usual time", ratio(small.denormal, small.usual), 2);
}

/** Beside sorting the amounts once, of which every rank is a place. */
export async function standardAmount(): Promise<void> {
  const amounts = salesColumn(100_000);
  const ranks = Array.from({ length: 2000 }, (_, row) => [1 + row * 40]);
  const times = await takeTurns({
    sort: () => Float64Array.from(amounts, ([amount]) => amount as number).sort(),
    "one rank": () => STANDARDAMOUNT(amounts, [[4]]),
    "2,000 ranks": () => STANDARDAMOUNT(amounts, ranks),
  });
  printRatios("STANDARDAMOUNT on 100,000 amounts; the floor reads and sorts them", times);
  printTarget("2,000 ranks to one", ratio(times["2,000 ranks"], times["one rank"]), 1.2);
  printTarget("2,000 ranks to the sort", ratio(times["2,000 ranks"], times.sort), 1.2);
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
