/** A file of the user's, CSV or XLSX, to one table of headings and rows. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, LANGUAGES, type Language } from "../i18n";
import { loadWords } from "../book/words";
import { unitAbove } from "../values/headings";
import { fitOf, wantedFields, type WantedField } from "./fields";
import { readCsv } from "./read-csv";
import type { CellContent } from "../sheet/sheet";

export interface FileTable {
  readonly file: string;
  /** The sheet of a workbook; `null` for a CSV file. */
  readonly sheet: string | null;
  readonly headings: readonly string[];
  /** The cells under the headings; a short row has fewer. */
  readonly rows: readonly (readonly CellContent[])[];
  /** The file's own number, from 1, of `rows[0]`. */
  readonly firstRow: number;
  /** What separates the cells of a CSV file; tells how its amounts are written. */
  readonly delimiter?: string;
  /** The power of ten that a line above the headings gives for all amounts: 4 for 单位：万元. */
  readonly unit?: number;
}

export interface ReadOptions {
  readonly language: Language;
  /** The tables that the file is for; they tell which row holds the headings and which sheet fits. */
  readonly tables: readonly string[];
  /** The sheet of a workbook, where several fit. */
  readonly sheet?: string;
}

/** Exports have a title above their headings, our own sheets a title and a policy; further down is data. */
const HEADING_ROWS = 30;

type Rows = readonly (readonly CellContent[])[];

interface Found {
  readonly sheet: string | null;
  readonly rows: Rows;
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly columns: number;
  readonly found: number;
  readonly complete: boolean;
}

/**
 * Reads a file and finds the table in it: the sheet whose headings fit, the row they stand in, the columns they span.
 *
 * What a file is, its first bytes tell, not its name.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @throws SalesbookError fileEmpty, fileNotText, fileMalformed for CSV; fileNotWorkbook, fileEncrypted (also the old .xls
 *   format), chooseSheet (`accepted` holds the fitting sheets, one per line), sheetMissing for workbooks
 */
export async function readTableFile(bytes: Uint8Array, file: string, options: ReadOptions): Promise<FileTable> {
  if (bytes.length === 0) throw new SalesbookError("fileEmpty", { file });
  // A file's headings may be ours in any language.
  await loadWords(...LANGUAGES);
  const wanted = wantedFields(options.tables);
  switch (kindOf(bytes)) {
    case "encrypted":
      throw new SalesbookError("fileEncrypted", { file });
    case "markup":
      throw new SalesbookError("fileNotWorkbook", { file });
    case "zip":
      return tableOf(file, await findInWorkbook(bytes, file, wanted, options));
    default:
      return readTextFile(bytes, file, wanted, options);
  }
}

/** What the first bytes of a file say. */
export function kindOf(bytes: Uint8Array): "encrypted" | "zip" | "markup" | "text" {
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  // An encrypted .xlsx is packed into the same container as the old .xls.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "encrypted";
  if (starts(0x50, 0x4b)) return "zip";
  // Web systems export a page under the name of a workbook.
  const beginning = String.fromCharCode(...bytes.subarray(0, 256))
    .replace(/^[^\x21-\x7e]+/, "")
    .toLowerCase();
  return /^<(?:html|!doctype|\?xml|table|meta|head)/.test(beginning) ? "markup" : "text";
}

function readTextFile(bytes: Uint8Array, file: string, wanted: readonly WantedField[], options: ReadOptions): FileTable {
  const words = catalogues[options.language].files;
  if (options.sheet !== undefined) throw new SalesbookError("sheetMissing", { file, received: options.sheet, accepted: words.noSheets });
  const { rows, delimiter } = readCsv(bytes, file, options.language);
  const place = findTable(rows, null, wanted);

  const width = rows[place.headingRow]?.length ?? 0;
  rows.slice(place.headingRow + 1).forEach((row, index) => {
    // An amount written 1,234 without quotation marks falls into two cells and moves all that follow.
    if (row.length > width && row.slice(width).some((cell) => cell.trim() !== ""))
      throw new SalesbookError("fileMalformed", {
        file,
        row: place.headingRow + 2 + index,
        reason: fill(words.cellsBeyondHeadings, { received: row.length, accepted: width }),
      });
  });
  return { ...tableOf(file, place), delimiter };
}

