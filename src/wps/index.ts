/** The script of the page that WPS keeps loaded, as long as the add-in is there: the button on the ribbon, and the functions. */
import { setLanguage } from "../functions/language";
import { pickLanguage } from "../i18n/language";
import type { Language } from "../i18n/languages";
import { languageOfMenus } from "./menus";
import { registerFunctions, type Descriptions } from "./register";
import { ribbonOver, type RibbonWords } from "./ribbon";
import type { Wps } from "./wps-api";

declare const wps: Wps;

/** The build puts them here, so that the page needs no other file. */
declare const DESCRIPTIONS: Readonly<Record<Language, Descriptions>>;
declare const RIBBON: Readonly<Record<Language, RibbonWords>>;

const language = pickLanguage(languageOfMenus(wps.Application) ?? navigator.language);
setLanguage(language);
// A WPS that is too old for the functions has the pane all the same.
Object.assign(globalThis, {
  salesbook: ribbonOver(() => wps.Application, RIBBON[language], new URL("../wps-pane.html", location.href).href),
});
registerFunctions(wps, DESCRIPTIONS[language]);
