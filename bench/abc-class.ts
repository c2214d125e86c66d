/**
 * How fast ABCCLASS is on a whole column of Excel: `npx tsx --expose-gc bench/abc-class.ts [rows]`.
 *
 * Three contestants take turns on the same cells:
 * - the floor: read the range and write a fresh one, which no function of a column can do without;
 * - ABCCLASS as Excel calls it;
 * - the obvious way: an array of objects, sorted, shares accumulated, letters put back in the order of the input.
 */
import { ABCCLASS } from "../src/functions/functions";

const ROWS = Number(process.argv[2] ?? 1_048_576);
const ROUNDS = 9;

type Range = unknown[][];

function floor(amounts: Range): Range {
  const result: Range = new Array(amounts.length);
  for (let row = 0; row < amounts.length; row++) result[row] = [amounts[row]![0]];
  return result;
}

function bySorting(amounts: Range): Range {
  const customers = amounts.map(([amount], row) => ({ amount: amount as number, row, letter: "" }));
  customers.sort((left, right) => right.amount - left.amount);
  const total = customers.reduce((sum, { amount }) => sum + Math.max(amount, 0), 0);
  let above = 0;
  let index = 0;
  while (index < customers.length) {
    const { amount } = customers[index]!;
    const letter = amount <= 0 ? "C" : above < 0.75 * total ? "A" : above < 0.95 * total ? "B" : "C";
    const first = index;
    while (index < customers.length && customers[index]!.amount === amount) customers[index++]!.letter = letter;
    above += (index - first) * Math.max(amount, 0);
  }
  const result: Range = new Array(amounts.length);
  for (const { row, letter } of customers) result[row] = [letter];
  return result;
}

/** Sales as they are: a few large customers, many small ones, amounts in cents, some returns. */
function sales(rows: number): Range {
  let state = 20260101;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
  return Array.from({ length: rows }, () => {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const amount = Math.round(Math.exp(8 + 1.5 * normal) * 100) / 100;
    return [random() < 0.01 ? -amount : amount];
  });
}

const contestants = { floor, ABCCLASS: (amounts: Range) => ABCCLASS(amounts), sorting: bySorting };
const cells = sales(ROWS);
const expected = bySorting(cells);
if (!ABCCLASS(cells).every((row, index) => row[0] === expected[index]![0])) throw new Error("The contestants disagree.");

const times: Record<string, number[]> = {};
let memory = 0;
for (let round = -2; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(contestants)) {
    globalThis.gc?.({ type: "minor" });
    const before = process.memoryUsage();
    const started = performance.now();
    const result = run(cells);
    const took = performance.now() - started;
    const after = process.memoryUsage();
    if (result.length !== ROWS) throw new Error(`${name} lost rows.`);
    if (name === "ABCCLASS") {
      memory = Math.max(memory, after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers);
    }
    if (round >= 0) (times[name] ??= []).push(took);
  }
}

const sorted = (name: string) => [...times[name]!].sort((left, right) => left - right);
const median = (name: string) => sorted(name)[ROUNDS >> 1]!;
for (const name of Object.keys(contestants)) {
  const ratios = sorted(name).map((time) => (time / median("floor")).toFixed(2));
  console.log(`${name.padEnd(9)} ${(median(name) / median("floor")).toFixed(2)} × the floor (from ${ratios[0]} to ${ratios.at(-1)})`);
}
console.log(`ABCCLASS is ${(median("sorting") / median("ABCCLASS")).toFixed(1)} × faster than sorting objects.`);
console.log(
  `The floor took ${median("floor").toFixed(1)} ms for ${ROWS} rows; ABCCLASS held ${(memory / 2 ** 20).toFixed(0)} MB more at its end.`,
);
