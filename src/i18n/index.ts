/**
 * The words of Salesbook: one typed catalogue per language, the same keys in each. A page loads the language that it
 * shows and the others when they are wanted; who needs all of them at once imports `all.ts`.
 */
import type { en } from "./en";

export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Catalogue = typeof en;

const loaded = new Map<Language, Catalogue>();

/** The catalogues that are loaded; asking for another one is a mistake in the program and throws. */
export const catalogues: Readonly<Record<Language, Catalogue>> = {
  get en() {
    return catalogueOf("en");
  },
  get "zh-CN"() {
    return catalogueOf("zh-CN");
  },
  get "zh-TW"() {
    return catalogueOf("zh-TW");
  },
};

/**
 * Makes the words of some languages ready; those that are loaded cost nothing.
 *
 * @throws whatever a page throws that cannot load a part of itself
 */
export async function loadLanguages(...languages: readonly Language[]): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      if (!loaded.has(language)) addCatalogue(language, await load(language));
    }),
  );
}

/** Makes a catalogue known that came by another way than {@link loadLanguages}. */
export function addCatalogue(language: Language, catalogue: Catalogue): void {
  loaded.set(language, catalogue);
}

function catalogueOf(language: Language): Catalogue {
  const catalogue = loaded.get(language);
  if (!catalogue) throw new Error(`The words of ${language} are not loaded yet.`);
  return catalogue;
}

async function load(language: Language): Promise<Catalogue> {
  if (language === "zh-CN") return (await import("./zh-CN")).zhCN;
  if (language === "zh-TW") return (await import("./zh-TW")).zhTW;
  return (await import("./en")).en;
}

export { fill } from "./fill";
export { pickLanguage } from "./language";
