/** `salesbook generate TABLES`: from the command line, and a file of the user's, to a workbook or its description. */
import { resolve } from "node:path";
import { describe } from "../book/describe";
import { makeBook } from "../book/make-book";
import { makeRequest, type RequestOptions } from "../book/request";
import { loadWords } from "../book/words";
import { SalesbookError } from "../domain/errors";
import { LANGUAGES, catalogues, fill } from "../i18n";
import { cliWords } from "../i18n/cli";
import { checkTarget, isSameFile, saveBytes, type NamedFile } from "./files";
import { messageOf } from "./messages";
import type { Generate } from "./options";
import type { Surroundings } from "./surroundings";
import { takeFile } from "./taken-file";
import { UsageError } from "./usage";

/**
 * Makes the workbook, or says where everything would stand in it.
 *
 * @throws UsageError for what can be told from the command line alone, SalesbookError for the rest
 */
export async function generate(command: Generate, surroundings: Surroundings): Promise<void> {
  const { language } = command;
  const named = (name: string): NamedFile => ({ name, path: resolve(surroundings.directory, name) });
  const target = command.out === undefined ? null : named(command.out);
  const source = command.data === undefined ? null : named(command.data);

  // A choice may be set by its label in any language.
  if (Object.keys(command.settings).length > 0) await loadWords(...LANGUAGES);
  const options = checkedOptions(command);
  if (target && source && (await isSameFile(target.path, source.path))) throw new UsageError(cliWords[language].wrong.sameFile);
  if (target) await checkTarget(target, command.force, language);

  const { profile, ...taking } = command;
  const how = { ...taking, ...(profile === undefined ? {} : { profile: named(profile) }) };
  const data = source && (await takeFile(source, command.tables, how, surroundings));
  const { sheets } = makeBook(data ? { ...options, data } : options);
  if (target) {
    // The writer is the slow part of starting; --describe and mistakes do without it.
    const { writeXlsx } = await import("../export/xlsx");
    const bytes = await writeXlsx(sheets, surroundings.signal ? { signal: surroundings.signal } : {});
    await saveBytes(target, bytes, { force: command.force, language, signal: surroundings.signal });
  }
  if (target && command.references === "cells") surroundings.printError(cliWords[language].byCells);
  if (command.describe) surroundings.print(JSON.stringify(describe(sheets), null, 2));
  else if (target)
    surroundings.print(
      fill(cliWords[language].written, {
        file: target.name,
        sheets: sheets.map((sheet) => sheet.name).join(catalogues[language].files.comma),
      }),
    );
}

/** What is asked for; without the data every refusal is about the command line. */
function checkedOptions({ tables, language, content, lock, references, settings, rows }: Generate): RequestOptions {
  const chosen = { ...(lock ? { lock } : {}), ...(references ? { references } : {}), ...(rows === undefined ? {} : { rows }) };
  const options = { tables, language, content, settings, ...chosen };
  try {
    // The samples are of no account for that.
    makeRequest({ ...options, content: "empty" });
    return options;
  } catch (error) {
    if (error instanceof SalesbookError) throw new UsageError(messageOf(error, language));
    throw error;
  }
}
