/**
 * What each custom function calculates, without any spreadsheet: Excel's declarations (`functions.ts`) and the
 * workbench call the same entries. Each entry says once how the arguments are taken; everything else is the domain's
 * business.
 */
import { SalesbookError } from "../domain/errors";
import { classification } from "./entries/classification";
import { credit } from "./entries/credit";
import { customers } from "./entries/customers";
import { products } from "./entries/products";
import { visits } from "./entries/visits";
import type { FunctionEntry, Results } from "./entry";

export type { FunctionEntry, FunctionParameter, Results } from "./entry";

/** The functions by the task they serve, as the help page groups them. */
export const functionGroups = { classification, products, credit, visits, customers };

/** Every function under the name that users type. */
export const functionTable = { ...classification, ...products, ...credit, ...visits, ...customers } satisfies Readonly<
  Record<string, FunctionEntry>
>;

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
