/** LibreOffice as the independent judge of formulas: it opens a file, calculates every formula anew and saves. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { CellContent } from "../../src/sheet/sheet";
import { cellsOf } from "./sheet-xml";

export type RecalculatedSheets = readonly { readonly name: string; readonly rows: readonly (readonly CellContent[])[] }[];

/** Without this setting LibreOffice shows the values stored in the file instead of calculating. */
export const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Recalculates workbooks, all in one run because starting takes longest.
 *
 * @param office path of `soffice`
 * @param files .xlsx files whose names differ
 * @returns for each file its sheets as LibreOffice calculated them; an error value is its text, "#VALUE!"
 */
export async function recalculate(office: string, files: readonly string[]): Promise<Map<string, RecalculatedSheets>> {
  return withLibreOffice(office, "xlsx", files, async (converted) => {
    const results = new Map<string, RecalculatedSheets>();
    for (const file of files) results.set(file, cellsOf(readFileSync(converted(file))));
    return results;
  });
}

/** Converts files in one run and hands over where each result stands; the results are gone afterwards. */
export async function withLibreOffice<T>(
  office: string,
  format: "xlsx" | "pdf",
  files: readonly string[],
  use: (converted: (file: string) => string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "salesbook-office-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const output = join(folder, "out");
    await promisify(execFile)(
      office,
      ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`, "--convert-to", format, "--outdir", output, ...files],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    return await use((file) => join(output, basename(file).replace(/\.xlsx$/, `.${format}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
