/** Gnumeric as another judge of formulas: it opens a file, calculates every formula anew and saves. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { read } from "@e965/xlsx";
import type { CellContent } from "../../src/sheet/sheet";
import type { RecalculatedSheets } from "./libreoffice";

/** It names every formula that it cannot read, in characters. */
const MOST_SAID = 100_000_000;

/** A workbook as Gnumeric calculates it, and the file that it saves. */
export interface ByGnumeric {
  /** An error value is its text, "#VALUE!", and nothing is "". */
  readonly sheets: RecalculatedSheets;
  readonly saved: Uint8Array;
}

/**
 * @param gnumeric path of `ssconvert`
 * @param workbook an .xlsx file
 */
export async function recalculatedByGnumeric(gnumeric: string, workbook: Uint8Array): Promise<ByGnumeric> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-gnumeric-"));
  const [source, target] = [join(folder, "made.xlsx"), join(folder, "saved.xlsx")];
  try {
    writeFileSync(source, workbook);
    await promisify(execFile)(gnumeric, ["--recalc", source, target], { timeout: 100_000, maxBuffer: MOST_SAID });
    const saved = new Uint8Array(readFileSync(target));
    const { SheetNames, Sheets } = read(saved, { dense: true });
    const sheets = SheetNames.map((name) => ({
      name,
      rows: ((Sheets[name]?.["!data"] ?? []) as readonly ({ t: string; v?: unknown; w?: string } | undefined)[][]).map((row) =>
        Array.from(row, (cell): CellContent => {
          if (cell?.v === undefined) return "";
          return cell.t === "e" ? (cell.w ?? "") : (cell.v as CellContent);
        }),
      ),
    }));
    return { sheets, saved };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
