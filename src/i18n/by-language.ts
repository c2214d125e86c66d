/** Words that are loaded language by language, when they are wanted. */
import type { Language } from "./languages";

/** Words of one kind in the languages that are loaded. */
export interface WordsByLanguage<Words> {
  /** Asking for a language that is not loaded is a mistake in the program and throws. */
  readonly words: Readonly<Record<Language, Words>>;
  /**
   * Makes languages ready; those that are loaded cost nothing.
   *
   * @throws whatever a page throws that cannot load a part of itself
   */
  readonly load: (...languages: readonly Language[]) => Promise<void>;
  /** Whether the words of a language are at hand. */
  readonly isLoaded: (language: Language) => boolean;
  /** Makes words known that come by another way; they are found when they are first asked for. */
  readonly add: (language: Language, find: () => Words) => void;
}

/** @param loaders how the words of each language are loaded */
export function wordsByLanguage<Words>(loaders: Readonly<Record<Language, () => Promise<Words>>>): WordsByLanguage<Words> {
  const loaded: Partial<Record<Language, Words>> = {};
  const finders: Partial<Record<Language, () => Words>> = {};
  const words = {} as Record<Language, Words>;
  for (const language of Object.keys(loaders) as Language[])
    Object.defineProperty(words, language, {
      enumerable: true,
      get: () => {
        const found = (loaded[language] ??= finders[language]?.());
        if (found === undefined) throw new Error(`The words of ${language} are not loaded yet.`);
        return found;
      },
    });
  return {
    words,
    load: async (...languages) => {
      await Promise.all(languages.map(async (language) => (loaded[language] ??= await loaders[language]())));
    },
    isLoaded: (language) => (loaded[language] ?? finders[language]) !== undefined,
    add: (language, find) => (finders[language] = find),
  };
}
