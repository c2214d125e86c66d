/** The command line without the process: arguments and surroundings in, text and an exit status out. */
import { resolve } from "node:path";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { registry } from "../tables";
import { describe } from "../book/describe";
import { layout } from "../book/layout";
import { DEFAULT_ROWS, MOST_ROWS, makeRequest, type BookRequest, type ImportedData, type RequestOptions } from "../book/request";
import { checkFile } from "./check";
import { checkTarget, isSameFile, readBytes, saveBytes, type NamedFile } from "./files";
import { UsageError, languageOf, readCommand, type Generate } from "./options";
import type { Surroundings } from "./surroundings";
import { parametersOf } from "../book/parameters";
import { wordsOf } from "../book/words";

/** 0 done, 1 failed or something found by a check, 2 the command line was not understood. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one command line.
 *
 * A failure prints exactly one line on the error output, in the user's language; wrong usage prints what is wrong and a
 * short help there. What can be told from the command line alone (an unknown table, a setting out of range) is wrong usage.
 *
 * @param args what follows the program's name
 */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const language = languageOf(args, surroundings.environment);
  const words = cliWords[language];
  try {
    const command = readCommand(args, language);
    if (command.command === "help") surroundings.print(helpText(language));
    else if (command.command === "version") surroundings.print(surroundings.version);
    else if (command.command === "check") return await checkFile(command, surroundings);
    else await generate(command, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.printError([error.message, words.usage, words.more].join("\n"));
      return 2;
    }
    surroundings.printError(
      error instanceof SalesbookError ? messageOf(error, language) : oneLine(fill(words.unexpected, { reason: String(error) }), language),
    );
    return 1;
  }
}

async function generate(command: Generate, surroundings: Surroundings): Promise<void> {
  const { language } = command;
  const named = (name: string): NamedFile => ({ name, path: resolve(surroundings.directory, name) });
  const target = command.out === undefined ? null : named(command.out);
  const source = command.data === undefined ? null : named(command.data);

  requestOf(command, undefined);
  if (target && source && (await isSameFile(target.path, source.path))) throw new UsageError(cliWords[language].wrong.sameFile);
  if (target) await checkTarget(target, command.force, language);

  const sheets = layout(requestOf(command, source ? await readData(source, command) : undefined));
  if (target) {
    // The writer is the slow part of starting; --describe and mistakes do without it.
    const { writeXlsx } = await import("../export/xlsx");
    const bytes = await writeXlsx(sheets, surroundings.signal ? { signal: surroundings.signal } : {});
    await saveBytes(target, bytes, { force: command.force, language, signal: surroundings.signal });
  }
  if (command.describe) surroundings.print(JSON.stringify(describe(sheets), null, 2));
  else if (target)
    surroundings.print(
      fill(cliWords[language].written, {
        file: target.name,
        sheets: sheets.map((sheet) => sheet.name).join(catalogues[language].files.comma),
      }),
    );
}

/** Without data every refusal is about the command line. */
function requestOf(command: Generate, data: ImportedData | undefined): BookRequest {
  const { tables, language, content, lock, settings } = command;
  const options: RequestOptions = {
    tables,
    language,
    content,
    settings,
    ...(lock ? { lock } : {}),
    ...(command.rows === undefined ? {} : { rows: command.rows }),
    ...(data ? { data } : {}),
  };
  try {
    return makeRequest(options);
  } catch (error) {
    if (error instanceof SalesbookError) throw new UsageError(messageOf(error, language));
    throw error;
  }
}

async function readData(source: NamedFile, { language, tables, sheet }: Generate): Promise<ImportedData> {
  const bytes = await readBytes(source, language);
  const [{ readTableFile }, { matchColumns }] = await Promise.all([import("../import/read-file"), import("../import/columns")]);
  const file = await readTableFile(bytes, source.name, { language, tables, ...(sheet === undefined ? {} : { sheet }) });
  return matchColumns(file, tables, language);
}

function helpText(language: Language): string {
  const settings = registry.flatMap((spec) => {
    const names = parametersOf(spec).map((parameter) =>
      parameter.role === "parameter" && parameter.kind === "choice"
        ? `${parameter.name} (${parameter.choices.join(", ")})`
        : parameter.name,
    );
    return names.length === 0 ? [] : [`${spec.number}: ${names.join(", ")}`];
  });
  return fill(cliWords[language].help, {
    tables: registry.map((spec) => `${spec.number.padEnd(5)} ${wordsOf(spec.number, language).name}`).join("\n  "),
    settings: settings.join("\n  "),
    most: MOST_ROWS,
    rows: DEFAULT_ROWS,
  });
}

function messageOf(error: SalesbookError, language: Language): string {
  return oneLine(fill(catalogues[language].errors[error.code], error.details), language);
}

/** A script reads the error output line by line; names of files, sheets and cells may hold line breaks. */
function oneLine(text: string, language: Language): string {
  return text.trim().replace(/\s*\n\s*/g, catalogues[language].files.comma);
}
