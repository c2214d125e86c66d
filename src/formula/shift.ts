/**
 * Moves the references of a typed formula as a spreadsheet does: when rows come or go, when a table grows, when the formula
 * is copied. What cannot be followed is refused with `null` and never guessed; references to tables by name need no moving.
 */
import { MOST_COLUMNS, MOST_ROWS } from "../sheet/address";
import type { Area } from "../sheet/sheet";
import { pieceOf, printPieces, type CellPoint, type Cells, type Named, type Piece, type WholeLine, type WholeLines } from "./pieces";
import { readFormula } from "./read";

/** A stretch of rows or columns, both ends included; zero-based. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where the rows or columns of a reference are afterwards; `null` where they are gone. */
type Move = (span: Span, isRange: boolean) => Span | null;

/** Along what references move, and what it is called in a point. */
const AXES = { rows: "row", columns: "column" } as const;

type Axis = keyof typeof AXES;

export interface Growth {
  /** The sheet whose table grew, and whether the formula stands on it. */
  readonly sheet: string;
  readonly own: boolean;
  /** The data rows before. */
  readonly table: Area;
  /** Rows added at the end; negative when rows were taken away there. */
  readonly by: number;
}

/**
 * @param formula as typed
 * @param growth which table grew and by how much
 * @returns the formula with references below the table moved, and ranges that end with its last row longer by as much;
 *   `null` where it cannot be followed
 * @example shiftFormula("=SUM(B5:B24)+B30", { sheet: "6-9", own: true, table: { row: 4, column: 0, rows: 20, columns: 8 }, by: 5 }) // "=SUM(B5:B29)+B35"
 */
export function shiftFormula(formula: string, { sheet, own, table, by }: Growth): string | null {
  const end = table.row + table.rows;
  const change = { at: by < 0 ? end + by : end, by };
  return followed(formula, { sheet, own }, "rows", (span, isRange) => {
    const moved = afterChange(span, change, MOST_ROWS);
    const grows = by > 0 && isRange && span.to === end - 1 && span.from >= table.row;
    return grows && moved ? within({ ...moved, to: moved.to + by }, MOST_ROWS) : moved;
  });
}

/** Rows or columns that were put in or taken out somewhere in a sheet. */
export interface LineChange {
  readonly sheet: string;
  /** Whether the formula stands on that sheet. */
  readonly own: boolean;
  /** Zero-based: they are put in before this one, or taken out from it on. */
  readonly at: number;
  /** How many were put in; negative when they were taken out. */
  readonly by: number;
}

/**
 * @returns the formula after rows were put in or taken out, a reference to nothing but rows that are gone is #REF!;
 *   `null` where it cannot be followed
 * @example formulaAfterRows("=SUM(B5:B9)+B7", { sheet: "Sheet 1", own: true, at: 6, by: -1 }) // "=SUM(B5:B8)+#REF!"
 */
export function formulaAfterRows(formula: string, change: LineChange): string | null {
  return followed(formula, change, "rows", (span) => afterChange(span, change, MOST_ROWS));
}

/**
 * @returns the formula after columns were put in or taken out, as `formulaAfterRows` does for rows
 * @example formulaAfterColumns("=SUM(B5:D5)+A1", { sheet: "Sheet 1", own: true, at: 2, by: 1 }) // "=SUM(B5:E5)+A1"
 */
export function formulaAfterColumns(formula: string, change: LineChange): string | null {
  return followed(formula, change, "columns", (span) => afterChange(span, change, MOST_COLUMNS));
}

/**
 * @returns the formula as it reads in a cell so many rows below and columns to the right; references with $ stay. What is
 *   no formula stays as it is
 * @example copiedFormula("=A1*$B$1", 2, 0) // "=A3*$B$1"
 */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return moved(formula, (piece) => copiedPiece(piece, rows, columns));
}

const GONE: Named = { kind: "error", sheet: null, name: "#REF!" };

function followed(formula: string, { sheet, own }: Pick<LineChange, "sheet" | "own">, axis: Axis, move: Move): string | null {
  const wanted = sheet.toLowerCase();
  const pieces = readFormula(formula);
  if (pieces.some((piece) => isUnclear(piece, axis))) return null;
  return moved(formula, (piece) => {
    if (piece.kind !== "cells" && piece.kind !== axis) return piece;
    const isMeant = piece.sheet === null ? own : piece.sheet.toLowerCase() === wanted;
    return isMeant ? movedAlong(piece, axis, move) : piece;
  });
}