async function findInWorkbook(bytes: Uint8Array, file: string, wanted: readonly WantedField[], options: ReadOptions): Promise<Found> {
  const sheets = await readSheets(bytes, file);
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => !isBlank(cell))));
  if (options.sheet !== undefined) {
    const name = options.sheet.trim().toLowerCase();
    const chosen = sheets.find((sheet) => sheet.name.toLowerCase() === name);
    if (!chosen)
      throw new SalesbookError("sheetMissing", {
        file,
        received: options.sheet,
        accepted: sheets.map((sheet) => sheet.name).join(catalogues[options.language].files.comma),
      });
    if (!filled.includes(chosen)) throw new SalesbookError("fileEmpty", { file });
    return findTable(chosen.rows, chosen.name, wanted);
  }

  const places = filled.map((sheet) => findTable(sheet.rows, sheet.name, wanted));
  const fitting = places.filter(({ complete }) => complete);
  if (fitting.length > 1) throw new SalesbookError("chooseSheet", { file, accepted: fitting.map(({ sheet }) => sheet).join("\n") });
  // Where none fits, the nearest one lets the message say what is missing.
  const nearest = fitting[0] ?? [...places].sort((left, right) => right.found - left.found)[0];
  if (!nearest) throw new SalesbookError("fileEmpty", { file });
  return nearest;
}

async function readSheets(bytes: Uint8Array, file: string): Promise<readonly { readonly name: string; readonly rows: Rows }[]> {
  const { readXlsx } = await import("./read-xlsx");
  // Other archives (documents, Java, plain .zip) open as a workbook without sheets, which no workbook is.
  const sheets = await readXlsx(bytes).catch(() => []);
  if (sheets.length === 0) throw new SalesbookError("fileNotWorkbook", { file });
  return sheets;
}

/** The first row whose headings fit all wanted fields; else the one that fits most; else the first that is not blank. */
function findTable(rows: Rows, sheet: string | null, wanted: readonly WantedField[]): Found {
  let best: Found | null = null;
  for (let headingRow = 0; headingRow < Math.min(rows.length, HEADING_ROWS); headingRow++) {
    const row = rows[headingRow] ?? [];
    if (row.every(isBlank)) continue;
    for (const { firstColumn, columns } of spansOf(row)) {
      const fit = fitOf(wanted, headingsOf(row.slice(firstColumn, firstColumn + columns)));
      if (best === null || fit.found > best.found) best = { sheet, rows, headingRow, firstColumn, columns, ...fit };
    }
  }
  return best ?? { sheet, rows, headingRow: 0, firstColumn: 0, columns: rows[0]?.length ?? 0, found: 0, complete: false };
}

/** Runs of headings without a gap, from the left, and the whole row: two tables may stand side by side on a sheet. */
function spansOf(row: readonly CellContent[]): { readonly firstColumn: number; readonly columns: number }[] {
  const spans: { firstColumn: number; columns: number }[] = [];
  row.forEach((cell, column) => {
    if (isBlank(cell)) return;
    const last = spans.at(-1);
    if (last && last.firstColumn + last.columns === column) last.columns++;
    else spans.push({ firstColumn: column, columns: 1 });
  });
  return spans.length === 1 ? spans : [...spans, { firstColumn: 0, columns: row.length }];
}

function tableOf(file: string, { sheet, rows, headingRow, firstColumn, columns }: Found): FileTable {
  const unit = rows
    .slice(0, headingRow)
    .flat()
    .map((cell) => (typeof cell === "string" ? unitAbove(cell) : null))
    .findLast((power) => power !== null);
  return {
    file,
    sheet,
    headings: headingsOf(rows[headingRow]?.slice(firstColumn, firstColumn + columns) ?? []),
    rows: rows
      .slice(headingRow + 1)
      .map((row) => (firstColumn === 0 && row.length <= columns ? row : row.slice(firstColumn, firstColumn + columns))),
    firstRow: headingRow + 2,
    ...(unit === undefined ? {} : { unit: unit ?? 0 }),
  };
}

/** The days from 2000 to 2099 as spreadsheets count them: a heading typed as a date comes as such a number. */
const FIRST_DAY = 36526;
const LAST_DAY = 73050;

function headingsOf(row: readonly CellContent[]): string[] {
  return row.map((cell) => {
    if (typeof cell === "number" && cell >= FIRST_DAY && cell <= LAST_DAY)
      return new Date((cell - 25569) * 86400000).toISOString().slice(0, 7);
    if (cell === null) return "";
    return typeof cell === "object" ? cell.error : String(cell).trim();
  });
}

function isBlank(cell: CellContent): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
