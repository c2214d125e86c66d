/** The table in a file of the user's: on which sheet it stands, where its headings are, which rows are its data. */
import { SalesbookError } from "../domain/errors";
import { catalogues, fill, LANGUAGES, type Language } from "../i18n";
import { loadWords } from "../book/words";
import { currencyUnit, headingBelow, isKnownHeading, isUnitAlone, isUnitLabel, monthOf, unitOrAlone, type Unit } from "../values/headings";
import { withMergedWords } from "../values/merged-cells";
import { textOf, type LeftOutRow } from "../values/rows";
import { unitBeside } from "../values/units";
import type { ImportChoices } from "./choices";
import { fitOf, headingsWith, wantedFields, type WantedField } from "./fields";
import { LIMITS, type ReadLimits } from "./limits";
import { readRows, type Apart } from "./apart";
import type { CellPlace, FileRows, ReadingNote, Rows, SheetRows, SourceFile } from "./reader";
import { addressOf } from "../sheet/address";
import type { Area, CellContent } from "../sheet/sheet";

export interface FileTable {
  readonly file: string;
  /** The sheet of a workbook; `null` for a CSV file. */
  readonly sheet: string | null;
  /** A heading that stands in two rows says both, where the lower one alone says too little. */
  readonly headings: readonly string[];
  /** The file's own numbers of the rows that hold the headings, and of its column in which the table begins, from 0. */
  readonly headingRows?: readonly number[];
  readonly firstColumn?: number;
  /** What stands above the headings. */
  readonly above?: readonly LeftOutRow[];
  /** The cells under the headings; a short row has fewer. */
  readonly rows: readonly (readonly CellContent[])[];
  /** The file's own number, from 1, of `rows[0]`. */
  readonly firstRow: number;
  /** What separates the cells of a CSV file; tells how its amounts are written. */
  readonly delimiter?: string;
  /** The unit that a line beside the headings gives for all amounts: 单位：万元. */
  readonly unit?: Unit;
  /** The file's own numbers of the rows that are hidden, by hand or by a filter, and hold something. */
  readonly hidden?: readonly number[];
  /** What a user should know of how the file was read. */
  readonly notes?: readonly ReadingNote[];
  /** Cells that a merged cell covers and whose words are repeated there; an amount counts in the first only. */
  readonly repeated?: readonly FilePlace[];
}

/** A cell by the file's own number of the row, from 1, and by the column of the table, from 0. */
export interface FilePlace {
  readonly row: number;
  readonly column: number;
}

export interface ReadOptions {
  readonly language: Language;
  /** The sheet of a workbook, where several fit. */
  readonly sheet?: string;
  /** How much of a file is taken in. */
  readonly limits?: ReadLimits;
  /** Runs the reading elsewhere, where a limit of time and memory ends it. */
  readonly apart?: Apart | undefined;
}

/** A list that is too long for a table is looked at, too, so that its user sees what it is and can go on with it. */
export const TABLE_LIMITS: ReadLimits = { ...LIMITS, filledRows: 200_000 };

/** Exports have a preamble above their headings, our own sheets a title and a policy; further down is data. */
const HEADING_ROWS = 500;

interface Found {
  readonly sheet: string | null;
  readonly rows: Rows;
  readonly withoutResult: readonly CellPlace[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  /** Zero-based; the last of `headingRows` rows with headings. */
  readonly headingRow: number;
  readonly headingRows: number;
  readonly firstColumn: number;
  readonly columns: number;
  readonly headings: readonly string[];
  readonly found: number;
  readonly complete: boolean;
}

/**
 * Reads a file once, to look in it for the tables of one request or of another.
 *
 * @returns finds the table in the file that is for some tables: the sheet whose headings fit, the row they stand in, the
 *   columns they span
 * @throws SalesbookError fileEmpty, fileKind, fileNotText, fileMalformed, fileNotWorkbook, fileEncrypted, fileTooOld, fileIncomplete,
 *   fileTooMuch, fileTooLong, sheetMissing; the function it returns chooseSheet (`accepted` holds the fitting sheets, one per
 *   line), sheetMissing, fileMalformed, fileEmpty, formulaWithoutResult
 */
export async function openTableFile(
  source: SourceFile,
  { language, sheet, limits = TABLE_LIMITS, apart }: ReadOptions,
): Promise<(tables: readonly string[], choices?: ImportChoices) => FileTable> {
  const file = source.name;
  // A file's headings may be ours in any language.
  await loadWords(...LANGUAGES);
  const read = await readRows({ file: source, language, limits, wantsSheet: sheet !== undefined }, apart).catch((error: unknown) => {
    if (!(error instanceof SalesbookError) || error.code !== "sheetMissing") throw error;
    throw new SalesbookError("sheetMissing", { file, received: sheet ?? "", accepted: catalogues[language].files.noSheets });
  });
  const isOneTable = read.delimiter !== undefined;
  const sheets = sheet === undefined ? filledSheets(read) : [namedSheet(read, sheet, file, language)];
  return (tables, choices = {}) => {
    const wanted = wantedFields(tables);
    const found = nearest(
      sheets.map((one) => findTable(one, wanted, choices)),
      file,
    );
    if (isOneTable) refuseWideRows(found, file, language);
    refuseOpenFormulas(found, file);
    const { delimiter, notes } = read;
    return { ...tableOf(file, found), ...(delimiter === undefined ? {} : { delimiter }), ...(notes === undefined ? {} : { notes }) };
  };
}

/** The sheet that fits; where none does, the nearest one lets the message say what is missing. */
function nearest(places: readonly Found[], file: string): Found {
  const fitting = places.filter(({ complete }) => complete);
  if (fitting.length > 1) throw new SalesbookError("chooseSheet", { file, accepted: fitting.map(({ sheet }) => sheet).join("\n") });
  const found = fitting[0] ?? [...places].sort((left, right) => right.found - left.found)[0];
  if (!found) throw new SalesbookError("fileEmpty", { file });
  return found;
}

function filledSheets({ sheets }: FileRows): FileRows["sheets"] {
  return sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => !isBlank(cell))));
}

