/** The door of this room: from a user's file to what a request takes from it, and what was recognised in it. */
import { SalesbookError } from "../domain/errors";
import type { ImportedData } from "../book/request";
import type { Language } from "../i18n";
import { matchColumns } from "./columns";
import { wantedFields } from "./fields";
import { openTableFile, type FileTable } from "./file-table";
import type { Apart } from "./apart";
import type { ImportNote } from "./notes";
import type { SourceFile } from "./reader";
import { recognisedColumns, type RecognisedColumns } from "./recognised-columns";

export interface ImportOptions {
  readonly language: Language;
  /** The tables that the file is for, by the textbook's numbers. */
  readonly tables: readonly string[];
  /** Other sets of tables, tried in turn where a column is missing. */
  readonly otherwise?: readonly (readonly string[])[];
  /** The sheet of a workbook, where several fit. */
  readonly sheet?: string;
  /** Runs the reading elsewhere, where a limit of time and memory ends it. */
  readonly apart?: Apart | undefined;
}

export interface ImportedFile {
  /** The set of tables that the file fills. */
  readonly tables: readonly string[];
  readonly file: FileTable;
  readonly data: ImportedData;
  readonly columns: RecognisedColumns;
  /** What the user should know of how the file was read and understood. */
  readonly notes: readonly ImportNote[];
}

/**
 * Reads a file once, finds the table in it, and takes from its columns what the tables asked for need.
 *
 * @throws SalesbookError why the file cannot be used: fileEmpty, fileNotText, fileMalformed, fileNotWorkbook, fileEncrypted,
 *   fileTooLarge, chooseSheet (`accepted` holds the fitting sheets, one per line), sheetMissing, columnMissing, columnTwice,
 *   monthCount, monthOrder, currenciesMixed, cellNotANumber, cellNotADate, dateUnclear, cellNotAChoice, cellTooLong, headingTooLong, customerMissing, customerTwice, takesNoFile, unknownTable
 */
export async function importFile(
  source: SourceFile,
  { language, tables, otherwise = [], sheet, apart }: ImportOptions,
): Promise<ImportedFile> {
  // Tables that take no file are refused before anything is read.
  wantedFields(tables);
  const open = await openTableFile(source, { language, apart, ...(sheet === undefined ? {} : { sheet }) });
  let missing: SalesbookError | undefined;
  for (const wanted of [tables, ...otherwise]) {
    try {
      const file = open(wanted);
      const { data, notes } = matchColumns(file, wanted, language);
      return {
        tables: wanted,
        file,
        data,
        notes: [...(file.notes ?? []), ...notes],
        columns: recognisedColumns(file.headings, wanted, language),
      };
    } catch (error) {
      if (!(error instanceof SalesbookError) || error.code !== "columnMissing") throw error;
      missing ??= error;
    }
  }
  throw missing;
}
