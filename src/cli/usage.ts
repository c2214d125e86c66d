/** Options of the command line, and the one error of what cannot be understood. */
import { parseArgs } from "node:util";
import { LANGUAGES, fill } from "../i18n";
import type { CliWords } from "../i18n/cli";
import { collections } from "../tables";

/** The command line could not be understood; the message is in the user's language. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export type Words = CliWords["wrong"];

const OPTIONS = {
  beside: { type: "string", multiple: true },
  blank: { type: "string" },
  book: { type: "string" },
  "closing-day": { type: "string" },
  content: { type: "string" },
  "control-total": { type: "string" },
  csv: { type: "string" },
  currency: { type: "string" },
  data: { type: "string" },
  "day-order": { type: "string" },
  describe: { type: "boolean" },
  engine: { type: "string" },
  feedback: { type: "string" },
  "fiscal-month": { type: "string" },
  force: { type: "boolean" },
  from: { type: "string" },
  heading: { type: "string" },
  help: { type: "boolean", short: "h" },
  json: { type: "string" },
  keys: { type: "string" },
  lang: { type: "string" },
  last: { type: "string" },
  lock: { type: "boolean" },
  map: { type: "string", multiple: true },
  master: { type: "string" },
  merge: { type: "string", multiple: true },
  months: { type: "string" },
  negative: { type: "string" },
  others: { type: "string" },
  out: { type: "string" },
  period: { type: "string" },
  profile: { type: "string" },
  rate: { type: "string", multiple: true },
  references: { type: "string" },
  report: { type: "string" },
  row: { type: "string", multiple: true },
  rows: { type: "string" },
  "save-profile": { type: "string" },
  secret: { type: "string" },
  unit: { type: "string" },
  set: { type: "string", multiple: true },
  sheet: { type: "string" },
  students: { type: "string" },
  tables: { type: "string" },
  take: { type: "string" },
  to: { type: "string" },
  unreadable: { type: "string" },
  version: { type: "boolean" },
  where: { type: "string", multiple: true },
} as const;
export type OptionName = keyof typeof OPTIONS;

/** What the command line says by options, as it was typed. */
export type OptionValues = Readonly<{
  [Name in OptionName]?: (typeof OPTIONS)[Name] extends { readonly multiple: true }
    ? readonly string[]
    : (typeof OPTIONS)[Name]["type"] extends "boolean"
      ? boolean
      : string;
}>;

/** The parser's own messages are English only, so it runs without them and its tokens are checked here. */
export function readArguments(args: readonly string[], words: Words) {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = token.rawName;
    if (!isOption(token.name)) throw new UsageError(fill(words.option, { received: option }));
    const takesValue = OPTIONS[token.name].type === "string";
    const missing = token.value === undefined || token.value === "" || (!token.inlineValue && token.value.startsWith("--"));
    if (takesValue && missing) throw new UsageError(fill(words.needsValue, { option }));
    if (!takesValue && token.value !== undefined) throw new UsageError(fill(words.takesNoValue, { option }));
  }
  return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: true });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

/** @throws UsageError for an option that belongs to another command */
export function refuseOthers(command: string, taken: readonly string[], values: OptionValues, words: Words): void {
  const foreign = Object.keys(values).find((name) => !taken.includes(name));
  if (foreign !== undefined) throw new UsageError(fill(words.notTogether, { first: command, second: `--${foreign}` }));
}

export function refuseUnknownLanguage(lang: string | undefined, words: Words): void {
  if (lang !== undefined && !LANGUAGES.some((candidate) => candidate.toLowerCase() === lang.toLowerCase()))
    throw choiceError(words, "--lang", lang, LANGUAGES);
}

const REFERENCES = ["tables", "cells"] as const;

/** What formulas shall name, where that is said. */
export function readReferences(typed: string | undefined, words: Words): { readonly references?: "cells" } {
  if (typed !== undefined && !REFERENCES.some((one) => one === typed)) throw choiceError(words, "--references", typed, REFERENCES);
  return typed === "cells" ? { references: typed } : {};
}

export function readTables(text: string): string[] {
  const typed = text
    .normalize("NFKC")
    .split(/[,、]/)
    .map((number) => number.trim());
  return [...new Set(typed.flatMap((name) => (isCollection(name) ? collections[name].map(({ number }) => number) : [name.toUpperCase()])))];
}

function isCollection(name: string): name is keyof typeof collections {
  return Object.hasOwn(collections, name);
}

export function choiceError(words: Words, option: string, received: string | undefined, accepted: readonly string[]): UsageError {
  return new UsageError(fill(words.choice, { option, received: received ?? "", accepted: accepted.join(", ") }));
}
