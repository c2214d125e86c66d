/**
 * Workbooks of every kind: .xlsx and its relatives, .xls, .xlsb, OpenDocument, and SpreadsheetML of 2003. The one file that knows
 * the library which reads them.
 */
import { read, set_cptable, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import type { Area } from "../sheet/sheet";
import type { FreeCells, FreeValue } from "../sheet/free-cells";
import { decodeMarkup } from "./encoding";
import { leanOpenDocument, leanPackage, type OpenDocumentText } from "./lean-package";
import { Guard, LIMITS, UNHELD_LIMITS, type ReadLimits } from "./limits";
import { fillResults } from "./missing-results";
import type { Extra, Reader, Rows, SheetRows, SourceFile } from "./reader";
import { SheetBuilder, type ReadFormula } from "./sheet-builder";
import { rowsOfSheet } from "./sheet-rows";
import { scanSheet, type SheetTexts } from "./sheet-scan";
import { countedFrom1900, EASTERN_FORMATS, shownNumber } from "../values/shown-number";
import { partsOf, type Part } from "./unzip";

export interface ReadSheet {
  readonly name: string;
  readonly rows: Rows;
}

export const workbookReader: Reader = {
  rowsOf: async (file, language, limits) => ({ sheets: await rowsOf(file, language, limits) }),
  async cellsOf(file, language, limits) {
    const { sheets, extras, from1904 } = await load(file, language, limits, true);
    return {
      sheets: sheets.map(({ name, cells, formulas, widths, merges }) => ({
        name,
        ...(from1904 ? countedFrom1900(cells) : cells),
        widths,
        merges,
        // A formula over several cells is not one of its own cell alone.
        formulas: formulas.filter(({ isArray }) => !isArray),
        extras,
      })),
      hasFormats: true,
    };
  },
};

/**
 * The cells of every sheet of a workbook, formulas as their stored results.
 *
 * @throws SalesbookError fileNotWorkbook
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const { sheets } = await workbookReader.rowsOf({ bytes, name: "" }, "en");
  return sheets.map(({ name, rows }) => ({ name: name ?? "", rows }));
}

/** A sheet whose rows are not held. */
export interface OpenSheet {
  readonly name: string;
  /** Bytes of its markup. */
  readonly size: number;
  /**
   * Its rows from the first on, some at a time, at each call anew.
   *
   * @throws WholeNeeded, SalesbookError as `rowsOfSheet`
   */
  rows(onBytes?: (bytes: number) => void): AsyncGenerator<Rows>;
}

/**
 * Opens an .xlsx workbook, the rows of which come one after the other.
 *
 * @throws SalesbookError why the file cannot be read
 */
export async function openBook({ bytes, name: file }: SourceFile, language: Language): Promise<readonly OpenSheet[]> {
  const begin = (): Guard => new Guard(file, language, UNHELD_LIMITS);
  const { book, isUncalculated, sheetParts } = await parsed(bytes, begin(), OPTIONS);
  const names = { ...textsIn(book), isUncalculated };
  const sheets = book.SheetNames.flatMap((name): OpenSheet[] => {
    const worksheet = book.Sheets[name];
    if (!worksheet) return [];
    const part = sheetPart(worksheet, sheetParts);
    // The library has read what is no list of rows, such as a sheet of nothing but a chart.
    if (!part) return [{ name, size: 0, rows: () => once(meantRows(sheetOf(name, worksheet, begin()).cells, names.from1904)) }];
    // The limits hold for each reading.
    const rows: OpenSheet["rows"] = (onBytes) => {
      const guard = begin();
      return rowsOfSheet(partsOf(bytes, guard).findLast((one) => one.name === part.name) ?? part, guard, names, onBytes);
    };
    return [{ name, size: part.size, rows }];
  });
  if (sheets.length === 0) throw new SalesbookError("fileNotWorkbook", { file });
  return sheets;
}

async function* once(rows: Rows): AsyncGenerator<Rows> {
  yield rows;
}

async function rowsOf(file: SourceFile, language: Language, limits?: ReadLimits): Promise<readonly SheetRows[]> {
  const { sheets, from1904, isUncalculated } = await load(file, language, limits);
  const open = await fillResults(sheets, isUncalculated);
  return sheets.map(({ name, cells, merges, hiddenRows }, index): SheetRows => {
    const withoutResults = open[index] ?? [];
    return {
      name,
      rows: meantRows(cells, from1904),
      ...(merges.length > 0 ? { merges } : {}),
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
      ...(withoutResults.length > 0 ? { withoutResult: withoutResults } : {}),
    };
  });
}

/** The rows with what their formats say: days, times and codes as text. */
function meantRows({ rows, codes, looks }: BuiltCells, from1904: boolean): Rows {
  looks.forEach((look, row) => {
    const line = rows[row];
    look?.forEach((number, column) => {
      const value = line?.[column];
      if (line && number > 0 && typeof value === "number") line[column] = shownNumber(value, codes[number] ?? "", from1904);
    });
  });
  return rows;
}

/** A workbook as it was read. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly extras: readonly Extra[];
  readonly from1904: boolean;
  /** Of ranges. */
  readonly names: readonly string[];
  /** Whether the program that wrote it leaves the formulas to whoever opens the file. */
  readonly isUncalculated: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly cells: BuiltCells;
  readonly formulas: readonly ReadFormula[];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly widths: FreeCells["widths"];
}

