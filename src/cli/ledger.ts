/** `salesbook ledger FILES… --tables 6-8,6-9`: from lines to the tables, with a sheet and a report of where every line went. */
import { resolve } from "node:path";
import { makeBook } from "../book/make-book";
import { makeRequest } from "../book/request";
import { loadWords } from "../book/words";
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, LANGUAGES, type Language } from "../i18n";
import { cliWords } from "../i18n/cli";
import { ledgerWords } from "../i18n/ledger";
import {
  beyondRows,
  difference,
  exactText,
  openBesideList,
  reckon,
  reconciliationSheet,
  wantedBy,
  type BesideList,
  type LedgerReport,
  type LedgerWish,
  type OldTable,
  type Reckoned,
  type Reconciled,
} from "../ledger/ledger";
import { withEngines } from "./engines";
import { checkTarget, isSameFile, readBytes, saveAll, type NamedFile } from "./files";
import type { Ledger } from "./ledger-options";
import { profileOf } from "./ledger-profile";
import { openFiles, readFiles, readOtherwise } from "./ledger-read";
import { messageOf } from "./messages";
import type { Surroundings } from "./surroundings";
import { UsageError } from "./usage";

/**
 * Reads the ledger and writes what was asked for: all of it or nothing.
 *
 * @throws UsageError for what can be told from the command line alone, SalesbookError for the rest
 */
export async function makeTables(command: Ledger, surroundings: Surroundings): Promise<void> {
  const { language, tables } = command;
  const { directory, print, printError, signal } = surroundings;
  const wanted = checkedTables(command);
  const targets = targetsOf(command, directory);
  for (const target of targets) await checkTarget(target, command.force, language);
  // Types and lines of business may be written as any language shows them.
  await loadWords(...LANGUAGES);
  const profile = await profileOf(command, directory);
  const old = command.book === undefined ? null : await oldTables(command.book, directory, language);
  const lists: BesideList[] = [];
  for (const name of command.beside) lists.push(await openBesideList(await fileAt(name, directory, language), language));
  const read = await withEngines(command, surroundings, async (engines) => {
    const files = await openFiles(command.files, language, surroundings, engines);
    for (const sentence of readOtherwise(files, command)) printError(sentence);
    for (const target of targets)
      for (const file of files) if (await isSameFile(target.path, file.path)) throw new UsageError(cliWords[language].wrong.sameFile);
    return readFiles(files, { language, profile, where: command.where, wanted }, surroundings);
  });

  const { kind, last = null, from = null, to = null, control, others } = command;
  const wish: LedgerWish = { language, tables, kind, last, from, to, beyond: others, control };
  const made = reckon(read, profile, wish, { lists, old });
  const files = targets.map((target) => ({ target, bytes: () => bytesFor(target, command, made, signal) }));
  await saveAll(files, { force: command.force, language, signal });
  for (const note of made.notes) printError(note);
  if (command.out !== undefined && command.references === "cells") printError(cliWords[language].byCells);
  print(summaryOf(made.report, made.result, language));
}

async function fileAt(name: string, directory: string, language: Language): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  return { name, bytes: await readBytes({ name, path: resolve(directory, name) }, language) };
}

/** What was typed into the workbook of last month. */
async function oldTables(name: string, directory: string, language: Language): Promise<readonly OldTable[]> {
  const { bytes } = await fileAt(name, directory, language);
  const { typedXlsx } = await import("../check/xlsx");
  return typedXlsx(bytes, name);
}

/** What is asked for; without the ledger every refusal is about the command line. */
function checkedTables({ tables, language }: Ledger): ReturnType<typeof wantedBy> {
  try {
    const wanted = wantedBy(tables);
    if (tables.length > 0) makeRequest({ tables, language, content: "empty" });
    return wanted;
  } catch (error) {
    if (error instanceof SalesbookError) throw new UsageError(messageOf(error, language));
    throw error;
  }
}

function targetsOf({ out, report, others }: Ledger, directory: string): NamedFile[] {
  const names = [report, typeof others === "object" ? others.file : undefined, out].filter((name) => name !== undefined);
  return names.map((name) => ({ name, path: resolve(directory, name) }));
}

async function bytesFor(
  target: NamedFile,
  command: Ledger,
  { report, result, filled, notes }: Reckoned,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const { language, tables, lock, references } = command;
  if (target.name === command.report) return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
  if (typeof command.others === "object" && target.name === command.others.file) {
    const { csvBytes } = await import("../export/write-csv");
    return csvBytes(beyondRows(filled, language));
  }
  const { sheets } = makeBook({
    tables,
    language,
    content: "empty",
    data: filled.data,
    ...(lock ? { lock } : {}),
    ...(references ? { references } : {}),
  });
  const names = sheets.map(({ name }) => name);
  const { writeXlsx } = await import("../export/xlsx");
  return writeXlsx([...sheets, reconciliationSheet(report, result, notes, language, names)], signal ? { signal } : {});
}

function summaryOf(report: LedgerReport, result: Reconciled, language: Language): string {
  const words = ledgerWords[language];
  const { read, used, excluded, control, period } = report;
  const summary = fill(words.summary, {
    lines: read.lines,
    amount: read.amount,
    used: used.lines,
    usedAmount: used.amount,
    customers: used.customers,
    from: period.from,
    to: period.to,
    excluded: read.lines - used.lines,
    excludedAmount: exactText(difference(result.read.amount, result.used.amount)),
  });
  const lines = excluded.map(({ reason, lines, amount, places }) =>
    fill(words.excludedLine, { reason: words.reasons[reason], lines, amount, places: places.join(catalogues[language].files.comma) }),
  );
  return [summary, ...lines, ...(control ? [fill(words.controlLine, control)] : [])].join("\n");
}
