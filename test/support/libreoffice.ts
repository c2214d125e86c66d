/** LibreOffice as the independent judge of formulas: it opens a file, calculates every formula anew and saves. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellContent } from "../../src/sheet/sheet";
import { ask } from "./ask";
import type { OfficeOrder } from "./programs/office";

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
  return opened(workbook, async (source, target) => {
    const answers = await askOffice({ office, source, target, steps });
    return { answers, bytes: readFileSync(target) };
  });
}

/**
 * The sheets of a workbook as LibreOffice calculates them; an error value is its text, "#VALUE!", and nothing is "".
 *
 * @param office path of `soffice`
 * @param workbook an .xlsx file
 */
export async function recalculate(office: string, workbook: Uint8Array): Promise<RecalculatedSheets> {
  return opened(workbook, async (source) => {
    const [sheets] = await askOffice({ office, source, target: null, steps: [{ step: "values" }] });
    return (sheets as readonly (readonly [string, readonly (readonly CellContent[])[]])[]).map(([name, rows]) => ({ name, rows }));
  });
}

function askOffice(order: OfficeOrder): Promise<readonly unknown[]> {
  return ask("office", order);
}

/** Lets a workbook be read as a file, with a place beside it to save one. */
async function opened<Outcome>(workbook: Uint8Array, use: (source: string, target: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-workbook-"));
  const source = join(folder, "made.xlsx");
  try {
    writeFileSync(source, workbook);
    return await use(source, join(folder, "saved.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
