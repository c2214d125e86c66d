/**
 * Workbooks of every kind: .xlsx and its relatives, .xls, .xlsb, OpenDocument, and SpreadsheetML of 2003. The one file that knows
 * the library which reads them.
 */
import { read, set_cptable, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import type { Area, CellContent } from "../sheet/sheet";
import { decodeMarkup } from "./encoding";
import { leanOpenDocument, leanPackage, type OpenDocumentText } from "./lean-package";
import { Guard, LIMITS, type ReadLimits } from "./limits";
import type { CellPlace, Extra, ReadCell, Reader, Rows, SheetRows, SourceFile } from "./reader";
import { shownNumber } from "../values/shown-number";

export interface ReadSheet {
  readonly name: string;
  readonly rows: Rows;
}

export const workbookReader: Reader = {
  rowsOf: async (file, language, limits) => ({ sheets: await rowsOf(file, language, limits) }),
  cellsOf(file, language, limits) {
    const book = load(file, language, limits);
    return {
      sheets: book.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet, book), extras: book.extras })),
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

async function rowsOf(file: SourceFile, language: Language, limits?: ReadLimits): Promise<readonly SheetRows[]> {
  const book = load(file, language, limits);
  const missing = withoutResult(book);
  const results = missing.size === 0 ? null : await calculatedResults(book, missing);
  return book.sheets.map((sheet): SheetRows => {
    const rows: CellContent[][] = [];
    const open: CellPlace[] = [];
    eachCell(sheet.cells, (cell, row, column) => {
      const isMissing = missing.has(cell);
      const result = isMissing ? results?.get(cell) : undefined;
      if (isMissing && result === undefined && !hasStored(cell)) open.push({ row, column });
      const content = result === undefined ? contentOf(cell, book) : contentOf({ ...cell, ...typed(result) }, book);
      if (content !== null) (rows[row] ??= [])[column] = content;
    });
    return {
      name: sheet.name,
      rows: Array.from(rows, (cells) => Array.from<CellContent | undefined, CellContent>(cells ?? [], (content) => content ?? null)),
      ...(sheet.merges.length > 0 ? { merges: sheet.merges } : {}),
      ...(sheet.hiddenRows.length > 0 ? { hiddenRows: sheet.hiddenRows } : {}),
      ...(open.length > 0 ? { withoutResult: open } : {}),
    };
  });
}

/** A workbook as the library gives it, without what it was packed into. */
interface Book {
  readonly sheets: readonly BookSheet[];
  readonly extras: readonly Extra[];
  readonly from1904: boolean;
  readonly isUncalculated: boolean;
  readonly guard: Guard;
}

interface BookSheet {
  readonly name: string;
  readonly cells: Cells;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
}

type Cells = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Sparse rows stay sparse: formats may reach to the last row of a sheet. */
function eachCell(cells: Cells, visit: (cell: CellObject, row: number, column: number) => void): void {
  cells.forEach((row, y) => row?.forEach((cell, x) => cell && visit(cell, y, x)));
}

const OPTIONS: ParsingOptions = { type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false };
/** Where cells that hold nothing are gone already: hidden rows, which come with the styles, and formulas without a result. */
const LEAN_OPTIONS: ParsingOptions = { ...OPTIONS, cellStyles: true, sheetStubs: true };

function load({ bytes, name }: SourceFile, language: Language, limits: ReadLimits = LIMITS): Book {
  const guard = new Guard(name, language, limits);
  const { book, extras, isUncalculated, hiddenRows } = parsed(bytes, guard);
  const sheets = book.SheetNames.flatMap((sheet, index): BookSheet[] => {
    const worksheet = book.Sheets[sheet];
    return worksheet ? [sheetOf(sheet, worksheet, guard, hiddenRows?.[index])] : [];
  });
  // Documents, programs and plain archives open as workbooks without any sheet.
  if (sheets.length === 0) throw new SalesbookError("fileNotWorkbook", { file: name });
  const own = new Set<Extra>(extras);
  if (sheets.some(({ merges }) => merges.length > 0)) own.add("merges");
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  return { sheets, extras: [...own], from1904, isUncalculated, guard };
}

interface Parsed {
  readonly book: WorkBook;
  readonly extras: readonly Extra[];
  readonly isUncalculated: boolean;
  /** Of each sheet, where the library does not tell. */
  readonly hiddenRows?: OpenDocumentText["hiddenRows"] | undefined;
}

