/** The words of the help page on handing in, apart from the catalogues: only the build needs them. Written by `npm run lists` from the folders; not by hand. */
import { handIn as en } from "./en/hand-in";
import { handIn as zhCN } from "./zh-CN/hand-in";
import { handIn as zhTW } from "./zh-TW/hand-in";
import type { Language } from "./languages";

export type HandInWords = typeof en;

export const handInWords: Readonly<Record<Language, HandInWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
