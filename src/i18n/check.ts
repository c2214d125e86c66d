/** The words of the check, apart from the catalogues: they are loaded with the check, not with every page. Written by `npm run lists` from the folders; not by hand. */
import { check as en } from "./en/check";
import { check as zhCN } from "./zh-CN/check";
import { check as zhTW } from "./zh-TW/check";
import type { Language } from "./languages";

export type CheckWords = typeof en;

export const checkWords: Readonly<Record<Language, CheckWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
