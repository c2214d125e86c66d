/** The words of a file that is looked at, apart from the catalogues: they are loaded with the first file, not with every page. Written by `npm run lists` from the folders; not by hand. */
import { preview as en } from "./en/preview";
import { preview as zhCN } from "./zh-CN/preview";
import { preview as zhTW } from "./zh-TW/preview";
import type { Language } from "./languages";

export type PreviewWords = typeof en;

export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
