/** The words that functions need while they calculate; whole catalogues would make them load slowly. */
import type { ResultMatrix } from "../domain/cells";
import type { ErrorWords } from "../i18n/error-message";
import { currentLanguage } from "./language";
import { messages } from "./messages";

/** The functions that answer in words. */
export type Answering = keyof (typeof messages)["en"]["results"];

/** The messages of cells, in the user's language. */
export function errorWords(): ErrorWords {
  return messages[currentLanguage()];
}

/** Answers that are keys of a function's vocabulary, in the user's language; everything else stays as it is. */
export function inWords(name: Answering, results: ResultMatrix<string | number>): ResultMatrix<string | number> {
  const words: Readonly<Record<string, string>> = messages[currentLanguage()].results[name];
  return results.map((row) => row.map((cell) => (typeof cell === "string" && Object.hasOwn(words, cell) ? words[cell]! : cell)));
}
