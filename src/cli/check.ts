/** `salesbook check FILE.xlsx`: what was typed over or lost in the sheets that Salesbook made; files are only read. */
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { SalesbookError } from "../domain/errors";
import { fill } from "../i18n";
import { checkWords } from "../i18n/check";
import { cellsOf, messageOf } from "../check/text";
import { exerciseWords } from "../i18n/exercise";
import { readBytes } from "./files";
import { messageOf as messageOfFailure } from "./messages";
import type { Check } from "./options";
import type { Surroundings } from "./surroundings";

/**
 * Checks a file, or the workbooks of a folder file by file: each line then begins with the file's name, and a file that cannot be
 * checked is one line.
 *
 * @returns 0 where everything is in place, 1 where something was found or could not be compared
 * @throws SalesbookError nothingGenerated, fileNotWorkbook, fileUnreadable; of a folder handInsNone where it holds no workbook
 */
export async function checkFiles(command: Check, surroundings: Surroundings): Promise<0 | 1> {
  const { directory, print, printError } = surroundings;
  const { file: folder, language } = command;
  const found = await stat(resolve(directory, folder)).catch(() => null);
  if (!found?.isDirectory()) return checkFile(command, surroundings);
  const names = (await readdir(resolve(directory, folder))).filter((name) => /\.xlsx$/i.test(name) && !/^[.~]/.test(name)).sort();
  if (names.length === 0) throw new SalesbookError("handInsNone", { file: folder });
  let status: 0 | 1 = 0;
  for (const name of names) {
    const named = (text: string): string => fill(exerciseWords[language].said.unread, { file: name, reason: text });
    try {
      const own = await checkFile({ ...command, file: join(folder, name) }, { ...surroundings, print: (text) => print(named(text)) });
      if (own === 1) status = 1;
    } catch (error) {
      if (!(error instanceof SalesbookError)) throw error;
      printError(named(messageOfFailure(error, language)));
      status = 1;
    }
  }
  return status;
}

/**
 * Checks a file and prints one line per finding, then how many there are.
 *
 * @returns 0 where everything is in place, 1 where something was found or could not be compared
 * @throws SalesbookError nothingGenerated, fileNotWorkbook, fileUnreadable
 */
async function checkFile({ file, language }: Check, { directory, print }: Surroundings): Promise<0 | 1> {
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
