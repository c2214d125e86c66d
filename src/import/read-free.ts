/** Any CSV or XLSX file as it is: its sheets with their values and those formulas that stand for themselves. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { readCsv } from "./read-csv";
import { kindOf } from "./read-file";
import { numberTyped } from "../values/typed";
import type { Extra, ReadCell } from "./read-xlsx";

/** A sheet of a file. */
export interface FreeFileSheet {
  readonly name: string;
  readonly cells: readonly ReadCell[];
}

export interface FreeFile {
  readonly sheets: readonly FreeFileSheet[];
  /** What the file holds besides cells, and is not taken over. */
  readonly extras: readonly Extra[];
  /** Formulas that mean nothing outside their workbook, such as those with defined names; their results are taken. */
  readonly asValues: number;
  /** Cells beyond the limit. */
  readonly beyond: number;
  /** Whether formats are left behind; a CSV file has none. */
  readonly hadFormats: boolean;
}

/** Cells that the workbench takes from one file. */
export const MOST_CELLS = 100_000;

/**
 * Reads a file cell by cell.
 *
 * A cell of a CSV file is never a formula, whatever it starts with. Numbers are read as numbers, except those that would
 * lose something by it: with zeros or a plus sign in front, or with more than 15 digits.
 *
 * @param bytes the whole file
 * @param file its name, for messages; a CSV file's sheet is called after it
 * @throws SalesbookError fileEmpty, fileNotText, fileMalformed, fileNotWorkbook, fileEncrypted
 */
export async function readFreeFile(bytes: Uint8Array, file: string, language: Language): Promise<FreeFile> {
  if (bytes.length === 0) throw new SalesbookError("fileEmpty", { file });
  const kind = kindOf(bytes);
  if (kind === "encrypted") throw new SalesbookError("fileEncrypted", { file });
  if (kind === "markup") throw new SalesbookError("fileNotWorkbook", { file });
  return kind === "zip" ? workbookOf(bytes, file) : textOf(bytes, file, language);
}

/**
 * A cell of a CSV file.
 *
 * @example csvContent("=1+1") // "=1+1"
 * @example csvContent("007") // "007"
 */
export function csvContent(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  // What was neutralised when it was saved comes back as it was.
  if (/^'(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text)) return text.slice(1);
  const digits = trimmed.replace(/\D/g, "").length;
  const losesSomething = /^[+＋]/.test(trimmed) || /^[-－]?[0０]\d/.test(trimmed) || digits > 15;
  return losesSomething ? text : (numberTyped(trimmed) ?? text);
}

/** Whether a formula (without `=`) means the same in another workbook that has the same sheets. */
export function standsForItself(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')+'!/g, "");
  if (/[[\]{}#@]|_xldudf|_xlws/i.test(bare)) return false;
  const words = bare.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*!?\(?|\$?[A-Z]{1,3}\$?\d+/giu) ?? [];
  return words.every((word) => /[!(]$/.test(word) || /^(?:TRUE|FALSE)$/i.test(word) || /^\$?[A-Z]{1,3}(?:\$?\d+)?$/i.test(word));
}

function textOf(bytes: Uint8Array, file: string, language: Language): FreeFile {
  const { rows } = readCsv(bytes, file, language);
  const cells = rows.flatMap((row, y) =>
    row.flatMap((text, x): ReadCell[] => {
      const content = csvContent(text);
      return content === null ? [] : [{ row: y, column: x, content }];
    }),
  );
  const name = file.replace(/\.[^.]*$/, "");
  return {
    sheets: [{ name, cells: cells.slice(0, MOST_CELLS) }],
    extras: [],
    asValues: 0,
    beyond: Math.max(0, cells.length - MOST_CELLS),
    hadFormats: false,
  };
}

async function workbookOf(bytes: Uint8Array, file: string): Promise<FreeFile> {
  const { readXlsxCells } = await import("./read-xlsx");
  const read = await readXlsxCells(bytes).catch(() => []);
  if (read.length === 0) throw new SalesbookError("fileNotWorkbook", { file });
  let room = MOST_CELLS;
  let asValues = 0;
  const sheets = read.map(({ name, cells }) => {
    const taken = cells.slice(0, room).map((cell) => {
      const formula = cell.formula?.replace(/_xlfn\.(?:_xlws\.)?/g, "");
      if (formula === undefined) return cell;
      if (standsForItself(formula)) return { ...cell, formula };
      asValues += 1;
      return { row: cell.row, column: cell.column, content: cell.content };
    });
    room -= taken.length;
    return { name, cells: taken };
  });
  const all = read.reduce((sum, { cells }) => sum + cells.length, 0);
  const extras = [...new Set(read.flatMap((sheet) => sheet.extras))];
  return { sheets, extras, asValues, beyond: Math.max(0, all - MOST_CELLS), hadFormats: true };
}
