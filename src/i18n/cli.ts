/** The words of the command line, apart from the catalogues: no page needs them. Written by `npm run lists` from the folders; not by hand. */
import { cli as en } from "./en/cli";
import { cli as zhCN } from "./zh-CN/cli";
import { cli as zhTW } from "./zh-TW/cli";
import type { Language } from "./languages";

export type CliWords = typeof en;

export const cliWords: Readonly<Record<Language, CliWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
