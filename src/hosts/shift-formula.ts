/** Moves the references of a typed formula when a generated table gets more rows, as a spreadsheet does. */
import type { Area } from "../workbook/sheet";

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
