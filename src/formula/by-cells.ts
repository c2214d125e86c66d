/** Formulas with cells in the place of names of tables. */
import { columnLetters } from "../sheet/address";
import type { Area } from "../sheet/sheet";
import { rewritten, type CellPoint, type Cells, type Piece, type TableCells } from "./pieces";
import { asksEach, widelyKnown } from "./widely-known";

/** A table as it stands on its sheet. */
export interface StandingTable {
  readonly sheet: string;
  /** Headings, data and row of totals together. */
  readonly area: Area;
  readonly totalRow: boolean;
  readonly headings: readonly string[];
}

/** Where a formula by cells stands. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  /** The table whose rows it stands in, for references that name none. */
  readonly table: string | null;
}

/**
 * A formula with cells for names of tables, and with functions that every spreadsheet calculates.
 *
 * @param tables by name in lower case
 * @returns `null` where it names a table or a column that is not there
 * @example printPieces(byCells(readFormula("SUM(Sales[Code])"), { sheet: "6-9", row: 9, table: null }, new Map([
 *     ["sales", { sheet: "6-8", area: { row: 4, column: 0, rows: 3, columns: 1 }, totalRow: false, headings: ["Code"] }],
 *   ]))) // "SUM('6-8'!$A$6:$A$7)"
 */
export function byCells(
  pieces: readonly Piece[],
  { sheet, row, table }: FormulaCell,
  tables: ReadonlyMap<string, StandingTable>,
): Piece[] | null {
  const found = rewritten(pieces, (piece) => {
    if (piece.kind !== "table") return piece;
    const named = tables.get((piece.table ?? table ?? "").toLowerCase());
    const cells = named ? cellsNamed(piece, named, row) : null;
    return cells && cells.sheet === sheet ? { ...cells, sheet: null } : cells;
  });
  return found && widelyKnown(found);
}

/**
 * What prints a formula as it reads some rows further down, without reading it again.
 *
 * @example rowPrinter(readFormula("B2/SUM(B$2:B$9)"))(3) // "B5/SUM(B$2:B$9)"
 */
export function rowPrinter(pieces: readonly Piece[]): (down: number) => string {
  // What stays, and after each of it but the last the row that moves.
  const texts = [""];
  const rows: number[] = [];
  const put = (text: string): void => void (texts[texts.length - 1] += text);
  for (const piece of pieces) {
    if (piece.kind !== "cells") put(piece.text);
    else {
      put(piece.text.slice(0, piece.text.lastIndexOf("!") + 1));
      [piece.first, ...(piece.last ? [piece.last] : [])].forEach(({ row, column, fixedRow, fixedColumn }, index) => {
        put(`${index > 0 ? ":" : ""}${fixedColumn ? "$" : ""}${columnLetters(column)}`);
        if (fixedRow) return put(`$${row + 1}`);
        rows.push(row + 1);
        texts.push("");
      });
    }
  }
  return (down) => {
    let text = texts[0] ?? "";
    for (let at = 0; at < rows.length; at += 1) text += String((rows[at] ?? 0) + down) + (texts[at + 1] ?? "");
    return text;
  };
}

/** What looks like a cell to readers that look for nothing but letters and digits. */
const LIKE_A_CELL = /[A-Za-z]\d/;

/**
 * Whether a formula that a file writes once for many rows is read alike by every reader: SheetJS and exceljs move what looks like
 * cells in texts and in names of sheets too, and an array formula is each cell's own.
 */
export function isSharedAlike(pieces: readonly Piece[]): boolean {
  const named = pieces.flatMap((piece) => (piece.kind === "text" ? piece.text : piece.kind === "cells" ? (piece.sheet ?? "") : []));
  return !pieces.some(asksEach) && !named.some((name) => LIKE_A_CELL.test(name));
}

/**
 * The cells that a reference by a table's name stands for.
 *
 * @param row of the formula, from 0
 * @returns `null` where the table has no such column, or no such part
 * @example cellsNamed(readFormula("Sales[Code]")[0], { sheet: "6-8", area: { row: 4, column: 0, rows: 3, columns: 1 }, totalRow: false,
 *     headings: ["Code"] }, 9)?.first // { row: 5, column: 0, fixedRow: true, fixedColumn: true }
 */
export function cellsNamed({ items, first, last }: TableCells, table: StandingTable, row: number): Cells | null {
  const { sheet, area, totalRow, headings } = table;
  const columnOf = (heading: string): number =>
    headings.includes(heading) ? headings.indexOf(heading) : headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase());
  const from = first === null ? 0 : columnOf(first);
  const to = first === null ? area.columns - 1 : last === null ? from : columnOf(last);
  const lastRow = area.row + area.rows - 1;
  const span = spanOf(items.join(""), { first: area.row, last: lastRow, totalRow, row });
  if (!span || from < 0 || to < 0) return null;
  const isOwnRow = items.includes("@");
  const point = (at: number, across: number): CellPoint => ({
    row: at,
    column: area.column + across,
    fixedRow: !isOwnRow,
    fixedColumn: !isOwnRow,
  });
  const isOneCell = span[0] === span[1] && from === to;
  return { kind: "cells", sheet, first: point(span[0], from), last: isOneCell ? null : point(span[1], to) };
}

/** The first and the last row of a part of a table. */
function spanOf(
  part: string,
  { first, last, totalRow, row }: { readonly first: number; readonly last: number; readonly totalRow: boolean; readonly row: number },
): readonly [number, number] | null {
  switch (part) {
    case "":
      return [first + 1, totalRow ? last - 1 : last];
    case "@":
      return [row, row];
    case "#headers":
      return [first, first];
    case "#totals":
      return [last, last];
    default:
      return part === "#all" ? [first, last] : null;
  }
}
