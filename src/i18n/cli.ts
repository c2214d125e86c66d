/** The words of the command line, apart from the catalogues: no page needs them. */
import { cli as en } from "./en/cli";
import type { Language } from "./index";
import { cli as zhCN } from "./zh-CN/cli";
import { cli as zhTW } from "./zh-TW/cli";

export type CliWords = typeof en;

export const cliWords: Readonly<Record<Language, CliWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
