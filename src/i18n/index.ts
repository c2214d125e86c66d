/**
 * The words of the screens: one typed catalogue per language, the same keys in each. A page loads the language that it
 * shows and the others when they are wanted; a program that starts from a disk imports `book/all-words.ts`.
 */
import { wordsByLanguage } from "./by-language";
import type { en } from "./en";
import { loaders } from "./loaders";

export { wordsByLanguage } from "./by-language";
export { fill } from "./fill";
export { pickLanguage } from "./language";
export { LANGUAGE_NAMES, LANGUAGES, type Language } from "./languages";

export type Catalogue = typeof en;

const loaded = wordsByLanguage<Catalogue>(loaders);

/** The catalogues that are loaded. */
export const catalogues = loaded.words;
export const loadLanguages = loaded.load;
export const addCatalogue = loaded.add;
