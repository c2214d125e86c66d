/** `salesbook check FILES…`: what was typed over or lost in the sheets that Salesbook made; files are only read. */
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
 * Checks a file, or several and the workbooks of folders file by file: each line then begins with the file's name, and a file that
 * cannot be checked is one line.
 *
 * @returns 0 where everything is in place, 1 where something was found or could not be compared
 * @throws SalesbookError of a single file nothingGenerated, fileNotWorkbook, fileUnreadable; handInsNone for a folder without a workbook
 */
export async function checkFiles(command: Check, surroundings: Surroundings): Promise<0 | 1> {
  const { directory, print, printError } = surroundings;
  const { files, language } = command;
  const names = (await Promise.all(files.map((file) => workbooksIn(file, directory)))).flat();
  const [only] = names;
  if (names.length === 1 && only !== undefined && only === files[0]) return checkFile(only, command, surroundings);
  let status: 0 | 1 = 0;
  for (const name of names) {
    const named = (text: string): string => fill(exerciseWords[language].said.unread, { file: name, reason: text });
    try {
      const own = await checkFile(name, command, { ...surroundings, print: (text) => print(named(text)) });
      if (own === 1) status = 1;
    } catch (error) {
      if (!(error instanceof SalesbookError)) throw error;
      printError(named(messageOfFailure(error, language)));
      status = 1;
    }
  }
  return status;
}

/** The workbooks of a folder; what is none is the file itself. */
async function workbooksIn(file: string, directory: string): Promise<readonly string[]> {
  const found = await stat(resolve(directory, file)).catch(() => null);
  if (!found?.isDirectory()) return [file];
  const names = (await readdir(resolve(directory, file))).filter((name) => /\.xlsx$/i.test(name) && !/^[.~]/.test(name)).sort();
  if (names.length === 0) throw new SalesbookError("handInsNone", { file });
  return names.map((name) => join(file, name));
}

/**
 * Checks a file and prints one line per finding, then how many there are, in the file's language unless another one was asked for.
 *
 * @returns 0 where everything is in place, 1 where something was found or could not be compared
 * @throws SalesbookError nothingGenerated, fileNotWorkbook, fileUnreadable
 */
async function checkFile(file: string, command: Check, { directory, print }: Surroundings): Promise<0 | 1> {
  const bytes = await readBytes({ name: file, path: resolve(directory, file) }, command.language);
  const { checkXlsx } = await import("../check/xlsx");
  const {
    language: ofFile = command.language,
    sheets,
    unknown,
    lacking = [],
    findings,
  } = await checkXlsx(bytes).catch((error: unknown) => {
    throw error instanceof SalesbookError ? new SalesbookError(error.code, { ...error.details, file }) : error;
  });
  const language = command.isLanguageAsked ? command.language : ofFile;
  const words = checkWords[language];
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
