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
  if (result instanceof SalesbookError) throw typeof CustomFunctions === "undefined" ? result : new CellErrors().of(result);
  return withCellErrors(result) as unknown[][];
}

/** The functions as Excel calls them, by name. It passes its invocation object after the arguments, which is left alone. */
export const excelFunctions = Object.fromEntries(
  (Object.keys(functionTable) as FunctionName[]).map((name) => [name, (...values: readonly unknown[]) => answer(name, values)]),
) as Readonly<Record<FunctionName, (...values: readonly unknown[]) => unknown[][]>>;

/** Rows without an error stay the arrays they are; a million of them are not copied. */
function withCellErrors(rows: Results): readonly (readonly unknown[])[] {
  if (isKnownGood(rows) || typeof CustomFunctions === "undefined" || !anyError(rows)) return rows;
  const errors = new CellErrors();
  return withoutStack(() =>
    rows.map((row) => (hasError(row) ? row.map((cell) => (cell instanceof SalesbookError ? errors.of(cell) : cell)) : row)),
  );
}

/** What is made by a function, whose errors do not walk the stack: that takes longer than all the rest, and Excel throws it away. */
function withoutStack<Made>(make: () => Made): Made {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = usual;
  }
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

/** Where there are more different messages than this in one call, most cells have their own, and looking for another one is in vain. */
const MOST_KNOWN = 1000;

/** The errors of one call as Excel takes them. A column may hold a million: cells that say the same share one. */
class CellErrors {
  private readonly words = errorWords();
  private readonly known = new Map<string, CustomFunctions.Error>();

  of(error: SalesbookError): CustomFunctions.Error {
    const code = codeOf(error.functionText);
    // Excel takes a message with #VALUE! and #N/A only.
    const message = code === CustomFunctions.ErrorCode.divisionByZero ? undefined : errorMessage(this.words, error);
    const key = message ?? code;
    const known = this.known.get(key);
    if (known) return known;
    const made = message === undefined ? new CustomFunctions.Error(code) : new CustomFunctions.Error(code, message);
    if (this.known.size < MOST_KNOWN) this.known.set(key, made);
    return made;
  }
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
