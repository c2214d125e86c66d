/** Moves the references of a typed formula as a spreadsheet does: when rows come or go, when it is copied, when a sheet gets another name. */
import { columnLetters } from "../sheet/address";
import type { Area } from "../sheet/sheet";

export interface Growth {
  /** The sheet whose table grew, and whether the formula stands on it. */
  readonly sheet: string;
  readonly own: boolean;
  /** The data rows before. */
  readonly table: Area;
  /** Rows added; negative when rows were taken away. */
  readonly by: number;
}

/** Text in quotes, a reference with the sheet it names, or a name or function that must be left alone. */
const PIECES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[^\s'"!()+\-*/^&=<>,;:{}[\]]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\w(.[])|[^\s"'!()+\-*/^&=<>,;:{}[\]$]+/gi;

/**
 * @param formula as typed
 * @param growth which table grew and by how much
 * @returns the formula with references below the table moved, and ranges that end with its last row longer by as much
 * @example shiftFormula("=SUM(B5:B24)+B30", { sheet: "6-9", own: true, table: { row: 4, column: 0, rows: 20, columns: 8 }, by: 5 }) // "=SUM(B5:B29)+B35"
 */
export function shiftFormula(formula: string, growth: Growth): string {
  const last = growth.table.row + growth.table.rows; // one-based row of the last data row
  return formula.replace(PIECES, (piece, sheet: string | undefined, from: string | undefined, to: string | undefined) => {
    if (from === undefined || !(sheet === undefined ? growth.own : isNamed(sheet, growth.sheet))) return piece;
    if (to === undefined) return `${sheet ?? ""}${moved(from, last, growth.by)}`;
    const grows = rowIn(to) === last && rowIn(from) > growth.table.row && rowIn(from) <= last;
    return `${sheet ?? ""}${moved(from, last, growth.by)}:${grows ? withRow(to, last + growth.by) : moved(to, last, growth.by)}`;
  });
}

/** Rows that were put in or taken out somewhere in a sheet. */
export interface RowChange {
  readonly sheet: string;
  /** Whether the formula stands on that sheet. */
  readonly own: boolean;
  /** Zero-based: rows are put in before this one, or taken out from it on. */
  readonly at: number;
  /** Rows put in; negative when rows were taken out. */
  readonly by: number;
}

/**
 * @returns the formula after rows were put in or taken out; a reference to nothing but rows that are gone becomes #REF!
 * @example formulaAfterRows("=SUM(B5:B9)+B7", { sheet: "Sheet 1", own: true, at: 6, by: -1 }) // "=SUM(B5:B8)+#REF!"
 */
export function formulaAfterRows(formula: string, change: RowChange): string {
  return formula.replace(PIECES, (piece, sheet: string | undefined, from: string | undefined, to: string | undefined) => {
    if (from === undefined || !(sheet === undefined ? change.own : isNamed(sheet, change.sheet))) return piece;
    const first = rowIn(from) - 1;
    const last = to === undefined ? first : rowIn(to) - 1;
    const gone = change.by < 0 ? -change.by : 0;
    if (first >= change.at && last < change.at + gone) return "#REF!";
    const start = first >= change.at ? Math.max(change.at, first + change.by) : first;
    const end = last < change.at ? last : last < change.at + gone ? change.at - 1 : last + change.by;
    return `${sheet ?? ""}${withRow(from, start + 1)}${to === undefined ? "" : `:${withRow(to, end + 1)}`}`;
  });
}

/** Whole columns, which the pieces leave alone. */
const COLUMNS = /"(?:[^"]|"")*"|'(?:[^']|'')+'|(?<![\w.$])(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})(?![\w.($])/gi;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * @returns the formula as it reads in a cell so many rows below and columns to the right; references with $ stay
 * @example copiedFormula("=A1*$B$1", 2, 0) // "=A3*$B$1"
 */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  const cell = (reference: string): string | null => {
    const [, columnSign = "", letters = "", rowSign = "", digits = ""] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(reference) ?? [];
    const column = movedColumn(columnSign, letters, columns);
    const row = Number(digits) + (rowSign ? 0 : rows);
    return column === null || row < 1 || row > LAST_ROW ? null : `${columnSign}${column}${rowSign}${row}`;
  };
  const cells = formula.replace(PIECES, (piece, sheet: string | undefined, from: string | undefined, to: string | undefined) => {
    if (from === undefined) return piece;
    const ends = [from, ...(to === undefined ? [] : [to])].map(cell);
    return ends.includes(null) ? "#REF!" : `${sheet ?? ""}${ends.join(":")}`;
  });
  return cells.replace(COLUMNS, (piece, from: string | undefined, to: string | undefined) => {
    if (from === undefined || to === undefined) return piece;
    const ends = [from, to].map((end) => {
      const sign = end.startsWith("$") ? "$" : "";
      const column = movedColumn(sign, end.slice(sign.length), columns);
      return column === null ? null : `${sign}${column}`;
    });
    return ends.includes(null) ? "#REF!" : ends.join(":");
  });
}

/** A sheet's name as a formula writes it, with the exclamation mark, or any text in quotation marks. */
const SHEETS = /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[^\s'"!()+\-*/^&=<>,;:{}[\]]+)!/g;

/**
 * @returns the formula with a sheet's new name wherever it named the old one
 * @example formulaAfterRename("=Sales!B2", "Sales", "Sales 2026") // "='Sales 2026'!B2"
 */
export function formulaAfterRename(formula: string, from: string, to: string): string {
  return formula.replace(SHEETS, (piece) => (piece.endsWith("!") && isNamed(piece, from) ? `'${to.replaceAll("'", "''")}'!` : piece));
}

function movedColumn(sign: string, letters: string, by: number): string | null {
  if (sign !== "") return letters;
  const column = columnNumber(letters) + by;
  return column < 0 || column >= LAST_COLUMN ? null : columnLetters(column);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isNamed(prefix: string, sheet: string): boolean {
  const name = prefix
    .slice(0, -1)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return name.toLowerCase() === sheet.toLowerCase();
}

function moved(reference: string, last: number, by: number): string {
  return rowIn(reference) > last ? withRow(reference, rowIn(reference) + by) : reference;
}

function rowIn(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0]);
}

function withRow(reference: string, row: number): string {
  return reference.replace(/\d+$/, String(row));
}