function namedSheet(read: FileRows, wanted: string, file: string, language: Language): FileRows["sheets"][number] {
  const name = wanted.trim().toLowerCase();
  const chosen = read.sheets.find((sheet) => sheet.name?.toLowerCase() === name);
  if (!chosen)
    throw new SalesbookError("sheetMissing", {
      file,
      received: wanted,
      accepted: read.sheets.map((sheet) => sheet.name).join(catalogues[language].files.comma),
    });
  if (!filledSheets(read).includes(chosen)) throw new SalesbookError("fileEmpty", { file });
  return chosen;
}

/** A formula without a result would be a blank amount, which is something else. */
function refuseOpenFormulas({ withoutResult, headingRow, firstColumn, columns }: Found, file: string): void {
  const open = withoutResult.filter(({ row, column }) => row > headingRow && column >= firstColumn && column < firstColumn + columns);
  const [first] = open;
  if (first) throw new SalesbookError("formulaWithoutResult", { file, cell: addressOf(first), count: open.length });
}

/** An amount written 1,234 without quotation marks falls into two cells and moves all that follow. */
function refuseWideRows({ rows, headingRow }: Found, file: string, language: Language): void {
  const width = rows[headingRow]?.length ?? 0;
  rows.slice(headingRow + 1).forEach((row, index) => {
    if (row.length > width && !row.slice(width).every(isBlank))
      throw new SalesbookError("fileMalformed", {
        file,
        row: headingRow + 2 + index,
        reason: fill(catalogues[language].files.cellsBeyondHeadings, { received: row.length, accepted: width }),
      });
  });
}

/** The first row whose headings fit all wanted fields; else the one that fits most; else the first that is not blank. */
function findTable(
  { rows, name: sheet, withoutResult = [], merges = [], hiddenRows = [] }: SheetRows,
  wanted: readonly WantedField[],
  choices: ImportChoices,
): Found {
  const whole = { sheet, rows, withoutResult, merges, hiddenRows };
  const asked = choices.heading === undefined ? undefined : choices.heading - 1;
  let best: Found | null = null;
  for (let row = asked ?? 0; row < Math.min(rows.length, asked === undefined ? HEADING_ROWS : asked + 1); row++) {
    if (rows[row]?.every(isBlank) ?? true) continue;
    const { headings: all, headingRows } = headingsAt(rows, row);
    for (const { firstColumn, columns } of spansOf(all)) {
      const headings = all.slice(firstColumn, firstColumn + columns);
      const fit = fitOf(wanted, headingsWith(headings, choices));
      if (best === null || fit.found > best.found)
        best = { ...whole, headingRow: row + headingRows - 1, headingRows, firstColumn, columns, headings, ...fit };
    }
    if (best?.complete) break;
  }
  const headings = headingsOf(rows[0] ?? []);
  return best ?? { ...whole, headingRow: 0, headingRows: 1, firstColumn: 0, columns: headings.length, headings, found: 0, complete: false };
}

/** 销售额 may stand above 2026年 above 1月. */
const MOST_HEADING_ROWS = 3;

/**
 * The headings that begin in a row. Below 销售额 the next row may say 1月, 2月, or the same in another language: it is another
 * row of headings where it holds several known ones and nothing else, or stands below wider headings and holds mostly known ones. A
 * line of units belongs to the headings above it.
 */
function headingsAt(rows: Rows, row: number): { readonly headings: readonly string[]; readonly headingRows: number } {
  let headings: readonly string[] = headingsOf(rows[row] ?? []);
  let headingRows = 1;
  while (headingRows < MOST_HEADING_ROWS && isMoreHeadings(rows[row + headingRows] ?? [], headings)) {
    headings = joinedHeadings(headings, headingsOf(rows[row + headingRows] ?? []));
    headingRows++;
  }
  const units = rows[row + headingRows] ?? [];
  return isUnitsRow(units) ? { headings: withUnits(headings, units), headingRows: headingRows + 1 } : { headings, headingRows };
}

