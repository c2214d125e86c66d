/** LibreOffice as the independent judge of formulas: it opens a file, calculates every formula anew and saves. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellContent } from "../../src/sheet/sheet";
import { ask } from "./ask";
import type { OfficeOrder } from "./programs/office";
import { cellsOf } from "./sheet-xml";

export type RecalculatedSheets = readonly { readonly name: string; readonly rows: readonly (readonly CellContent[])[] }[];

/** What steps saw in a workbook, and the workbook as it was saved afterwards. */
export interface Worked {
  /** What each step saw; `null` for those that only do something. */
  readonly answers: readonly unknown[];
  readonly bytes: Uint8Array;
}

/**
 * Opens a workbook in the LibreOffice of the run, takes steps in it, and saves it.
 *
 * @param office path of `soffice`
 * @param workbook an .xlsx file
 * @param steps as office-user.py knows them; without any the workbook is only calculated anew
 */
export async function workIn(office: string, workbook: Uint8Array, steps: readonly unknown[]): Promise<Worked> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-workbook-"));
  const order: OfficeOrder = { office, source: join(folder, "made.xlsx"), target: join(folder, "saved.xlsx"), steps };
  try {
    writeFileSync(order.source, workbook);
    const answers = await ask<readonly unknown[]>("office", order);
    return { answers, bytes: readFileSync(order.target) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The sheets of a workbook as LibreOffice calculates them; an error value is its text, "#VALUE!".
 *
 * @param office path of `soffice`
 * @param workbook an .xlsx file
 */
export async function recalculate(office: string, workbook: Uint8Array): Promise<RecalculatedSheets> {
  return cellsOf((await workIn(office, workbook, [])).bytes);
}
