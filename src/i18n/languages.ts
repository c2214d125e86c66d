/**
 * The languages of Salesbook: their BCP 47 tags, and what their readers call them. Each has a folder here and a file beside
 * each `en.ts` of a table or function.
 */
export const LANGUAGE_NAMES = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
} as const;

export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as readonly Language[];
