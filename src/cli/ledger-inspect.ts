/** `salesbook ledger inspect FILES…`: what the columns of a ledger mean, with examples and doubts, and a profile of it. */
import { resolve } from "node:path";
import { loadWords } from "../book/words";
import { fill, LANGUAGES } from "../i18n";
import { ledgerWords } from "../i18n/ledger";
import {
  doubtSentence,
  headingsOf,
  planFor,
  planSentences,
  PLAIN_PROFILE,
  profileText,
  ROLES,
  rolesOfFiles,
  type Role,
} from "../ledger/ledger";
import { shortened } from "../sheet/capacity";
import { withEngines } from "./engines";
import { checkTarget, saveBytes } from "./files";
import type { InspectLedger } from "./ledger-options";
import { openFiles, readOtherwise } from "./ledger-read";
import type { Surroundings } from "./surroundings";

const LONGEST_EXAMPLE = 24;

/**
 * Prints a line per column, then the doubts; writes the profile where a file is named, and prints it otherwise.
 *
 * @throws SalesbookError why the files cannot be read as one ledger
 */
export async function inspectLedger(command: InspectLedger, surroundings: Surroundings): Promise<void> {
  const { language, force } = command;
  const { directory, print, printError, signal } = surroundings;
  const words = ledgerWords[language];
  const target = command.profile === undefined ? null : { name: command.profile, path: resolve(directory, command.profile) };
  if (target) await checkTarget(target, force, language);
  await loadWords(...LANGUAGES);
  const files = await withEngines(command, surroundings, (engines) => openFiles(command.files, language, surroundings, engines));
  for (const sentence of readOtherwise(files, command)) printError(sentence);
  const profile = { ...PLAIN_PROFILE, ...(command.dayOrder === undefined ? {} : { dayOrder: command.dayOrder }) };
  const { roles, recognition } = rolesOfFiles(files, profile);
  const plans = files.map((file) => planFor(file.head, roles, { language, profile, where: [], wanted: {} }));

  const { column, role: meaning, confidence, examples, none } = words.inspect;
  print([column, meaning, confidence, examples].join("\t"));
  for (const one of recognition.columns)
    print(
      [
        one.heading,
        one.role === null ? none : words.roles[one.role],
        one.role === null ? none : `${Math.round(100 * one.confidence)}%`,
        one.examples.map((example) => shortened(example.replace(/\s+/g, " "), LONGEST_EXAMPLE)).join(" | "),
      ].join("\t"),
    );
  const doubts = recognition.columns.flatMap(({ heading, doubts: found }) => found.map((doubt) => doubtSentence(heading, doubt, language)));
  for (const sentence of [...doubts, ...planSentences(plans[0]!, files[0]!.head.headings, language)]) printError(sentence);

  const { currency } = plans[0]!;
  const [field = null] = headingsOf(roles, "currency");
  const found = Object.fromEntries(ROLES.filter((role) => roles[role] !== undefined).map((role): [Role, unknown] => [role, roles[role]]));
  const text = profileText({ ...profile, roles: found, currency: currency.of === null ? null : { field, of: currency.of, rates: {} } });
  if (!target) return print(text.trimEnd());
  await saveBytes(target, new TextEncoder().encode(text), { force, language, signal });
  print(fill(words.inspect.written, { file: target.name }));
}
