/** Workbooks for LibreOffice to recalculate: written with every calculated value falsified, compared with the domain. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layout } from "../../src/workbook/layout";
import type { BookRequest } from "../../src/workbook/request";
import type { Sheet } from "../../src/workbook/sheet";
import { writeXlsx } from "../../src/workbook/xlsx";
import { differences } from "./compare";
import { recalculate } from "./libreoffice";

export const MINUTES = 60_000;

/**
 * Where LibreOffice calculates other values than the domain.
 *
 * @param office path of `soffice`
 * @param books requests by a name that may stand in a file name
 * @returns one line per cell that differs, beginning with the book's name
 */
export async function differencesOf(office: string, books: ReadonlyMap<string, BookRequest>): Promise<string[]> {
  return differencesOfSheets(office, new Map([...books].map(([name, request]) => [name, layout(request)])));
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
function falsified(sheet: Sheet): Sheet {
  return {
    ...sheet,
    cells: sheet.cells.map((line) => Array.from(line, (cell) => (cell?.formula === undefined ? cell : { ...cell, value: 999.25 }))),
  };
}
