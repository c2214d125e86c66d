/** Where the help pages stand beside the pane. */
import type { Language } from "../i18n";

/**
 * The address of a help page in the pane's language. The English one has the plain name, which leads readers of Chinese on to theirs; a
 * reader who has the pane in English wants that.
 *
 * @example helpAddress("guide", "zh-TW") // "help/guide.zh-TW.html"
 */
export function helpAddress(page: "exercises" | "functions" | "guide", language: Language): string {
  return language === "en" ? `help/${page}.html?en` : `help/${page}.${language}.html`;
}
