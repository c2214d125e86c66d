/** ABCCLASS on a whole column of Excel, beside the least that any function must do and beside other ways to the same letters. */
import { excelFunctions } from "../src/functions";
import { measureMemory, printRatios, printTarget, ratio, ROWS_OF_EXCEL, salesColumn, takeTurns } from "./measure";
import { byArquero, byDatabase, bySorting, openDatabase, type Range } from "./rivals";

const { ABCCLASS } = excelFunctions;

/** Beside the pass over the cells and beside sorting objects. */
export async function abcClass(): Promise<void> {
  const cells = salesColumn(ROWS_OF_EXCEL);
  requireSame(ABCCLASS(cells), bySorting(cells));
  const times = await takeTurns({
    floor: () => freshRows(cells),
    ABCCLASS: () => ABCCLASS(cells),
    "sorting objects": () => bySorting(cells),
  });
  printRatios("ABCCLASS on 1,048,576 × 1; the floor reads the cells and writes fresh rows", times);
  printTarget("ABCCLASS to the floor", ratio(times.ABCCLASS, times.floor), 0.6);
  printTarget("ABCCLASS to sorting objects", ratio(times.ABCCLASS, times["sorting objects"]), 1 / 15);
}

/** Beside a database and a library of tables, both with the rows handed over and back. */
export async function abcClassRivals(): Promise<void> {
  const cells = salesColumn(ROWS_OF_EXCEL);
  const database = await openDatabase();
  // Their windows run down to the row itself and its equals, which is this rule.
  const within = (): Range => ABCCLASS(cells, null, "within") as Range;
  requireSame(await byDatabase(database, cells), within());
  requireSame(byArquero(cells), within());
  const contestants = { ABCCLASS: within, DuckDB: () => byDatabase(database, cells), arquero: () => byArquero(cells) };
  const times = await takeTurns(contestants, { rounds: 7, unmeasured: 1 });
  printRatios("ABCCLASS by the rule within, and window queries, on 1,048,576 × 1 with the rows handed over and back", times);
  printTarget("ABCCLASS to DuckDB", ratio(times.ABCCLASS, times.DuckDB), 1);
  printTarget("ABCCLASS to arquero", ratio(times.ABCCLASS, times.arquero), 1 / 10);
}

/** What the call takes. */
export function abcClassMemory(): void {
  const cells = salesColumn(ROWS_OF_EXCEL);
  ABCCLASS(cells);
  const calls = Array.from({ length: 7 }, () => measureMemory(() => ABCCLASS(cells)));
  const peak = Math.max(...calls.map((call) => call.peak));
  const held = Math.max(...calls.map((call) => call.held));
  const floor = measureMemory(() => freshRows(cells));
  console.log("\nMemory of ABCCLASS on 1,048,576 × 1, beyond the cells themselves");
  console.log(`  at its peak ${peak.toFixed(0)} MB, of it the result ${held.toFixed(0)} MB; fresh rows alone ${floor.held.toFixed(0)} MB`);
}

/** What no function of a column can do without, if it shares no rows. */
export function freshRows(cells: Range): Range {
  const result: Range = new Array(cells.length);
  for (let row = 0; row < cells.length; row++) result[row] = [cells[row]![0]];
  return result;
}

function requireSame(found: Range, expected: Range): void {
  const row = found.findIndex((cells, index) => cells[0] !== expected[index]![0]);
  if (row >= 0 || found.length !== expected.length) throw new Error(`The contestants disagree in row ${row + 1}.`);
}
