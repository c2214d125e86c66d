/** The words of the help page from a business program to the tables, apart from the catalogues: only the build needs them. Written by `npm run lists` from the folders; not by hand. */
import { guide as en } from "./en/guide";
import { guide as zhCN } from "./zh-CN/guide";
import { guide as zhTW } from "./zh-TW/guide";
import type { Language } from "./languages";

export type GuideWords = typeof en;

export const guideWords: Readonly<Record<Language, GuideWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
