/** The words of Salesbook: one typed catalogue per language, the same keys in each. */
import { en } from "./en";
import { zhCN } from "./zh-CN";
import { zhTW } from "./zh-TW";

export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Catalogue = typeof en;

export const catalogues: Readonly<Record<Language, Catalogue>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

export { fill } from "./fill";
export { pickLanguage } from "./language";
