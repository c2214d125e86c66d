/** `salesbook check FILE.xlsx`: what was typed over or lost in the sheets that Salesbook made; the file is only read. */
import { resolve } from "node:path";
import { SalesbookError } from "../domain/errors";
import { fill } from "../i18n";
import { checkWords } from "../i18n/check";
import { cellsOf, messageOf } from "../check/text";
import { readBytes } from "./files";
import type { Check } from "./options";
import type { Surroundings } from "./surroundings";

/**
 * Checks a file and prints one line per finding, then how many there are.
 *
 * @returns 0 where everything is in place, 1 where something was found or could not be compared
 * @throws SalesbookError nothingGenerated, fileNotWorkbook, fileUnreadable
 */
export async function checkFile({ file, language }: Check, { directory, print }: Surroundings): Promise<0 | 1> {
  const bytes = await readBytes({ name: file, path: resolve(directory, file) }, language);
  const words = checkWords[language];
  const { checkXlsx } = await import("../check/xlsx");
  const {
    sheets,
    unknown,
    lacking = [],
    findings,
  } = await checkXlsx(bytes).catch((error: unknown) => {
    throw error instanceof SalesbookError ? new SalesbookError(error.code, { ...error.details, file }) : error;
  });
  if (sheets.length + unknown.length === 0) throw new SalesbookError("nothingGenerated", { file });
  for (const finding of findings) {
    const { sheet, heading } = finding;
    const place = heading === "" || finding.kind === "columnMissing" ? "" : fill(words.linePlace, { heading });
    print(fill(words.line, { sheet, cells: cellsOf(finding), place, message: messageOf(finding, language) }));
  }
  if (unknown.length > 0) print(fill(words.unknown, { sheets: unknown.join(", ") }));
  for (const { sheet, headings } of lacking) print(fill(words.lacking, { sheet, headings: headings.join(", ") }));
  if (sheets.length > 0)
    print(
      findings.length === 0
        ? fill(words.clean, { count: sheets.length })
        : fill(words.summary, { file, count: findings.length, sheets: new Set(findings.map(({ sheet }) => sheet)).size }),
    );
  return findings.length + unknown.length === 0 ? 0 : 1;
}
