/** Failures in the user's language, each on a line of its own. */
import { type SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";

/** What a failure says; its words must be loaded. */
export function messageOf(error: SalesbookError, language: Language): string {
  return oneLine(fill(catalogues[language].errors[error.code], error.details), language);
}

/** A script reads the error output line by line; names of files, sheets and cells may hold line breaks. */
export function oneLine(text: string, language: Language): string {
  return text.trim().replace(/\s*\n\s*/g, catalogues[language].files.comma);
}
