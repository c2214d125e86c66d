/** From a calculated result to what Excel shows: values as they are, errors as cell errors with a message. */
import { isKnownGood } from "../domain/cells";
import { SalesbookError } from "../domain/errors";
import { errorMessage } from "../i18n/error-message";
import { evaluate, functionTable, type FunctionName, type Results } from "./table";
import { errorWords } from "./words";

/**
 * Calculates a function for a cell of Excel.
 *
 * @param values the arguments as Excel passes them
 * @returns rows of values; a refused cell holds an error value with a message in the user's language
 * @throws CustomFunctions.Error when nothing could be calculated
 */
export function answer(name: FunctionName, values: readonly unknown[]): unknown[][] {
  const result = evaluate(name, values);
  if (result instanceof SalesbookError) throw toCellError(result);
  return withCellErrors(result) as unknown[][];
}

/** The functions as Excel calls them, by name. It passes its invocation object after the arguments, which is left alone. */
export const excelFunctions = Object.fromEntries(
  (Object.keys(functionTable) as FunctionName[]).map((name) => [name, (...values: readonly unknown[]) => answer(name, values)]),
) as Readonly<Record<FunctionName, (...values: readonly unknown[]) => unknown[][]>>;

/** Rows without an error stay the arrays they are; a million of them are not copied. */
function withCellErrors(rows: Results): readonly (readonly unknown[])[] {
  if (isKnownGood(rows) || !anyError(rows)) return rows;
  return rows.map((row) => (hasError(row) ? row.map((cell) => (cell instanceof SalesbookError ? toCellError(cell) : cell)) : row));
}

function anyError(rows: readonly (readonly unknown[])[]): boolean {
  for (let row = 0; row < rows.length; row++) if (hasError(rows[row]!)) return true;
  return false;
}

/** Values are numbers and texts, so an object is an error. */
function hasError(row: readonly unknown[]): boolean {
  for (let column = 0; column < row.length; column++) if (typeof row[column] === "object") return true;
  return false;
}

/** Excel takes a message with #VALUE! and #N/A only. Outside Excel the error itself is the best there is. */
function toCellError(error: SalesbookError): SalesbookError | CustomFunctions.Error {
  if (typeof CustomFunctions === "undefined") return error;
  const code = codeOf(error.functionText);
  if (code === CustomFunctions.ErrorCode.invalidValue || code === CustomFunctions.ErrorCode.notAvailable) {
    return new CustomFunctions.Error(code, errorMessage(errorWords(), error));
  }
  return new CustomFunctions.Error(code);
}

function codeOf(text: SalesbookError["functionText"]): CustomFunctions.ErrorCode {
  switch (text) {
    case "#VALUE!":
      return CustomFunctions.ErrorCode.invalidValue;
    case "#N/A":
      return CustomFunctions.ErrorCode.notAvailable;
    case "#DIV/0!":
      return CustomFunctions.ErrorCode.divisionByZero;
  }
}
