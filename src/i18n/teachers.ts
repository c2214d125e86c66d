/** The words of the help page for teachers, apart from the catalogues: only the build needs them. Written by `npm run lists` from the folders; not by hand. */
import { teachers as en } from "./en/teachers";
import { teachers as zhCN } from "./zh-CN/teachers";
import { teachers as zhTW } from "./zh-TW/teachers";
import type { Language } from "./languages";

export type TeacherWords = typeof en;

export const teacherWords: Readonly<Record<Language, TeacherWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