type BuiltCells = ReturnType<SheetBuilder["cells"]>;

const OPTIONS: ParsingOptions = { type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false };

/**
 * Reads a workbook of any kind.
 *
 * @param wantsWidths how wide columns are comes with the looks of cells, which nobody else needs
 * @throws SalesbookError why the file cannot be read
 */
export async function load(
  { bytes, name }: SourceFile,
  language: Language,
  limits: ReadLimits = LIMITS,
  wantsWidths = false,
): Promise<Book> {
  const guard = new Guard(name, language, limits);
  const { book, extras, isUncalculated, sheetParts, ...openDocument } = await parsed(bytes, guard, { ...OPTIONS, cellStyles: wantsWidths });
  const own = new Set<Extra>(extras);
  const texts = textsIn(book);
  const { from1904 } = texts;
  const sheets: BookSheet[] = [];
  for (const [index, sheet] of book.SheetNames.entries()) {
    const worksheet = book.Sheets[sheet];
    if (!worksheet) continue;
    const part = sheetPart(worksheet, sheetParts);
    if (!part) {
      sheets.push(sheetOf(sheet, worksheet, guard, openDocument.hiddenRows?.[index], openDocument.widths?.[index]));
      continue;
    }
    const { built, merges, hiddenRows, widths, hasRules } = await scanSheet(part, guard, texts);
    if (hasRules) own.add("rules");
    const cells = built.cells();
    sheets.push({ name: sheet, cells, formulas: built.formulas, merges, hiddenRows: filledOf(hiddenRows, cells), widths });
  }
  // Documents, programs and plain archives open as workbooks without any sheet.
  if (sheets.length === 0) throw new SalesbookError("fileNotWorkbook", { file: name });
  if (sheets.some(({ merges }) => merges.length > 0)) own.add("merges");
  return { sheets, extras: [...own], from1904, isUncalculated, names: (book.Workbook?.Names ?? []).map(({ Name }) => Name) };
}

function filledOf(hiddenRows: readonly number[], { rows }: BuiltCells): readonly number[] {
  return hiddenRows.filter((row) => row < rows.length);
}

/** What the library knows of a workbook beyond its types. */
interface BookInside {
  readonly SSF?: Readonly<Record<number, string>>;
  readonly Strings?: readonly { readonly t?: string }[];
  readonly Styles?: {
    readonly CellXf?: readonly { readonly numFmtId?: number }[];
    readonly NumberFmt?: Readonly<Record<number, string>>;
  };
}

/** The part with the rows of a sheet, whose place the library has read in it. */
function sheetPart(worksheet: WorkSheet, parts: readonly Part[]): Part | undefined {
  return parts[Number(worksheet["!data"]?.[0]?.[0]?.v ?? NaN)];
}

function textsIn(book: WorkBook): SheetTexts {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  return { texts: textsOf(book as BookInside), codes: codesOf(book as BookInside), from1904 };
}

function textsOf({ Strings = [] }: BookInside): readonly string[] {
  return Strings.map(({ t = "" }) => t);
}

/** The number format of each look. */
function codesOf({ SSF = {}, Styles }: BookInside): readonly string[] {
  return (Styles?.CellXf ?? []).map(({ numFmtId: id = 0 }) => ownDay(Styles?.NumberFmt?.[id] ?? EASTERN_FORMATS[id] ?? SSF[id] ?? ""));
}

interface Parsed {
  readonly book: WorkBook;
  readonly extras: readonly Extra[];
  readonly isUncalculated: boolean;
  /** Sheets that the library did not read. */
  readonly sheetParts: readonly Part[];
  /** Of each sheet, where the library does not tell. */
  readonly hiddenRows?: OpenDocumentText["hiddenRows"] | undefined;
  readonly widths?: OpenDocumentText["widths"] | undefined;
}

