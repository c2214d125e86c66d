/** The sentence that users read for an error. */
import { fill, fillFrom } from "./fill";

/** The part of a catalogue that tells errors; a whole catalogue of any language is one. */
export interface ErrorWords {
  readonly errors: Readonly<Record<string, string>>;
  readonly functions: {
    readonly words: {
      readonly arguments: Readonly<Record<string, string>>;
      readonly accepted: Readonly<Record<string, string>>;
    };
  };
}

/**
 * The message of an error in the reader's language.
 *
 * The details of errors from the arithmetic name arguments and what is accepted by key (`costRate`, `rate`); the keys
 * are replaced by words here. Details that are words already stay as they are.
 *
 * @param catalogue a catalogue of `i18n`, or the part of one that {@link ErrorWords} names
 * @param error a code and its details
 * @returns one or two sentences: which argument, what came, what is accepted
 * @example errorMessage(catalogues.en, { code: "zeroDivisor", details: { argument: "averageStock" } }) // "average stock is 0, so nothing can be divided by it."
 */
export function errorMessage(
  catalogue: ErrorWords,
  error: { readonly code: string; readonly details: Readonly<Record<string, string | number>> },
): string {
  const { words } = catalogue.functions;
  const { details } = error;
  return fillFrom(catalogue.errors[error.code] ?? error.code, (name) => {
    if (name === "argument" || name === "other") return wordFor(words.arguments, details[name]);
    return name === "accepted" ? fill(wordFor(words.accepted, details[name]), details) : details[name];
  });
}

function wordFor(words: Readonly<Record<string, string>>, key: string | number = ""): string {
  return Object.hasOwn(words, key) ? words[key]! : String(key);
}
