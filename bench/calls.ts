/**
 * What one call of each function for a single cell costs in the wrapper.
 *
 * Excel calls once per formula, so a thousand formulas with one cell each are a thousand calls. The unit is a wrapper that
 * does nothing but hand a cell back; the limit that a user notices is the messages between Excel and the add-in, 40 µs a
 * call and more, not these.
 */
import { examples } from "../src/functions/examples";
import { excelFunctions, functionTable, setLanguage, type FunctionName } from "../src/functions";
import { takeTurns } from "./measure";

const CALLS = 1000;
const LIMIT = 5;

type Callable = (...values: readonly unknown[]) => unknown[][];

/** The first row of each range of the first example: one customer, one product, one stop. */
function oneRow(name: FunctionName): readonly unknown[] {
  if (name === "STANDARDAMOUNT") return [[[52000]], [[1]]];
  return examples[name][0]!.map((value) => (Array.isArray(value) ? [value[0]] : value));
}

function thousand(call: Callable, values: readonly unknown[]): () => unknown {
  return () => {
    let last: unknown;
    for (let turn = 0; turn < CALLS; turn++) last = call(...values);
    return last;
  };
}

/** Every function, a thousand calls in each round. */
export async function calls(): Promise<void> {
  setLanguage("zh-CN");
  const names = Object.keys(functionTable) as FunctionName[];
  const contestants: Record<string, () => unknown> = { "(nothing)": thousand((cell) => [[cell]], [1]) };
  for (const name of names) contestants[name] = thousand(excelFunctions[name], oneRow(name));

  const times = await takeTurns(contestants, { rounds: 15, unmeasured: 15 });
  const perCall = (milliseconds: number): string => ((milliseconds * 1000) / CALLS).toFixed(2);
  const base = times["(nothing)"]!.processor;
  console.log(`\nOne call of one cell: processor time, median of 15 rounds of ${CALLS} calls; by the clock, least to most`);
  for (const { name, processor, least, most } of Object.values(times)) {
    const ratio = (processor / base).toFixed(0).padStart(5);
    console.log(
      `  ${name.padEnd(22)} ${perCall(processor).padStart(6)} µs ${ratio} × the empty wrapper  (${perCall(least)} to ${perCall(most)} µs)`,
    );
  }
  const slow = names.filter((name) => times[name]!.processor * 1000 > LIMIT * CALLS);
  console.log(slow.length === 0 ? `Every function takes less than ${LIMIT} µs.` : `Above ${LIMIT} µs: ${slow.join(", ")}.`);
}
