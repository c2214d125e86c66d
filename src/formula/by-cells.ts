/** Formulas with cells in the place of names of tables. */
import { columnLetters } from "../sheet/address";
import type { Area } from "../sheet/sheet";
import { pieceOf, type CellPoint, type Cells, type Piece, type TableCells } from "./pieces";
import { asksEach, widelyKnown } from "./widely-known";

/** A table as it stands on its sheet. */
export interface StandingTable {
  readonly sheet: string;
  /** Headings, data and row of totals together. */
  readonly area: Area;
  readonly totalRow: boolean;
  readonly headings: readonly string[];
}

/** Writes a formula of a row; the table is the one whose rows it stands in, for references that name none. */
export type CellsWriter = (pieces: readonly Piece[], row: number, table: string | null) => readonly Piece[] | null;

/**
 * What writes the formulas of a sheet with cells for names of tables, and with functions that every spreadsheet calculates. It gives
 * `null` for one that names a table or a column that is not there.
 *
 * @param sheet the name of the sheet
 * @param tables by name in lower case
 * @example printPieces(byCells("6-9", new Map([
 *     ["sales", { sheet: "6-8", area: { row: 4, column: 0, rows: 3, columns: 1 }, totalRow: false, headings: ["Code"] }],
 *   ]))(readFormula("SUM(Sales[Code])"), 9, null)) // "SUM('6-8'!$A$6:$A$7)"
 */
export function byCells(sheet: string, tables: ReadonlyMap<string, StandingTable>): CellsWriter {
  const cellsOf = (piece: TableCells, row: number, table: string | null): Piece | null => {
    const named = tables.get((piece.table ?? table ?? "").toLowerCase());
    const cells = named ? cellsNamed(piece, named, row) : null;
    return cells && pieceOf(cells.sheet === sheet ? { ...cells, sheet: null } : cells);
  };
  // Formulas name the same cells again and again; those of the own row stand elsewhere in each.
  const known = new Map<string, Piece | null>();
  return (pieces, row, table) => {
    const written: Piece[] = [];
    for (const piece of pieces) {
      if (piece.kind !== "table") {
        written.push(piece);
        continue;
      }
      const key = `${piece.items[0] === "@" ? row : ""} ${piece.table === null ? table : ""} ${piece.text}`;
      const cells = known.has(key) ? known.get(key) : cellsOf(piece, row, table);
      known.set(key, cells ?? null);
      if (!cells) return null;
      written.push(cells);
    }
    return widelyKnown(written);
  };
}

/**
 * What prints a formula as it reads some rows further down, without reading it again.
 *
 * @example rowPrinter(readFormula("B2/SUM(B$2:B$9)"))(3) // "B5/SUM(B$2:B$9)"
 */
export function rowPrinter(pieces: readonly Piece[]): (down: number) => string {
  // What stands before each row that moves, and behind the last one.
  const texts: string[] = [];
  const rows: number[] = [];
  let text = "";
  const put = ({ row, column, fixedRow, fixedColumn }: CellPoint): void => {
    text += `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? `$${row + 1}` : ""}`;
    if (fixedRow) return;
    texts.push(text);
    rows.push(row + 1);
    text = "";
  };
  for (const piece of pieces) {
    if (piece.kind !== "cells" || (piece.first.fixedRow && (piece.last?.fixedRow ?? true))) {
      text += piece.text;
      continue;
    }
    text += piece.text.slice(0, piece.text.lastIndexOf("!") + 1);
    put(piece.first);
    if (!piece.last) continue;
    text += ":";
    put(piece.last);
  }
  return (down) => {
    let printed = "";
    for (let at = 0; at < rows.length; at += 1) printed += (texts[at] ?? "") + String((rows[at] ?? 0) + down);
    return printed + text;
  };
}

/** What looks like a cell to readers that look for nothing but letters and digits. */
const LIKE_A_CELL = /[A-Za-z]\d/;

/**
 * Whether a formula that a file writes once for many rows is read alike by every reader: SheetJS and exceljs move what looks like
 * cells in texts and in names of sheets too, and an array formula is each cell's own.
 */
export function isSharedAlike(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => {
    if (piece.kind === "text") return !LIKE_A_CELL.test(piece.text);
    if (piece.kind === "cells") return piece.sheet === null || !LIKE_A_CELL.test(piece.sheet);
    return !asksEach(piece);
  });
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
