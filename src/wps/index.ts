/** The script of the page that WPS keeps loaded, as long as the add-in is there. */
import { setLanguage } from "../functions/language";
import { pickLanguage } from "../i18n/language";
import type { Language } from "../i18n/languages";
import { registerFunctions, type Descriptions } from "./register";
import type { Wps } from "./wps-api";

declare const wps: Wps;

/** The build puts them here, so that the page needs no other file. */
declare const DESCRIPTIONS: Readonly<Record<Language, Descriptions>>;

/** Automation's number for the language of menus (msoLanguageIDUI). */
const OF_MENUS = 2;

/** Languages by the numbers that Windows gives them. */
const TAGS: Readonly<Record<number, string>> = { 1033: "en", 2052: "zh-CN", 4100: "zh-SG", 1028: "zh-TW", 3076: "zh-HK", 5124: "zh-MO" };

const language = pickLanguage(languageOfMenus() ?? navigator.language);
setLanguage(language);
registerFunctions(wps, DESCRIPTIONS[language]);

/** The language of WPS's menus, if it says so; the page's own is often English, whatever WPS speaks. */
function languageOfMenus(): string | undefined {
  try {
    const known = wps.Application?.LanguageSettings?.LanguageID(OF_MENUS);
    return known === undefined ? undefined : TAGS[known];
  } catch {
    // A language that cannot be asked for must not cost the functions.
    return undefined;
  }
}