/** Hands the library what it reads well, and tells its complaints in our words. */
function parsed(bytes: Uint8Array, guard: Guard): Parsed {
  const { file } = guard;
  try {
    if (bytes[0] === 0x50) {
      const lean = leanPackage(bytes, guard);
      return { ...lean, book: read(lean.bytes, lean.kind === "xlsx" ? LEAN_OPTIONS : OPTIONS) };
    }
    if (bytes[0] === 0xd0 || bytes[0] === 0x09) {
      set_cptable(CODE_PAGES);
      return { book: read(bytes, OPTIONS), extras: [], isUncalculated: true };
    }
    const text = decodeMarkup(bytes);
    if (text === null) throw new SalesbookError("fileNotText", { file });
    guard.checkDepth(text);
    const document = /<office:document[\s>]/.test(text.slice(0, 65_536)) ? leanOpenDocument(text, guard) : { text };
    const plain = new TextEncoder().encode(document.text.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>'));
    return { book: read(plain, OPTIONS), extras: [], isUncalculated: false, ...document };
  } catch (error) {
    if (error instanceof SalesbookError) throw error;
    const said = String(error);
    if (/password|encrypt/i.test(said)) throw new SalesbookError("fileEncrypted", { file });
    throw new SalesbookError("fileNotWorkbook", { file });
  }
}

function sheetOf(name: string, worksheet: WorkSheet, guard: Guard, hidden: readonly number[] = []): BookSheet {
  const cells = (worksheet["!data"] ?? []) as Cells;
  const merges = worksheet["!merges"] ?? [];
  guard.check("merges", merges.length);
  let filled = 0;
  cells.forEach((row) => row && (filled += 1));
  guard.check("rows", cells.length);
  guard.checkRows(filled);
  const hiddenRows = [...hidden];
  worksheet["!rows"]?.forEach((row, index) => row?.hidden && hiddenRows.push(index));
  return {
    name,
    cells,
    merges: merges.map(({ s, e }) => ({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 })),
    hiddenRows: hiddenRows.filter((row) => row < cells.length),
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

function cellsOf({ cells }: BookSheet, book: Book): ReadCell[] {
  const found: ReadCell[] = [];
  eachCell(cells, (cell, row, column) => {
    const content = contentOf(cell, book);
    // A formula over several cells is not one of this cell alone.
    const formula = cell.F === undefined ? formulaOf(cell) : undefined;
    if (content !== null || formula) found.push({ row, column, content, ...(formula ? { formula } : {}) });
  });
  return found;
}

function formulaOf({ f }: CellObject): string | undefined {
  return typeof f === "string" ? f.replace(/^=+/, "") : undefined;
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

function contentOf({ t, v, z }: Pick<CellObject, "t" | "v" | "z">, { from1904, guard }: Book): CellContent {
  if (t === "z" || v === undefined || v === null) return null;
  if (t === "e") return ERRORS[Number(v)] ?? "#N/A";
  // A file can name a number that is too large to be held; it is no number then, whatever the library makes of it.
  if (typeof v === "number") return Number.isFinite(v) ? shownNumber(v, typeof z === "string" ? z : "", from1904) : "#NUM!";
  if (typeof v === "boolean") return v;
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  guard.check("text", v.length);
  return v;
}

/** Whether the file says what a formula gave. */
function hasStored({ t, v }: CellObject): boolean {
  return t !== "z" && v !== undefined;
}

/**
 * The formulas whose results cannot be believed: those without one, and all of them where a program that does not calculate
 * wrote 0 or nothing for each.
 */
function withoutResult(book: Book): ReadonlySet<CellObject> {
  const formulas: CellObject[] = [];
  for (const { cells } of book.sheets) eachCell(cells, (cell) => typeof cell.f === "string" && formulas.push(cell));
  const areAllBlank = book.isUncalculated && formulas.every(({ v }) => v === 0 || v === "" || v === undefined);
  return new Set(areAllBlank ? formulas : formulas.filter((cell) => !hasStored(cell)));
}

type Result = number | string | boolean;

/** Formulas beyond that are left to a spreadsheet: the calculation is slow on large books. */
const MOST_CALCULATED = 5000;

async function calculatedResults(book: Book, missing: ReadonlySet<CellObject>): Promise<ReadonlyMap<CellObject, Result>> {
  if (missing.size > MOST_CALCULATED) return new Map();
  const { calculate } = await import("./calculate-missing");
  const places: CellObject[] = [];
  const sheets = book.sheets.map(({ name, cells }) => {
    const values: { row: number; column: number; value: Result; formula?: string }[] = [];
    eachCell(cells, (cell, row, column) => {
      const { v } = cell;
      const value = cell.t === "e" || v instanceof Date || v === undefined || v === null ? "" : v;
      const formula = missing.has(cell) ? formulaOf(cell) : undefined;
      if (formula !== undefined) places.push(cell);
      values.push({ row, column, value, ...(formula === undefined ? {} : { formula }) });
    });
    return { name, values };
  });
  const results = calculate(sheets);
  return new Map(places.flatMap((cell, index): [CellObject, Result][] => (results[index] === undefined ? [] : [[cell, results[index]]])));
}

function typed(v: Result): Pick<CellObject, "t" | "v"> {
  return { t: typeof v === "number" ? "n" : typeof v === "boolean" ? "b" : "s", v };
}
