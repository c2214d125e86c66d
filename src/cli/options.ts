/** The command line's words to a command; what cannot be understood is a `UsageError`. */
import { LANGUAGES, fill, pickLanguage, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { registry } from "../tables";
import { MOST_ROWS } from "../book/request";
import type { ImportChoices } from "../import/choices";
import { readExerciseCommand, type ExerciseMake, type ExerciseMark, type ExerciseNew } from "./exercise-options";
import { IMPORT_OPTIONS, readImportChoices } from "./import-options";
import { readLedger, type InspectLedger, type Ledger } from "./ledger-options";
import {
  choiceError,
  readArguments,
  readReferences,
  readTables,
  refuseOthers,
  refuseUnknownLanguage,
  UsageError,
  type OptionName,
  type OptionValues,
  type Words,
} from "./usage";

const CONTENTS = ["empty", "sample"] as const;

/** The options that each command takes. */
const TAKEN: Readonly<Record<"generate" | "check" | "inspect" | "values", readonly OptionName[]>> = {
  generate: ["content", "data", "describe", "force", "lang", "lock", "out", "references", "rows", "set", ...IMPORT_OPTIONS],
  inspect: ["force", "json", "lang", "save-profile", "tables", ...IMPORT_OPTIONS],
  check: ["lang"],
  values: ["csv", "describe", "force", "json", "lang", "sheet"],
};

export interface Generate {
  readonly command: "generate";
  readonly language: Language;
  /** As typed, or those of a collection ("all", "packs", …); `makeRequest` says which of them exist. */
  readonly tables: readonly string[];
  readonly content: (typeof CONTENTS)[number];
  readonly rows?: number;
  readonly data?: string;
  readonly sheet?: string;
  readonly profile?: string;
  readonly choices: ImportChoices;
  readonly settings: Readonly<Record<string, string>>;
  readonly out?: string;
  readonly force: boolean;
  readonly lock: boolean;
  /** What formulas name where not tables. */
  readonly references?: "cells";
  readonly describe: boolean;
}

export interface Check {
  readonly command: "check";
  readonly language: Language;
  /** Whether that language was asked for; otherwise each file is spoken of in its own. */
  readonly isLanguageAsked: boolean;
  /** Files and folders, at least one. */
  readonly files: readonly string[];
}

export interface Inspect {
  readonly command: "inspect";
  readonly language: Language;
  readonly file: string;
  readonly tables?: readonly string[];
  readonly sheet?: string;
  readonly profile?: string;
  readonly choices: ImportChoices;
  /** Where the report goes, and where the choices are kept. */
  readonly json?: string;
  readonly saveProfile?: string;
  readonly force: boolean;
}

export interface Values {
  readonly command: "values";
  readonly language: Language;
  readonly file: string;
  readonly sheet?: string;
  /** Where the values go; without either they are printed. */
  readonly csv?: string;
  readonly json?: string;
  readonly force: boolean;
  /** Where the fields of generated sheets stand, in the place of values. */
  readonly describe: boolean;
}

export type Command =
  | Generate
  | Values
  | Check
  | Inspect
  | Ledger
  | InspectLedger
  | ExerciseNew
  | ExerciseMake
  | ExerciseMark
  | { readonly command: "help" }
  | { readonly command: "version" };

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
  if (command === "ledger")
    return readLedger(
      [tables, ...others].filter((file) => file !== undefined),
      values,
      language,
    );
  if (command === "exercise")
    return readExerciseCommand(
      [tables, ...others].filter((word) => word !== undefined),
      values,
      language,
    );
  if (command === "inspect") return readInspect([tables, ...others], values, language);
  if (command === "values") return readValues([tables, ...others], values, language);
  if (command === "check") return readCheck([tables, ...others], values, language);
  if (command !== "generate") throw new UsageError(fill(words.command, { received: command }));
  if (tables === undefined) throw new UsageError(fill(words.noTable, { accepted: numbers().join(", ") }));
  if (others.length > 0) throw new UsageError(fill(words.tooMany, { received: others.join(" ") }));
  refuseOthers("generate", TAKEN.generate, values, words);

  const content = CONTENTS.find((candidate) => candidate === (values.content ?? "sample"));
  if (!content) throw choiceError(words, "--content", values.content, CONTENTS);
  refuseUnknownLanguage(values.lang, words);

  // A file brings its own rows and contents; to take one and drop the other would surprise somebody.
  for (const other of ["content", "rows"] as const)
    if (values.data !== undefined && values[other] !== undefined)
      throw new UsageError(fill(words.notTogether, { first: "--data", second: `--${other}` }));
  const alone = IMPORT_OPTIONS.find((name) => values[name] !== undefined);
  if (alone !== undefined && values.data === undefined) throw new UsageError(fill(words.needsData, { option: `--${alone}` }));
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
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    choices: readImportChoices(values, words),
    ...(values.out === undefined ? {} : { out: values.out }),
    settings: readSettings(values.set ?? [], words),
    force: values.force ?? false,
    lock: values.lock ?? false,
    ...readReferences(values.references, words),
    describe: values.describe ?? false,
  };
}

/** An inspection takes a file, what it is for, and how it is to be taken. */
function readInspect([file, ...others]: readonly (string | undefined)[], values: OptionValues, language: Language): Inspect {
  const words = cliWords[language].wrong;
  if (file === undefined) throw new UsageError(words.noFileToInspect);
  if (others.length > 0) throw new UsageError(fill(words.tooManyFiles, { received: others.join(" ") }));
  refuseOthers("inspect", TAKEN.inspect, values, words);
  refuseUnknownLanguage(values.lang, words);
  return {
    command: "inspect",
    language,
    file,
    ...(values.tables === undefined ? {} : { tables: readTables(values.tables) }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.profile === undefined ? {} : { profile: values.profile }),
    choices: readImportChoices(values, words),
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values["save-profile"] === undefined ? {} : { saveProfile: values["save-profile"] }),
    force: values.force ?? false,
  };
}

/** A check takes files, folders and the language, nothing else. */
function readCheck(files: readonly (string | undefined)[], values: OptionValues, language: Language): Check {
  const words = cliWords[language].wrong;
  const named = files.filter((file) => file !== undefined);
  if (named.length === 0) throw new UsageError(words.noFile);
  refuseOthers("check", TAKEN.check, values, words);
  refuseUnknownLanguage(values.lang, words);
  return { command: "check", language, isLanguageAsked: values.lang !== undefined, files: named };
}

/** Values are asked of a file, and printed or written as one kind of file. */
function readValues([file, ...others]: readonly (string | undefined)[], values: OptionValues, language: Language): Values {
  const words = cliWords[language].wrong;
  if (file === undefined) throw new UsageError(words.noFileForValues);
  if (others.length > 0) throw new UsageError(fill(words.tooManyFiles, { received: others.join(" ") }));
  refuseOthers("values", TAKEN.values, values, words);
  refuseUnknownLanguage(values.lang, words);
  const kinds = (["csv", "json", "describe"] as const).filter((name) => values[name] !== undefined);
  if (kinds.length > 1) throw new UsageError(fill(words.notTogether, { first: `--${kinds[0]}`, second: `--${kinds[1]}` }));
  return {
    command: "values",
    language,
    file,
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
    ...(values.json === undefined ? {} : { json: values.json }),
    force: values.force ?? false,
    describe: values.describe ?? false,
  };
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

function numbers(): string[] {
  return registry.map((spec) => spec.number);
}
