/** The command line's words to a command; what cannot be understood is a `UsageError`. */
import { parseArgs } from "node:util";
import { LANGUAGES, fill, pickLanguage, type Language } from "../i18n";
import { cliWords, type CliWords } from "../i18n/cli";
import { collections, registry } from "../tables";
import { MOST_ROWS } from "../book/request";

const CONTENTS = ["empty", "sample"] as const;

const OPTIONS = {
  content: { type: "string" },
  data: { type: "string" },
  describe: { type: "boolean" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  lang: { type: "string" },
  lock: { type: "boolean" },
  out: { type: "string" },
  rows: { type: "string" },
  set: { type: "string", multiple: true },
  sheet: { type: "string" },
  version: { type: "boolean" },
} as const;
type OptionName = keyof typeof OPTIONS;

export interface Generate {
  readonly command: "generate";
  readonly language: Language;
  /** As typed, or those of a collection ("all", "packs", …); `makeRequest` says which of them exist. */
  readonly tables: readonly string[];
  readonly content: (typeof CONTENTS)[number];
  readonly rows?: number;
  readonly data?: string;
  readonly sheet?: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly out?: string;
  readonly force: boolean;
  readonly lock: boolean;
  readonly describe: boolean;
}

export interface Check {
  readonly command: "check";
  readonly language: Language;
  readonly file: string;
}
export type Command = Generate | Check | { readonly command: "help" } | { readonly command: "version" };

/** The command line could not be understood; the message is in the user's language. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The language to speak: `--lang` where it names one of ours, else the locale of the shell, else English.
 *
 * @param args what follows the program's name
 * @param environment LC_ALL goes before LC_MESSAGES before LANG, as POSIX has it
 * @example languageOf([], { LANG: "zh_TW.UTF-8" }) // "zh-TW"
 */
export function languageOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const at = args.findLastIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const asked = args[at]?.startsWith("--lang=") ? args[at]?.slice("--lang=".length) : args[at + 1];
  const known = LANGUAGES.find((language) => at >= 0 && language.toLowerCase() === asked?.toLowerCase());
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"];
  return known ?? pickLanguage(locale?.replace(/[.@].*$/, "").replaceAll("_", "-"));
}

/**
 * Reads the command line.
 *
 * @param args what follows the program's name
 * @param language for messages, from {@link languageOf}
 * @throws UsageError for an unknown command or option, a missing or superfluous value, options that contradict each other
 */
export function readCommand(args: readonly string[], language: Language): Command {
  const words = cliWords[language].wrong;
  const { values, positionals } = readArguments(args, words);
  if (values.help) return { command: "help" };
  if (values.version) return { command: "version" };

  const [command, tables, ...others] = positionals;
  if (command === undefined) throw new UsageError(words.noCommand);
  if (command === "check") return readCheck([tables, ...others], values, language);
  if (command !== "generate") throw new UsageError(fill(words.command, { received: command }));
  if (tables === undefined) throw new UsageError(fill(words.noTable, { accepted: numbers().join(", ") }));
  if (others.length > 0) throw new UsageError(fill(words.tooMany, { received: others.join(" ") }));

  const content = CONTENTS.find((candidate) => candidate === (values.content ?? "sample"));
  if (!content) throw choiceError(words, "--content", values.content, CONTENTS);
  refuseUnknownLanguage(values.lang, words);

  // A file brings its own rows and contents; to take one and drop the other would surprise somebody.
  for (const other of ["content", "rows"] as const)
    if (values.data !== undefined && values[other] !== undefined)
      throw new UsageError(fill(words.notTogether, { first: "--data", second: `--${other}` }));
  if (values.sheet !== undefined && values.data === undefined) throw new UsageError(words.sheetAlone);
  if (values.out === undefined && !values.describe) throw new UsageError(words.noOut);
  if (values.out !== undefined && !/[^/\\]\.xlsx$/i.test(values.out)) throw new UsageError(fill(words.outName, { received: values.out }));

  return {
    command,
    language,
    tables: readTables(tables),
    content,
    ...(values.rows === undefined ? {} : { rows: readRows(values.rows, words) }),
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.out === undefined ? {} : { out: values.out }),
    settings: readSettings(values.set ?? [], words),
    force: values.force ?? false,
    lock: values.lock ?? false,
    describe: values.describe ?? false,
  };
}

type Words = CliWords["wrong"];

/** A check takes a file and the language, nothing else. */
function readCheck(
  [file, ...others]: readonly (string | undefined)[],
  values: Readonly<Record<string, unknown>>,
  language: Language,
): Check {
  const words = cliWords[language].wrong;
  if (file === undefined) throw new UsageError(words.noFile);
  if (others.length > 0) throw new UsageError(fill(words.tooManyFiles, { received: others.join(" ") }));
  const foreign = Object.keys(values).find((name) => name !== "lang");
  if (foreign !== undefined) throw new UsageError(fill(words.notTogether, { first: "check", second: `--${foreign}` }));
  refuseUnknownLanguage(typeof values["lang"] === "string" ? values["lang"] : undefined, words);
  return { command: "check", language, file };
}

function refuseUnknownLanguage(lang: string | undefined, words: Words): void {
  if (lang !== undefined && !LANGUAGES.some((candidate) => candidate.toLowerCase() === lang.toLowerCase()))
    throw choiceError(words, "--lang", lang, LANGUAGES);
}

/** The parser's own messages are English only, so it runs without them and its tokens are checked here. */
function readArguments(args: readonly string[], words: Words) {
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

function readTables(text: string): string[] {
  const typed = text
    .normalize("NFKC")
    .split(/[,、]/)
    .map((number) => number.trim());
  return [...new Set(typed.flatMap((name) => (isCollection(name) ? collections[name].map(({ number }) => number) : [name.toUpperCase()])))];
}

function isCollection(name: string): name is keyof typeof collections {
  return Object.hasOwn(collections, name);
}

function readRows(text: string, words: Words): number {
  const rows = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (rows < 1 || rows > MOST_ROWS) throw new UsageError(fill(words.rows, { received: text, most: MOST_ROWS }));
  return rows;
}

function readSettings(texts: readonly string[], words: Words): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const match = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(text);
      if (!match?.[1] || !match[2]) throw new UsageError(fill(words.setting, { received: text }));
      return [match[1], match[2]];
    }),
  );
}

function choiceError(words: Words, option: string, received: string | undefined, accepted: readonly string[]): UsageError {
  return new UsageError(fill(words.choice, { option, received: received ?? "", accepted: accepted.join(", ") }));
}

function numbers(): string[] {
  return registry.map((spec) => spec.number);
}
