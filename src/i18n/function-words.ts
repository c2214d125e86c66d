/**
 * Everything that is said about the functions: their help, their choices, and the page of the pane that shows them. It
 * weighs as much as all other words of a language, so a page loads it only when that page is opened.
 */
import type { Language } from ".";
import type { functionPage } from "./en/function-page";
import type { functions } from "./en/functions";

/** What is said about the functions in one language. */
export type FunctionWords = typeof functions & { readonly view: typeof functionPage };

const coming = new Map<Language, Promise<FunctionWords>>();

/**
 * The words about the functions in a language; the same promise each time, also where they could not be loaded.
 *
 */
export function functionWordsIn(language: Language): Promise<FunctionWords> {
  const known = coming.get(language) ?? load(language);
  coming.set(language, known);
  return known;
}

async function load(language: Language): Promise<FunctionWords> {
  if (language === "zh-CN") return joined(await Promise.all([import("./zh-CN/functions"), import("./zh-CN/function-page")]));
  if (language === "zh-TW") return joined(await Promise.all([import("./zh-TW/functions"), import("./zh-TW/function-page")]));
  return joined(await Promise.all([import("./en/functions"), import("./en/function-page")]));
}

function joined([{ functions: own }, { functionPage: view }]: readonly [
  { readonly functions: typeof functions },
  { readonly functionPage: typeof functionPage },
]): FunctionWords {
  return { ...own, view };
}
