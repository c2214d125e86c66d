/** What WPS hands to a function, and what it can take back. */
import { SalesbookError } from "../domain/errors";
import type { Results } from "../functions/definition";
import { errorMessage, type ErrorWords } from "../i18n/error-message";
import { errorOf, LEFT_OUT } from "../values/automation";

/**
 * An argument as the functions take it: cells as rows, `null` for what was left out, a cell with an error as an object that
 * carries its text. Taken for a number, a missing argument or an error would be an amount of minus two billion.
 *
 * @example argumentFromWps(-2147352572) // null
 * @example argumentFromWps([[12.5], [-2146826246]]) // [[12.5], [{ code: "#N/A" }]]
 */
export function argumentFromWps(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellFromWps) : cellFromWps(row)));
  if (isRange(value)) return argumentFromWps(value.Value2);
  if (value === LEFT_OUT) return null;
  const cell = cellFromWps(value);
  // A bare object would count as nothing, an error within a range does not.
  return isCellError(cell) ? [[cell]] : cell;
}

/**
 * A result as a cell of WPS takes it: rows, or one value. WPS takes no error from a function, so a refused cell holds a text that
 * begins with the error's name and says why.
 *
 * @param words the words of the reader's language
 * @example resultForWps([[0.8], [0.2]], {}) // [[0.8], [0.2]]
 */
export function resultForWps(result: Results | SalesbookError, words: ErrorWords): unknown {
  if (result instanceof SalesbookError) return errorText(result, words);
  if (result.length === 1 && result[0]!.length === 1) return cellForWps(result[0]![0], words);
  return result.some((row) => row.length > 0) ? result.map((row) => row.map((cell) => cellForWps(cell, words))) : "";
}

function cellFromWps(cell: unknown): unknown {
  const code = errorOf(cell);
  return code === undefined ? (cell ?? null) : { code };
}

function isCellError(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && "code" in cell;
}

/** A range comes as an object of the sheet where WPS does not make values of it. */
function isRange(value: unknown): value is { readonly Value2: unknown } {
  return typeof value === "object" && value !== null && "Value2" in value;
}

function cellForWps(cell: unknown, words: ErrorWords): unknown {
  return cell instanceof SalesbookError ? errorText(cell, words) : cell;
}

function errorText(error: SalesbookError, words: ErrorWords): string {
  return `${error.functionText} ${errorMessage(words, error)}`;
}
