/**
 * Tries Salesbook's workbook in other programs and writes `docs/other-programs.md`; run by `npm run other-programs`. What is not
 * there is named in the page and not tried.
 */
import "../../src/book/all-words";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTools } from "../../scripts/tools.mjs";
import { startPrograms } from "../support/programs";
import { makeBooks } from "./books";
import { NPM, nodeWithPackages, PIP, pythonWithPackages, rWithPackages } from "./outside";
import { printed, type Findings } from "./print";
import { gnumeric, libreOffice, sheetJs, type Measured } from "./programs";
import { hyperFormula, reader, saver } from "./scripted";

const { office, gnumeric: ssconvert } = findTools();
const folder = mkdtempSync(join(tmpdir(), "salesbook-other-programs-"));
const stop = await startPrograms();
try {
  const books = await makeBooks();
  const [node, python, r] = [await nodeWithPackages(folder), await pythonWithPackages(folder), await rWithPackages()];
  const noOffice = "LibreOffice is not there; on Debian: apt-get install libreoffice-calc";
  const noGnumeric = "Gnumeric is not there; on Debian: apt-get install gnumeric";
  const tried: readonly (readonly [program: string, measure: () => Promise<Measured | string>])[] = [
    ["LibreOffice, .xlsx", async () => (office === null ? noOffice : libreOffice(office, books, "xlsx"))],
    ["LibreOffice, .ods", async () => (office === null ? noOffice : libreOffice(office, books, "ods"))],
    ["Gnumeric", async () => (ssconvert === null ? noGnumeric : gnumeric(ssconvert, books))],
    [`HyperFormula ${NPM.hyperformula}`, () => hyperFormula(node, folder, books)],
    [`openpyxl ${PIP.openpyxl}`, () => saver("openpyxl", "openpyxl_save.py", python, folder, books)],
    [`pandas ${PIP.pandas}`, () => reader("pandas", "pandas_read.py", python, folder, books)],
    [`exceljs ${NPM.exceljs}`, () => saver("exceljs", "exceljs.mjs", node, folder, books)],
    ["SheetJS", () => sheetJs(books)],
    ["openxlsx for R", () => saver("openxlsx", "openxlsx.R", r, folder, books)],
    ["readxl for R", () => reader("readxl", "readxl.R", r, folder, books)],
  ];
  const measured: Measured[] = [];
  const missing: { program: string; reason: string }[] = [];
  for (const [program, measure] of tried) {
    const found = await measure();
    if (typeof found === "string") missing.push({ program, reason: found });
    else measured.push(found);
    console.log(`${program}: ${typeof found === "string" ? `not tried, ${found}` : "tried"}`);
  }
  const { sheets } = books.named;
  const formulas = sheets.reduce((sum, { cells }) => sum + cells.flat().filter((cell) => cell?.formula !== undefined).length, 0);
  const findings: Findings = { sheets: sheets.length, formulas, measured, missing };
  writeFileSync(join("test", "other-programs", "found.json"), `${JSON.stringify(findings, null, 2)}\n`);
  writeFileSync(join("docs", "other-programs.md"), printed(findings));
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
