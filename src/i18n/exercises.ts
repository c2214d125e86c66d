/** The words of the help page on exercises, apart from the catalogues: only the build needs them. Written by `npm run lists` from the folders; not by hand. */
import { exercises as en } from "./en/exercises";
import { exercises as zhCN } from "./zh-CN/exercises";
import { exercises as zhTW } from "./zh-TW/exercises";
import type { Language } from "./languages";

export type ExercisesWords = typeof en;

export const exercisesWords: Readonly<Record<Language, ExercisesWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
