/** Workbooks for LibreOffice to recalculate: written with every calculated value falsified, compared with the domain. */
import { layout } from "../../src/book/layout";
import type { BookRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { differences } from "./compare";
import { excelReport } from "./excel-rules";
import { recalculate, type RecalculatedSheets } from "./libreoffice";

export const MINUTES = 60_000;

/** A workbook as it was laid out and as LibreOffice calculated it. */
export interface RecalculatedBook {
  readonly request: BookRequest;
  readonly sheets: readonly Sheet[];
  readonly found: RecalculatedSheets;
  /** Where the written file breaks Excel's rules; asked for only where `check` is. */
  readonly problems: readonly string[];
}

/**
 * Workbooks calculated anew by LibreOffice, which works on one while the next is made.
 *
 * @param office path of `soffice`
 * @param books requests by name
 * @param check whether what was written is held to Excel's rules too
 */
export async function recalculatedBooks(
  office: string,
  books: ReadonlyMap<string, BookRequest>,
  check = false,
): Promise<Map<string, RecalculatedBook>> {
  return besideEachOther(books, async (request) => {
    const sheets = layout(request);
    const bytes = await writeXlsx(sheets.map(falsified));
    const problems = check ? excelReport(bytes).problems : [];
    return async () => ({ request, sheets, problems, found: await recalculate(office, bytes) });
  });
}

/**
 * Where LibreOffice calculates other values than the domain.
 *
 * @param office path of `soffice`
 * @param books requests by name
 * @returns one line per cell that differs, beginning with the book's name
 */
export async function differencesOf(office: string, books: ReadonlyMap<string, BookRequest>): Promise<string[]> {
  return differencesOfSheets(office, new Map([...books].map(([name, request]) => [name, () => layout(request)])));
}

/** The same for sheets that stand in no request, or are laid out when their turn comes. */
export async function differencesOfSheets(
  office: string,
  books: ReadonlyMap<string, readonly Sheet[] | (() => readonly Sheet[])>,
): Promise<string[]> {
  const lines = await besideEachOther(books, async (book, name) => {
    const sheets = typeof book === "function" ? book() : book;
    const bytes = await writeXlsx(sheets.map(falsified));
    return async () => differences(sheets, await recalculate(office, bytes)).map((line) => `${name}: ${line}`);
  });
  return [...lines.values()].flat();
}

/**
 * What becomes of each of several things: they are made one after the other, while others are still waited for.
 *
 * @param make what makes a thing, and gives what has to be waited for
 */
async function besideEachOther<From, To>(
  from: ReadonlyMap<string, From>,
  make: (value: From, name: string) => Promise<() => Promise<To>>,
): Promise<Map<string, To>> {
  const waited: Promise<readonly [string, To]>[] = [];
  for (const [name, value] of from) {
    const finish = await make(value, name);
    const result = finish().then((found) => [name, found] as const);
    // One that fails while others are made is told of at the end.
    result.catch(() => undefined);
    waited.push(result);
  }
  return new Map(await Promise.all(waited));
}

/** So that only a recalculation can be right. */
export function falsified(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((line) => Array.from(line, (cell) => (cell?.formula === undefined ? cell : { ...cell, value: 999.25 }))),
  };
}
