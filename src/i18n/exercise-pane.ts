/** The words of the step of exercises, apart from the catalogues: they are loaded with the step, not with every page. Written by `npm run lists` from the folders; not by hand. */
import { exercisePane as en } from "./en/exercise-pane";
import { exercisePane as zhCN } from "./zh-CN/exercise-pane";
import { exercisePane as zhTW } from "./zh-TW/exercise-pane";
import type { Language } from "./languages";

export type ExercisePaneWords = typeof en;

export const exercisePaneWords: Readonly<Record<Language, ExercisePaneWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
