/**
 * What a cell that a function refuses costs, in the wrapper that Excel calls: a column of cells that hold text where a number
 * is needed, one text in all of them or another in each. What the cell would take as it should be is taken off, and of the
 * latter the error object of Excel's own runtime that each of them has.
 */
import { examples } from "../src/functions/examples";
import { excelFunctions, functionTable, setLanguage, type FunctionName } from "../src/functions";
import { takeTurns } from "./measure";

const ROWS = 20_000;
const LIMIT = 2;

/** As Excel's own runtime makes an error of a cell: an Error with the fields that it sends. */
class CellError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly basicValue: string;

  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    Object.setPrototypeOf(this, CellError.prototype);
    this.basicValue = code;
    Reflect.set(this, "stack", undefined);
  }
}

/** Every function with a column of refused cells, and the same column as it should be. */
export async function errors(): Promise<void> {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
    },
  });
  setLanguage("zh-CN");
  console.log(`\nA refused cell among ${ROWS.toLocaleString("en")}: processor time, median of 7 rounds`);
  const { own } = await takeTurns({ own: ownErrors }, { rounds: 7, unmeasured: 2 });
  const perObject = (own.processor * 1000) / ROWS;
  console.log(`  Excel's own error object ${perObject.toFixed(2)} µs`);
  console.log("  function                 one text    others    (as it should be)");
  const slow: string[] = [];
  for (const name of columnFunctions()) {
    const texts = { plain: null, same: () => "n/a", others: (row: number) => `no number ${row}` };
    const calls = Object.entries(texts).map(([kind, text]) => {
      const values = columns(name, text);
      return [kind, () => attempt(() => excelFunctions[name](...values))] as const;
    });
    const times = await takeTurns(Object.fromEntries(calls), { rounds: 7, unmeasured: 2 });
    const perCell = (kind: string): number => (times[kind]!.processor * 1000) / ROWS;
    console.log(
      `  ${name.padEnd(22)} ${["same", "others", "plain"].map((kind) => `${perCell(kind).toFixed(2).padStart(7)} µs`).join(" ")}`,
    );
    if (Math.max(perCell("same"), perCell("others") - perObject) - perCell("plain") > LIMIT) slow.push(name);
  }
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  console.log(slow.length === 0 ? `No refusal takes more than ${LIMIT} µs.` : `Above ${LIMIT} µs: ${slow.join(", ")}.`);
}

/** As many error objects as there are refused cells that each say something else. */
function ownErrors(): CellError[] {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const made = Array.from({ length: ROWS }, (_, row) => new CellError("#VALUE!", `no number ${row}`));
  Error.stackTraceLimit = usual;
  return made;
}

/** The functions that take a column of numbers, and refuse its cells one by one. */
function columnFunctions(): FunctionName[] {
  return (Object.keys(functionTable) as FunctionName[]).filter((name) => {
    const result = attempt(() => excelFunctions[name](...columns(name, () => "n/a", 3)));
    return result.length === 3 && result[0]!.length === 1 && result[0]![0] instanceof CellError;
  });
}

/** The first row of the first example again and again; the cells of the first range of numbers say something else. */
function columns(name: FunctionName, text: ((row: number) => string) | null, rows = ROWS): readonly unknown[] {
  const first = functionTable[name].parameters.findIndex(({ isRange, type }) => isRange && type !== "string");
  return examples[name][0]!.map((value, place) => {
    if (!Array.isArray(value) || value.length === 1) return value;
    const cells = value[0] as readonly unknown[];
    return Array.from({ length: rows }, (_, row) => (text && place === first ? cells.map(() => text(row)) : cells));
  });
}

function attempt(call: () => unknown[][]): unknown[][] {
  try {
    return call();
  } catch {
    return [];
  }
}