const DECIMAL = /^[\d,]*\.\d+$/;

function isMoreHeadings(row: readonly CellContent[], above: readonly string[]): boolean {
  const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  // Under a heading of its own 2026.01 may be an amount, and is no month.
  if (filled.every(({ column }) => (above[column] ?? "") !== "") && filled.some(({ cell }) => DECIMAL.test(textOf(cell)))) return false;
  const known = filled.filter(({ cell }) => isKnownHeading(textOf(cell)) || YEAR.test(textOf(cell)));
  if (known.length === filled.length && filled.every(({ cell }) => typeof cell === "string"))
    return filled.length > 1 || filled.some(({ cell, column }) => YEAR.test(textOf(cell)) && (above[column] ?? "") !== "" && column > 0);
  const isBelowWide = filled.some(({ column }) => column > 0 && (above[column] ?? "") === "");
  const areWords = filled.every(({ cell }) => typeof cell === "string" && !/^[\d.,\s-]+$/.test(cell));
  return isBelowWide && areWords && known.length > 1 && known.length * 2 >= filled.length;
}

const YEAR = /^(?:19|20)\d{2}年?(?:度)?$/;

function joinedHeadings(upper: readonly string[], lower: readonly string[]): readonly string[] {
  const isCovered = upper.every((heading, column) => heading === "" || (lower[column] ?? "") !== "");
  const isWide = upper.some((heading, column) => column > 0 && isBand(heading) && (upper[column + 1] ?? "") === "");
  // The same in another language, or a title above the headings.
  if (isCovered && !isWide) return upper;
  let band = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [over = "", under = ""] = [upper[column], lower[column]];
    if (over !== "") band = over;
    return under === "" ? over : headingBelow(band, under);
  });
}

/** What stands above several months, or above the quantity and the amount of one. */
function isBand(heading: string): boolean {
  return YEAR.test(heading) || monthOf(heading) !== null || (currencyUnit(heading) !== null && unitOrAlone(heading) === null);
}

/** A line of nothing but units, perhaps after the word for them. */
function isUnitsRow(row: readonly CellContent[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const units = filled.filter((cell) => typeof cell === "string" && isUnitAlone(cell));
  return units.length > 0 && filled.every((cell, index) => units.includes(cell) || (index === 0 && isUnitLabel(textOf(cell))));
}

function withUnits(headings: readonly string[], units: readonly CellContent[]): readonly string[] {
  return headings.map((heading, column) => {
    const unit = textOf(units[column]);
    return heading === "" || unit === "" || isUnitLabel(unit) ? heading : `${heading}（${unit.replace(/[()（）[\]【】]/g, "")}）`;
  });
}

/** Runs of headings without a gap, from the left, and the whole row: two tables may stand side by side on a sheet. */
function spansOf(row: readonly string[]): { readonly firstColumn: number; readonly columns: number }[] {
  const spans: { firstColumn: number; columns: number }[] = [];
  row.forEach((heading, column) => {
    if (heading === "") return;
    const last = spans.at(-1);
    if (last && last.firstColumn + last.columns === column) last.columns++;
    else spans.push({ firstColumn: column, columns: 1 });
  });
  return spans.length === 1 ? spans : [...spans, { firstColumn: 0, columns: row.length }];
}

function tableOf(file: string, found: Found): FileTable {
  const { sheet, rows: read, merges, hiddenRows, headingRow, firstColumn, columns } = found;
  const { rows, covered } = withMergedWords(read, merges, headingRow);
  const unit = unitBeside(rows, headingRow);
  const repeated = covered
    .filter(({ column }) => column >= firstColumn && column < firstColumn + columns)
    .map(({ row, column }) => ({ row: row + 1, column: column - firstColumn }));
  const isFilled = (row: number): boolean => rows[row]?.some((cell) => !isBlank(cell)) ?? false;
  const hidden = hiddenRows.filter((row) => row > headingRow && isFilled(row)).map((row) => row + 1);
  const firstHeading = headingRow - found.headingRows + 1;
  return {
    file,
    sheet,
    headings: found.headings,
    headingRows: Array.from({ length: found.headingRows }, (_, index) => firstHeading + 1 + index),
    firstColumn,
    above: rows.slice(0, firstHeading).flatMap((cells, row): LeftOutRow[] => {
      const label = cells.map(textOf).find((text) => text !== "");
      return label === undefined ? [] : [{ row: row + 1, label, why: unitOrAlone(label) === null ? "note" : "unit" }];
    }),
    rows: rows
      .slice(headingRow + 1)
      .map((row) => (firstColumn === 0 && row.length <= columns ? row : row.slice(firstColumn, firstColumn + columns))),
    firstRow: headingRow + 2,
    ...(unit === null ? {} : { unit }),
    ...(hidden.length === 0 ? {} : { hidden }),
    ...(repeated.length === 0 ? {} : { repeated }),
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
