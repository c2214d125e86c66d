/** What WPS speaks. */
import type { Wps } from "./wps-api";

/** Automation's number for the language of menus (msoLanguageIDUI). */
const OF_MENUS = 2;

/** Languages by the numbers that Windows gives them. */
const TAGS: Readonly<Record<number, string>> = { 1033: "en", 2052: "zh-CN", 4100: "zh-SG", 1028: "zh-TW", 3076: "zh-HK", 5124: "zh-MO" };

/**
 * The language of WPS's menus, a BCP 47 tag, if it says so; a page's own is often English, whatever WPS speaks.
 *
 * @param application WPS's own object
 */
export function languageOfMenus(application: Wps["Application"]): string | undefined {
  try {
    const known = application?.LanguageSettings?.LanguageID(OF_MENUS);
    return known === undefined ? undefined : TAGS[known];
  } catch {
    // A language that cannot be asked for must not cost the functions.
    return undefined;
  }
}