/** Whether nobody can say where a piece will point: it cannot be read, or it reads cells of several sheets at once. */
function isUnclear(piece: Piece, axis: Axis): boolean {
  if (piece.kind === "unread") return true;
  return piece.kind === "elsewhere" && piece.sheets !== null && (piece.inside.kind === "cells" || piece.inside.kind === axis);
}

function moved(formula: string, move: (piece: Piece) => Piece): string {
  return (formula.startsWith("=") ? "=" : "") + printPieces(readFormula(formula).map(move));
}

function movedAlong(piece: Extract<Piece, Cells | WholeLines>, axis: Axis, move: Move): Piece {
  const of = AXES[axis];
  const [one, other] = piece.kind === "cells" ? [piece.first[of], (piece.last ?? piece.first)[of]] : [piece.first.at, piece.last.at];
  const span = move({ from: Math.min(one, other), to: Math.max(one, other) }, piece.kind !== "cells" || piece.last !== null);
  if (!span) return pieceOf(GONE);
  const [first, last] = one <= other ? [span.from, span.to] : [span.to, span.from];
  if (piece.kind !== "cells") return sameText(piece, { ...piece, first: { ...piece.first, at: first }, last: { ...piece.last, at: last } });
  return sameText(piece, { ...piece, first: { ...piece.first, [of]: first }, last: piece.last && { ...piece.last, [of]: last } });
}

/** Where rows or columns are after others came or went, of which a sheet has so many. */
function afterChange({ from, to }: Span, { at, by }: Pick<LineChange, "at" | "by">, most: number): Span | null {
  const gone = Math.max(0, -by);
  // All of them stay all of them.
  if (from === 0 && to === most - 1) return { from, to };
  if (from >= at && to < at + gone) return null;
  const start = from >= at ? Math.max(at, from + by) : from;
  const end = to < at ? to : to < at + gone ? at - 1 : to + by;
  return within({ from: start, to: end }, most);
}

/** The part that the sheet has room for. */
function within({ from, to }: Span, most: number): Span | null {
  return from >= most ? null : { from, to: Math.min(to, most - 1) };
}

function copiedPiece(piece: Piece, rows: number, columns: number): Piece {
  if (piece.kind === "cells") {
    const [first, last] = [copiedPoint(piece.first, rows, columns), piece.last && copiedPoint(piece.last, rows, columns)];
    return first && (last || !piece.last) ? sameText(piece, { ...piece, first, last }) : pieceOf(GONE);
  }
  if (piece.kind === "rows" || piece.kind === "columns") {
    const [by, most] = piece.kind === "rows" ? [rows, MOST_ROWS] : [columns, MOST_COLUMNS];
    const [first, last] = [copiedLine(piece.first, by, most), copiedLine(piece.last, by, most)];
    return first && last ? sameText(piece, { ...piece, first, last }) : pieceOf(GONE);
  }
  if (piece.kind !== "elsewhere") return piece;
  const inside = copiedPiece(piece.inside, rows, columns);
  if (inside === piece.inside) return piece;
  return inside.kind === "error" ? inside : pieceOf({ ...piece, inside });
}

function copiedPoint(point: CellPoint, rows: number, columns: number): CellPoint | null {
  const row = point.row + (point.fixedRow ? 0 : rows);
  const column = point.column + (point.fixedColumn ? 0 : columns);
  const isThere = row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS;
  return isThere ? { ...point, row, column } : null;
}

function copiedLine(line: WholeLine, by: number, most: number): WholeLine | null {
  const at = line.at + (line.fixed ? 0 : by);
  return at >= 0 && at < most ? { ...line, at } : null;
}

/** A reference that stays where it is keeps its text; one that moves keeps the name of its sheet as it was written. */
function sameText(before: Extract<Piece, Cells | WholeLines>, after: Cells | WholeLines): Piece {
  const [old, text] = [before, after].map((reference) => pieceOf({ ...reference, sheet: null }).text);
  if (old === text) return before;
  const prefix = before.sheet === null ? "" : before.text.slice(0, before.text.lastIndexOf("!") + 1);
  return { ...after, text: `${prefix}${text}` };
}
