/** The language of the pane, handed down so that no part of it names the catalogues of another. */
import { createContext, useContext } from "react";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Catalogue, type Language } from "../i18n";

export const LanguageContext = createContext<Language>("en");

/** Words of the pane, by topic, and the language they are in. */
export interface PaneWords extends Catalogue {
  readonly language: Language;
  /** Of the form that makes tables, and of all that has no topic of its own. */
  readonly words: Catalogue["pane"];
}

/** The pane's words and language. */
export function useWords(): PaneWords {
  const language = useContext(LanguageContext);
  return { ...catalogues[language], language, words: catalogues[language].pane };
}

/** What is said of a failure: a sentence of the catalogue, and for an unforeseen one the original message as details. */
export function failureWords(error: unknown, language: Language): { readonly message: string; readonly details: string | null } {
  const { errors, pane } = catalogues[language];
  if (error instanceof SalesbookError) {
    // The sheets to choose from come one per line.
    const details = Object.entries(error.details).map(([name, detail]) => [name, String(detail).replaceAll("\n", pane.separator)]);
    return { message: fill(errors[error.code], Object.fromEntries(details)), details: null };
  }
  return { message: pane.unknownError, details: error instanceof Error ? error.message : String(error) };
}
