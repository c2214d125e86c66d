/** Gnumeric as another judge of formulas: it opens a file, calculates every formula anew and saves. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { read } from "@e965/xlsx";
import type { CellContent } from "../../src/sheet/sheet";
import type { RecalculatedSheets } from "./libreoffice";

/**
 * The sheets of a workbook as Gnumeric calculates them; an error value is its text, "#VALUE!", and nothing is "".
 *
 * @param gnumeric path of `ssconvert`
 * @param workbook an .xlsx file
 */
export async function recalculatedByGnumeric(gnumeric: string, workbook: Uint8Array): Promise<RecalculatedSheets> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-gnumeric-"));
  const [source, target] = [join(folder, "made.xlsx"), join(folder, "saved.xlsx")];
  try {
    writeFileSync(source, workbook);
    await promisify(execFile)(gnumeric, ["--recalc", source, target], { timeout: 100_000 });
    const { SheetNames, Sheets } = read(readFileSync(target), { dense: true });
    return SheetNames.map((name) => ({
      name,
      rows: ((Sheets[name]?.["!data"] ?? []) as readonly ({ t: string; v?: unknown; w?: string } | undefined)[][]).map((row) =>
        Array.from(row, (cell): CellContent => {
          if (cell?.v === undefined) return "";
          return cell.t === "e" ? (cell.w ?? "") : (cell.v as CellContent);
        }),
      ),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
