/** The language in which the functions answer. */
import { pickLanguage } from "../i18n/language";

let chosen: string | null = null;
let ofSystem: string | undefined;

/**
 * Sets the language of the functions' words and messages. The page that loads them knows it from Excel; until it says
 * so, and where there is no such page, it is the one the system formats numbers in.
 *
 * @param tag a BCP 47 tag such as "zh-CN", or null for the language of the system
 */
export function setLanguage(tag: string | null): void {
  chosen = tag;
}

/** The language of the functions' words and messages. */
export function currentLanguage(): ReturnType<typeof pickLanguage> {
  // Asking the system takes longer than any calculation of one cell.
  return pickLanguage(chosen ?? (ofSystem ??= Intl.DateTimeFormat().resolvedOptions().locale));
}
