/** The profile that a command names, with what the command line says itself. */
import { resolve } from "node:path";
import { parseNamedProfile, PLAIN_PROFILE, type Profile } from "../ledger/ledger";
import type { DayOrder } from "../values/dates";
import { readBytes } from "./files";
import type { Language } from "../i18n";

interface Said {
  readonly language: Language;
  readonly profile?: string;
  readonly dayOrder?: DayOrder;
  readonly closingDay?: number;
  readonly fiscalMonth?: number;
}

/** @throws SalesbookError ledgerProfile, fileUnreadable */
export async function profileOf({ language, profile, dayOrder, closingDay, fiscalMonth }: Said, directory: string): Promise<Profile> {
  const saved = profile === undefined ? PLAIN_PROFILE : await readProfile(profile, directory, language);
  return {
    ...saved,
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(closingDay === undefined ? {} : { closingDay }),
    ...(fiscalMonth === undefined ? {} : { fiscalMonth }),
  };
}

async function readProfile(name: string, directory: string, language: Language): Promise<Profile> {
  const bytes = await readBytes({ name, path: resolve(directory, name) }, language);
  return parseNamedProfile(new TextDecoder().decode(bytes), name);
}
