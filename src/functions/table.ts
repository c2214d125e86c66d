/**
 * What each custom function calculates, without any spreadsheet: Excel's declarations (`functions.ts`) and the
 * workbench call the same entries. Arguments are taken as spreadsheets pass them – a range as rows of cells, a single
 * cell as a value or a range of one, `null` for what was left out – and everything else is the domain's business.
 */
import { abcClasses, readRule, readTies, type ClassOptions } from "../domain/abc";
import { isBlank, type Matrix, type ResultMatrix } from "../domain/cells";
import { contributions } from "../domain/contribution";
import { creditLimits } from "../domain/credit-columns";
import { SalesbookError } from "../domain/errors";

export interface FunctionParameter {
  /** The argument's name in the code; the catalogues hold its words. */
  readonly name: string;
  readonly optional: boolean;
}

export interface FunctionEntry {
  readonly parameters: readonly FunctionParameter[];
  /**
   * @returns rows of results; a refused cell is a SalesbookError among them. Rows may be shared arrays: read only
   * @throws SalesbookError when nothing can be calculated
   */
  readonly call: (...values: readonly unknown[]) => ResultMatrix<number | string>;
}

/** Every function under the name that users type. */
export const functionTable = {
  ABCCLASS: entry("amounts [cuts] [rule] [ties]", (amounts, cuts, rule, ties) =>
    abcClasses(asMatrix(amounts), {
      cuts: given(cuts) as ClassOptions["cuts"],
      rule: ifGiven(rule, readRule),
      ties: ifGiven(ties, readTies),
    }),
  ),
  CREDITLIMIT: entry("method a b [c] [d]", (method, ...inputs) => creditLimits(single(method), ...inputs.map(given))),
  CREDITLIMIT_SALES: byMethod("sales", "expectedSales costRate supplyShare creditPeriods"),
  CREDITLIMIT_WORKING: byMethod("working", "currentAssets currentLiabilities suppliers"),
  CREDITLIMIT_CURRENT: byMethod("current", "currentAssets currentLiabilities generalRatio generalLimit"),
  CREDITLIMIT_NET: byMethod("net", "assets liabilities suppliers"),
  CREDITLIMIT_COMPOSITE: byMethod("composite", "baseLimit scores [weights]"),
  CONTRIBUTION: entry("sales cost opening closing", (...columns) => {
    const [sales, cost, opening, closing] = columns.map(asMatrix);
    return contributions(sales!, cost!, opening!, closing!);
  }),
} as const satisfies Readonly<Record<string, FunctionEntry>>;

/** The name of a function as users type it. */
export type FunctionName = keyof typeof functionTable;

/**
 * Calculates a function and never throws for bad input: a failed call is an error value, as a cell shows it.
 *
 * @param name one of the names of {@link functionTable}
 * @param values the arguments in order; missing ones at the end are `null`
 * @returns rows of numbers, texts, `""` for blanks and SalesbookErrors for refused cells; or one error for the whole call
 * @example evaluate("CREDITLIMIT_NET", [2000000, 1400000, 20]) // [[30000]]
 * @example evaluate("CREDITLIMIT", ["abc", 1, 2]).code // "unknownChoice"
 */
export function evaluate(name: FunctionName, values: readonly unknown[]): ResultMatrix<number | string> | SalesbookError {
  try {
    return functionTable[name].call(...values);
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
}

/** Parameters as in a formula's hint, optional ones in brackets; missing arguments at the end are passed as null. */
function entry(hint: string, call: FunctionEntry["call"]): FunctionEntry {
  const parameters = hint.split(" ").map((word) => ({ name: word.replace(/\W/g, ""), optional: word.startsWith("[") }));
  return { parameters, call: (...values) => call(...parameters.map((_, index) => values[index] ?? null)) };
}

function byMethod(method: string, hint: string): FunctionEntry {
  return entry(hint, (...inputs) => creditLimits(method, ...inputs.map(given)));
}

/**
 * An argument, or undefined where none was given. An object that is no range is none of the user's: while Excel still
 * holds the metadata of an older version, it passes its invocation object where an argument was added since.
 */
function given(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  return typeof value !== "object" || Array.isArray(value) ? value : undefined;
}

/** The value of a range of one cell. */
function single(value: unknown): unknown {
  const found = given(value);
  return Array.isArray(found) ? (found.flat() as unknown[])[0] : found;
}

function ifGiven<Choice>(value: unknown, read: (value: unknown) => Choice): Choice | undefined {
  const found = single(value);
  return isBlank(found) ? undefined : read(found);
}

function asMatrix(value: unknown): Matrix {
  return Array.isArray(value) ? (value as Matrix) : [[value]];
}
