/** The words of exercises, apart from the catalogues: they are loaded with an exercise, not with every page. Written by `npm run lists` from the folders; not by hand. */
import { exercise as en } from "./en/exercise";
import { exercise as zhCN } from "./zh-CN/exercise";
import { exercise as zhTW } from "./zh-TW/exercise";
import type { Language } from "./languages";

export type ExerciseWords = typeof en;

export const exerciseWords: Readonly<Record<Language, ExerciseWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
