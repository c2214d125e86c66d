/** From a file to sheets: the largest set of tables that its columns fill, or its own sheets as they are. */
import { SalesbookError } from "../domain/errors";
import { renamedFormula } from "../formula/rename";
import type { Workbench } from "../hosts/workbench";
import { keyOf, type Entry } from "../hosts/workbench-contents";
import type { FreeSheet } from "../hosts/workbench-tabs";
import { fill, catalogues, type Language } from "../i18n";
import type { FileAsIs } from "../import/import-as-is";
import type { ImportNote } from "../import/notes";
import type { SourceFile } from "../import/reader";
import { acceptedName } from "../sheet/sheet-name";
import { readInWorker } from "../taskpane/read-in-worker";

/** What was made of a file. */
export interface Opened {
  readonly rows: number;
  readonly sheets: readonly string[];
  readonly notes: readonly ImportNote[];
}

/** Monthly sales fill both tables, averages only the second. */
const TABLES = ["6-8", "6-9"];
const OTHERWISE = [["6-9"], ["6-8"]];

/**
 * Reads a file and inserts the tables it fills.
 *
 * @param sheet the sheet to read, where a workbook has several
 * @throws SalesbookError chooseSheet with the sheets that fit; otherwise why the file cannot be used; cancelled. Nothing is changed
 */
export async function openFile(
  workbench: Workbench,
  file: SourceFile,
  language: Language,
  sheet?: string,
  signal?: AbortSignal,
): Promise<Opened> {
  const [{ importFile }, { makeBook }] = await Promise.all([import("../import/import-file"), import("../book/make-book")]);
  const apart = readInWorker(undefined, undefined, signal);
  const options = { language, tables: TABLES, otherwise: OTHERWISE, apart, ...(sheet === undefined ? {} : { sheet }) };
  const { tables, data, notes } = await importFile(file, options);
  if (signal?.aborted) throw new SalesbookError("cancelled");
  const { request, sheets } = makeBook({ tables, language, content: "empty", data }, await workbench.host.takenNames());
  const { names } = await workbench.host.insertSheets(sheets, { request });
  return { rows: data.rows, sheets: names, notes };
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
