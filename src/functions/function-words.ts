/**
 * Everything that is said about the functions: their help, their choices, and the page of the pane that shows them. It
 * weighs as much as all other words of a language, so a page loads it only when that page is opened.
 */
import { wordsByLanguage, type Language } from "../i18n";
import type { functionPage } from "../i18n/en/function-page";
import type { page } from "../i18n/en/functions/page";
import type { functionWords } from "../i18n/en/functions/words";
import { helpLoaders } from "./help/loaders";
import type { FunctionName } from "./table";

/** What is said about one function. */
export interface FunctionHelp {
  readonly description: string;
  /** What to give for each argument. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The choices of arguments that are one of a few words: how Excel lists each, and what it says about it. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, { readonly name: string; readonly tooltip: string }>>>>;
  /** Other words by which people look for it, parted by spaces (in English by commas). */
  readonly search: string;
  /** The question that the function answers. */
  readonly answers: string;
  readonly formula: string;
  readonly source: string;
  readonly conventions: readonly string[];
  readonly mistakes: readonly string[];
  /** What words in the examples are that are no choices: `unlimited`, names of tiers. */
  readonly said?: Readonly<Record<string, string>>;
  /** A sentence about the first example; `{r2}` is its result in row 2, `{r2c3}` that in column 3. */
  readonly example: string;
}

/** What is said about the functions in one language. */
export interface FunctionWords {
  /** What messages call the arguments and what they accept. */
  readonly words: typeof functionWords;
  readonly help: Readonly<Record<FunctionName, FunctionHelp>>;
  /** The headings of the help page. */
  readonly page: typeof page;
  /** The words of the pane's page. */
  readonly view: typeof functionPage;
}

const loaded = wordsByLanguage<FunctionWords>(helpLoaders);

const coming = new Map<Language, Promise<FunctionWords>>();

/** The words about the functions in a language; the same promise each time, also where they could not be loaded. */
export function functionWordsIn(language: Language): Promise<FunctionWords> {
  const known = coming.get(language) ?? loaded.load(language).then(() => loaded.words[language]);
  coming.set(language, known);
  return known;
}
