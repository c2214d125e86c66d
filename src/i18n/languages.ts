/** The languages of Salesbook, as BCP 47 tags; each has a folder here and a file beside each `en.ts` of a table or function. */
export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
export type Language = (typeof LANGUAGES)[number];
