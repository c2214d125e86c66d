/** Workbooks for LibreOffice to recalculate: written with every calculated value falsified, compared with the domain. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layout } from "../../src/book/layout";
import type { BookRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { writeXlsx } from "../../src/export/xlsx";
import { differences } from "./compare";
import { recalculate, type RecalculatedSheets } from "./libreoffice";

export const MINUTES = 60_000;

/** A workbook as it was laid out and as LibreOffice calculated it. */
export interface RecalculatedBook {
  readonly request: BookRequest;
  readonly sheets: readonly Sheet[];
  readonly found: RecalculatedSheets;
  /** What the library's check of the written file had to say; asked for only where `check` is. */
  readonly complaints: readonly string[];
}

/**
 * Workbooks calculated anew by LibreOffice, all in one start of it.
 *
 * @param office path of `soffice`
 * @param books requests by a name that may stand in a file name
 * @param check whether the library shall read what it wrote and complain
 */
export async function recalculatedBooks(
  office: string,
  books: ReadonlyMap<string, BookRequest>,
  check = false,
): Promise<Map<string, RecalculatedBook>> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-tables-"));
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  try {
    const written = new Map<string, Omit<RecalculatedBook, "found"> & { readonly file: string }>();
    for (const [name, request] of books) {
      const file = join(folder, `${name}.xlsx`);
      const sheets = layout(request);
      warn.mockClear();
      writeFileSync(file, await writeXlsx(sheets.map(falsified), { check }));
      written.set(name, { request, sheets, file, complaints: warn.mock.calls.map((said) => said.join(" ")) });
    }
    const recalculated = await recalculate(
      office,
      [...written.values()].map(({ file }) => file),
    );
    return new Map([...written].map(([name, { file, ...book }]) => [name, { ...book, found: recalculated.get(file) ?? [] }]));
  } finally {
    warn.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Where LibreOffice calculates other values than the domain.
 *
 * @param office path of `soffice`
 * @param books requests by a name that may stand in a file name
 * @returns one line per cell that differs, beginning with the book's name
 */
export async function differencesOf(office: string, books: ReadonlyMap<string, BookRequest>): Promise<string[]> {
  const recalculated = await recalculatedBooks(office, books);
  return [...recalculated].flatMap(([name, { sheets, found }]) => differences(sheets, found).map((line) => `${name}: ${line}`));
}

/** The same for sheets that stand in no request. */
export async function differencesOfSheets(office: string, books: ReadonlyMap<string, readonly Sheet[]>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-tables-"));
  try {
    const sheets = new Map<string, readonly Sheet[]>();
    for (const [name, expected] of books) {
      const file = join(folder, `${name}.xlsx`);
      sheets.set(file, expected);
      writeFileSync(file, await writeXlsx(expected.map(falsified)));
    }
    const recalculated = await recalculate(office, [...sheets.keys()]);
    return [...sheets].flatMap(([file, expected]) =>
      differences(expected, recalculated.get(file) ?? []).map((line) => `${file.slice(folder.length + 1)}: ${line}`),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So that only a recalculation can be right. */
export function falsified(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((line) => Array.from(line, (cell) => (cell?.formula === undefined ? cell : { ...cell, value: 999.25 }))),
  };
}