/** Hands the library what it reads well, and tells its complaints in our words. */
async function parsed(bytes: Uint8Array, guard: Guard, options: ParsingOptions): Promise<Parsed> {
  const { file } = guard;
  try {
    if (bytes[0] === 0x50) {
      const { sheets: sheetParts, ...lean } = await leanPackage(bytes, guard);
      return { ...lean, sheetParts, book: read(lean.bytes, options) };
    }
    if (bytes[0] === 0xd0 || bytes[0] === 0x09) {
      set_cptable(CODE_PAGES);
      return { book: read(bytes, options), extras: [], isUncalculated: true, sheetParts: [] };
    }
    const text = decodeMarkup(bytes);
    if (text === null) throw new SalesbookError("fileNotText", { file });
    guard.checkDepth(text);
    const document = /<office:document[\s>]/.test(text.slice(0, 65_536)) ? leanOpenDocument(text, guard) : { text };
    const plain = new TextEncoder().encode(document.text.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>'));
    return { book: read(plain, options), extras: [], isUncalculated: false, sheetParts: [], ...document };
  } catch (error) {
    if (error instanceof SalesbookError) throw error;
    const said = String(error);
    if (/password|encrypt/i.test(said)) throw new SalesbookError("fileEncrypted", { file });
    throw new SalesbookError("fileNotWorkbook", { file });
  }
}

/** A sheet that the library read. */
function sheetOf(
  name: string,
  worksheet: WorkSheet,
  guard: Guard,
  hidden: readonly number[] = [],
  columnWidths: FreeCells["widths"] = [],
): BookSheet {
  const data = (worksheet["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const merges = worksheet["!merges"] ?? [];
  guard.check("merges", merges.length);
  let filled = 0;
  data.forEach((row) => row && (filled += 1));
  guard.check("rows", data.length);
  guard.checkRows(filled);
  const built = new SheetBuilder();
  // Sparse rows stay sparse: formats may reach to the last row of a sheet.
  data.forEach((row, y) =>
    row?.forEach((cell, x) => {
      if (!cell) return;
      const value = valueOf(cell, guard);
      const formula = typeof cell.f === "string" ? cell.f.replace(/^=+/, "") : "";
      const met = formula === "" ? undefined : { text: () => formula, hasResult: hasStored(cell), isArray: cell.F !== undefined };
      if (value !== null || met) built.put(y, x, value, codeOf(cell), met);
    }),
  );
  const hiddenRows = [...hidden];
  worksheet["!rows"]?.forEach((row, index) => row?.hidden && hiddenRows.push(index));
  const cells = built.cells();
  return {
    name,
    cells,
    formulas: built.formulas,
    merges: merges.map(({ s, e }) => ({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 })),
    hiddenRows: filledOf(hiddenRows, cells),
    widths: worksheet["!cols"] ? Array.from(worksheet["!cols"], (column) => column?.width ?? null) : columnWidths,
  };
}

/** Texts of before Unicode are in the encoding of the computer that wrote them; the platform knows all of them. */
const CODE_PAGES = {
  utils: {
    decode: (page: number, bytes: ArrayLike<number> | string): string => {
      const data = typeof bytes === "string" ? Uint8Array.from(bytes, (character) => character.charCodeAt(0)) : Uint8Array.from(bytes);
      return new TextDecoder(encodingOf(page)).decode(data);
    },
    encode: (_: number, text: string): number[] => Array.from(text, (character) => character.charCodeAt(0) & 0xff),
  },
};

const ENCODINGS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10000: "macintosh",
  10002: "big5",
  10008: "gb18030",
  21010: "utf-16le",
  65001: "utf-8",
};

function encodingOf(page: number): string {
  return ENCODINGS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
}

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

function valueOf({ t, v }: CellObject, guard: Guard): FreeValue {
  if (t === "z" || v === undefined || v === null) return null;
  if (t === "e") return ERRORS[Number(v)] ?? "#N/A";
  // A file can name a number that is too large to be held; it is no number then, whatever the library makes of it.
  if (typeof v === "number") return Number.isFinite(v) ? v : "#NUM!";
  if (typeof v === "boolean") return v;
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  guard.check("text", v.length);
  return v;
}

function codeOf({ z }: CellObject): string {
  return typeof z === "string" ? ownDay(z) : "";
}

/** A day in the way of whoever looks at it, as the standard writes that; the library writes it in the American way. */
function ownDay(code: string): string {
  return code === "m/d/yy" ? "mm-dd-yy" : code;
}

/** Whether the file says what a formula gave. */
function hasStored({ t, v }: CellObject): boolean {
  return t !== "z" && v !== undefined;
}
