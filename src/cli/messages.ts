/** Failures in the user's language, each on a line of its own. */
import { type SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { Undecided } from "../import/problems";
import { optionFor } from "./import-options";

/** What a failure says, and which options settle what has to be decided first; its words must be loaded. */
export function messageOf(error: SalesbookError, language: Language): string {
  const message = fill(catalogues[language].errors[error.code], error.details);
  const options = error instanceof Undecided ? error.problem.choices.map(optionFor).join(catalogues[language].files.comma) : "";
  return oneLine(options === "" ? message : fill(cliWords[language].decide, { message, options }), language);
}

/** A script reads the error output line by line; names of files, sheets and cells may hold line breaks. */
export function oneLine(text: string, language: Language): string {
  return text.trim().replace(/\s*\n\s*/g, catalogues[language].files.comma);
}
