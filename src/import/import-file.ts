/** The door of this room: from a user's file to what was understood of it, and to what a request takes from it. */
import type { Language } from "../i18n";
import type { ImportedData } from "../book/request";
import type { Apart } from "./apart";
import type { ImportChoices } from "./choices";
import { fitOf, headingsWith, wantedFields } from "./fields";
import { openTableFile } from "./file-table";
import { choicesFor, inspectTable, type Inspection } from "./inspection";
import { notesOf, refuseOpen } from "./problems";
import type { ImportNote } from "./notes";
import type { SourceFile } from "./reader";

export interface OpenOptions {
  readonly language: Language;
  /** The sheet of a workbook, where several fit. */
  readonly sheet?: string;
  /** Runs the reading elsewhere, where a limit of time and memory ends it. */
  readonly apart?: Apart | undefined;
}

export interface ImportOptions extends OpenOptions {
  /** The tables that the file is for, by the textbook's numbers. */
  readonly tables: readonly string[];
  /** Other sets of tables, tried in turn where a column is missing. */
  readonly otherwise?: readonly (readonly string[])[];
  /** What the user decided about it. */
  readonly choices?: ImportChoices;
}

export interface ImportedFile extends Inspection {
  readonly data: ImportedData;
  /** What the user should know of how the file was read and understood. */
  readonly notes: readonly ImportNote[];
}

/** A file that was read, to be looked at for one table or another, with one choice or another. */
export interface OpenedFile {
  /**
   * What the file is for the first set of tables for which it has all columns; else for the first.
   *
   * @throws SalesbookError chooseSheet (`accepted` holds the fitting sheets, one per line), fileMalformed, fileEmpty,
   *   formulaWithoutResult, unknownTable, takesNoFile. What has to be settled is told, not thrown
   */
  inspect(sets: readonly (readonly string[])[], choices?: ImportChoices): Promise<Inspection>;
  /** Lets go of the file. */
  close(): void;
}

/**
 * Reads a file once.
 *
 * @throws SalesbookError why the file cannot be read: fileEmpty, fileKind, fileNotText, fileMalformed, fileNotWorkbook,
 *   fileEncrypted, fileTooOld, fileIncomplete, fileTooMuch, fileTooLong, fileStopped, sheetMissing
 */
export async function openForImport(source: SourceFile, { language, sheet, apart }: OpenOptions): Promise<OpenedFile> {
  const tableFor = await openTableFile(source, { language, apart, ...(sheet === undefined ? {} : { sheet }) });
  return {
    async inspect(sets, choices = {}) {
      let first: (() => Inspection) | undefined;
      for (const tables of sets) {
        const own = choicesFor(tables, choices, language);
        const table = tableFor(tables, own);
        const inspect = (): Inspection => inspectTable(table, tables, language, own);
        if (fitOf(wantedFields(tables), headingsWith(table.headings, own)).complete) return inspect();
        first ??= inspect;
      }
      if (!first) throw new Error("A file is looked at for some tables.");
      return first();
    },
    close: () => undefined,
  };
}

/**
 * Reads a file, finds the table in it, and takes from its columns what the tables asked for need.
 *
 * @throws SalesbookError why the file cannot be used: as `openForImport` and `inspect`, and as `Undecided` what has to be settled
 *   first: columnMissing, columnTwice, monthCount, monthOrder, hiddenRows, currenciesMixed, cellNotANumber, cellNotADate, cellNotATime,
 *   dateUnclear, cellNotAChoice, cellTooLong, headingTooLong, customerMissing, customerTwice, fileTooLarge
 */
export async function importFile(
  source: SourceFile,
  { tables, otherwise = [], choices, ...options }: ImportOptions,
): Promise<ImportedFile> {
  // Tables that take no file are refused before anything is read.
  wantedFields(tables);
  const file = await openForImport(source, options);
  const { data, ...inspection } = await file.inspect([tables, ...otherwise], choices);
  refuseOpen(inspection.problems);
  if (data === null) throw new Error("Nothing is open, and nothing was taken.");
  return { ...inspection, data, notes: notesOf(inspection.problems) };
}
