/** The words of ledgers, apart from the catalogues: they are loaded with a ledger, not with every page. Written by `npm run lists` from the folders; not by hand. */
import { ledger as en } from "./en/ledger";
import { ledger as zhCN } from "./zh-CN/ledger";
import { ledger as zhTW } from "./zh-TW/ledger";
import type { Language } from "./languages";

export type LedgerWords = typeof en;

export const ledgerWords: Readonly<Record<Language, LedgerWords>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};
