/** From a calculated result to what Excel shows: values as they are, errors as cell errors with a message. */
import type { ResultMatrix } from "../domain/cells";
import { SalesbookError, type CellErrorText } from "../domain/errors";
import { cellErrors as english } from "../i18n/en/cell-errors";
import { functionWords as englishWords } from "../i18n/en/functions/words";
import { errorMessage, type ErrorWords } from "../i18n/error-message";
import { cellErrors as simplified } from "../i18n/zh-CN/cell-errors";
import { functionWords as simplifiedWords } from "../i18n/zh-CN/functions/words";
import { cellErrors as traditional } from "../i18n/zh-TW/cell-errors";
import { functionWords as traditionalWords } from "../i18n/zh-TW/functions/words";
import { currentLanguage } from "./language";
import { evaluate, type FunctionName } from "./table";

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

/** Only the words that messages need; whole catalogues would make the functions load slowly. */
const CATALOGUES: Readonly<Record<ReturnType<typeof currentLanguage>, ErrorWords>> = {
  en: { errors: english, functions: { words: englishWords } },
  "zh-CN": { errors: simplified, functions: { words: simplifiedWords } },
  "zh-TW": { errors: traditional, functions: { words: traditionalWords } },
};

/** Rows without an error stay the arrays they are; a million of them are not copied. */
function withCellErrors(rows: ResultMatrix<number | string>): readonly (readonly unknown[])[] {
  if (!anyError(rows)) return rows;
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
  const code = codeOf(error.cellText);
  if (code === CustomFunctions.ErrorCode.invalidValue || code === CustomFunctions.ErrorCode.notAvailable) {
    return new CustomFunctions.Error(code, errorMessage(CATALOGUES[currentLanguage()], error));
  }
  return new CustomFunctions.Error(code);
}

function codeOf(text: CellErrorText): CustomFunctions.ErrorCode {
  switch (text) {
    case "#VALUE!":
      return CustomFunctions.ErrorCode.invalidValue;
    case "#N/A":
      return CustomFunctions.ErrorCode.notAvailable;
    case "#DIV/0!":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "#NUM!":
      return CustomFunctions.ErrorCode.invalidNumber;
  }
}
