/** From a file to sheets: the tables that its columns fill, or its own sheets as they are. */
import { SalesbookError, type ErrorCode } from "../domain/errors";
import { renamedFormula } from "../formula/rename";
import type { Workbench } from "../hosts/workbench";
import { keyOf, type Entry } from "../hosts/workbench-contents";
import type { FreeSheet } from "../hosts/workbench-tabs";
import { fill, catalogues, type Language } from "../i18n";
import type { FileAsIs } from "../import/import-as-is";
import type { Inspection } from "../import/inspection";
import type { SourceFile } from "../import/reader";
import { acceptedName } from "../sheet/sheet-name";
import { readInWorker } from "../taskpane/read-in-worker";

/** What was made of a file. */
export interface Opened {
  readonly rows: number;
  readonly sheets: readonly string[];
}

/** Monthly sales fill both tables, averages only the second. */
export const TABLE_SETS = [["6-8", "6-9"], ["6-9"], ["6-8"]] as const;

/** Of these files not even the cells can be read. */
const UNREADABLE: ReadonlySet<string> = new Set<ErrorCode>([
  "fileEmpty",
  "fileNotText",
  "fileNotWorkbook",
  "fileEncrypted",
  "fileUnreadable",
  "fileKind",
  "fileTooOld",
  "fileIncomplete",
  "fileTooMuch",
  "fileStopped",
]);

/** Whether a file that is refused as a list can still be opened as it is. */
export function canBeFree({ code }: SalesbookError): boolean {
  return !UNREADABLE.has(code);
}

/**
 * Makes the tables that a file fills, as one step of undo.
 *
 * @param inspection of the file, in which nothing is open
 */
export async function insertTables(workbench: Workbench, { tables, data }: Inspection, language: Language): Promise<Opened> {
  const { makeBook } = await import("../book/make-book");
  if (data === null) throw new Error("Nothing was taken from the file.");
  const { request, sheets } = makeBook({ tables, language, content: "empty", data }, await workbench.host.takenNames());
  const { names } = await workbench.host.insertSheets(sheets, { request });
  return { rows: data.rows, sheets: names };
}

/** What of a file came in as free sheets, and what was left out. */
export interface OpenedFree extends Pick<FileAsIs, "extras" | "beyond" | "most" | "hadFormats" | "notes"> {
  readonly sheets: readonly string[];
  readonly cells: number;
  /** Formulas whose results were taken instead. */
  readonly asValues: number;
}

/**
 * Reads any workbook or text into free sheets, one per sheet of the file that is not empty.
 *
 * @throws SalesbookError why the file cannot be used; cancelled. Nothing is changed
 */
export async function openFree(workbench: Workbench, file: SourceFile, language: Language, signal?: AbortSignal): Promise<OpenedFree> {
  const { importAsIs } = await import("../import/import-as-is");
  const read = await importAsIs(file, language, readInWorker(undefined, undefined, signal));
  const filled = read.sheets.filter(({ count, formulas }) => count + formulas.length > 0);
  if (filled.length === 0) throw new SalesbookError("fileEmpty", { file: file.name });
  const formulas = [...new Set(filled.flatMap((sheet) => sheet.formulas.map(({ formula }) => formula)))];
  const canRead = await workbench.readable(formulas);
  if (signal?.aborted) throw new SalesbookError("cancelled");
  const known = new Set(formulas.filter((_, index) => canRead[index]));
  const names = namesFor(filled, (await workbench.host.takenNames()).sheets, language);
  const renamed = new Map(filled.flatMap(({ name }, index) => (names[index] === name ? [] : [[name.toLowerCase(), names[index] ?? name]])));
  let unread = 0;
  const sheets = filled.map(({ cells, formulas: own }, index): FreeSheet => {
    const entries = own.flatMap(({ row, column, formula: written }): [number, Entry][] => {
      if (!known.has(written)) {
        unread += 1;
        return [];
      }
      const formula = renamedFormula(`=${written}`, { sheet: (sheetName) => renamed.get(sheetName.toLowerCase()) });
      const gave = cells.rows[row]?.[column] ?? null;
      // What the file says it gave is shown until it is calculated here.
      const before = gave === null ? {} : { result: { of: formula, values: [[gave]], reasons: {}, standing: "waiting" } as const };
      return [[keyOf(row, column), { formula, ...before }]];
    });
    return { name: names[index] ?? "", entries: new Map(entries), cells };
  });
  workbench.addSheets(sheets);
  const { sheets: _, ...outcome } = read;
  const cells = filled.reduce((sum, { count }) => sum + count, 0);
  return { ...outcome, sheets: sheets.map(({ name }) => name), cells, asValues: read.asValues + unread };
}

/** Names that are free, and that no other sheet of the file has. */
function namesFor(sheets: FileAsIs["sheets"], taken: readonly string[], language: Language): string[] {
  const otherwise = fill(catalogues[language].workbench.freeSheet, { n: 1 });
  const names: string[] = [];
  sheets.forEach(({ name }, index) => {
    const later = sheets.slice(index + 1).map((sheet) => sheet.name);
    names.push(acceptedName(name, [...taken, ...names, ...later.filter((other) => other !== name)], otherwise));
  });
  return names;
}
