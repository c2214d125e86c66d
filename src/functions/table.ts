/**
 * What each custom function calculates, without any spreadsheet: Excel's script, the pane and the workbench call the same
 * definitions.
 */
import { SalesbookError } from "../domain/errors";
import type { Results } from "./definition";
import { functionTable } from "./list";

export type { FunctionDefinition, FunctionParameter, Results } from "./definition";
export { functionTable };

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
export function evaluate(name: FunctionName, values: readonly unknown[]): Results | SalesbookError {
  try {
    return functionTable[name].call(...values);
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
}
