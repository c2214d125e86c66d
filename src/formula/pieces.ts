/**
 * Formulas as pieces: what Excel, LibreOffice and a file write differently becomes the same, and references can be
 * rewritten for tables, columns, sheets and cells that have moved or been renamed.
 */
import { columnLetters } from "../sheet/address";
import type { Area } from "../sheet/sheet";

/** A cell in a reference, zero-based, with the dollars it was written with. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Cells by address; `sheet` is `null` where they stand on the formula's own sheet. */
export interface CellsPiece {
  readonly kind: "cells";
  readonly sheet: string | null;
  readonly first: CellPoint;
  readonly last: CellPoint | null;
}

/** Cells by a table's name; `table` is `null` where the formula stands in the table itself. */
export interface TablePiece {
  readonly kind: "table";
  readonly table: string | null;
  /** `@` for this row, `#headers`, `#totals`, `#all`; none for the data. */
  readonly items: readonly string[];
  /** `null` for all columns. */
  readonly first: string | null;
  /** Set where the reference spans columns. */
  readonly last: string | null;
}

export type Piece =
  CellsPiece | TablePiece | { readonly kind: "space" | "text" | "number" | "name" | "error" | "operator"; readonly text: string };

/**
 * A formula, with or without its `=`, in pieces; what cannot be read as anything else is an operator, so that every
 * text can be read.
 */
export function readFormula(formula: string): Piece[] {
  const source = formula.startsWith("=") ? formula.slice(1) : formula;
  const pieces: Piece[] = [];
  for (let at = 0; at < source.length;) {
    const found = readPiece(source, at);
    pieces.push(found.piece);
    at = found.end;
  }
  return pieces;
}

/** The pieces as a formula, without `=`, references to tables in the long form. */
export function printPieces(pieces: readonly Piece[]): string {
  return pieces.map(printPiece).join("");
}

/** The pieces with references replaced; `null` where one of them points at nothing any more. */
export function rewritten(
  pieces: readonly Piece[],
  replace: { readonly cells: (piece: CellsPiece) => CellsPiece | null; readonly table: (piece: TablePiece) => TablePiece | null },
): Piece[] | null {
  const result = pieces.map((piece) =>
    piece.kind === "cells" ? replace.cells(piece) : piece.kind === "table" ? replace.table(piece) : piece,
  );
  return result.every((piece) => piece !== null) ? result : null;
}

/**
 * A text that is equal for formulas that mean the same: without spaces, dollars, prefixes of files, the case of names,
 * and whether a table or sheet that is the formula's own is named.
 *
 * @param own the sheet that the formula stands on, and the table if it stands in one
 */
export function canonical(pieces: readonly Piece[], own: { readonly sheet: string; readonly table: string | null }): string {
  const written: string[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === "space" || isIntersection(pieces, index)) return;
    if (piece.kind === "cells") written.push(canonicalCells(piece, own.sheet));
    else if (piece.kind === "table") written.push(canonicalTable(piece, own.table));
    else if (piece.kind === "number") written.push(String(Number(piece.text)));
    else if (piece.kind === "text") written.push(piece.text);
    else written.push(piece.text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""));
  });
  return written.join(" ");
}

/** Whether a formula holds a reference that points at nothing. */
export function isBroken(pieces: readonly Piece[]): boolean {
  const isGone = (text: string | null): boolean => text !== null && /#REF!/i.test(text);
  return pieces.some((piece) =>
    piece.kind === "table"
      ? isGone(piece.first) || isGone(piece.last)
      : piece.kind !== "cells" && piece.kind !== "text" && isGone(piece.text),
  );
}

/** Brackets, # and ' have a meaning in structured references; an apostrophe takes it from them. */
export function escapedHeading(heading: string): string {
  return heading.replace(/['#[\]@]/g, "'$&");
}

/** Areas of a list of addresses, as checks and formats name theirs: `A1:A5 C3`. */
export function areasIn(addresses: string): Area[] {
  return addresses.split(/[\s,]+/).flatMap((address) => {
    const [piece] = readFormula(address);
    if (piece?.kind !== "cells") return [];
    const { first, last } = piece;
    const end = last ?? first;
    return [{ row: first.row, column: first.column, rows: end.row - first.row + 1, columns: end.column - first.column + 1 }];
  });
}

/** An `@` that Excel puts before a function of older files changes nothing here. */
function isIntersection(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return piece?.kind === "operator" && piece.text === "@";
}

function canonicalCells({ sheet, first, last }: CellsPiece, ownSheet: string): string {
  const name = (sheet ?? ownSheet).toLowerCase();
  const corner = ({ row, column }: CellPoint): string => `${row},${column}`;
  return `${name}!${corner(first)}:${corner(last ?? first)}`;
}

function canonicalTable({ table, items, first, last }: TablePiece, ownTable: string | null): string {
  const columns = first === null ? "" : `${first.toLowerCase()}:${(last ?? first).toLowerCase()}`;
  return `${(table ?? ownTable ?? "").toLowerCase()}[${[...items].sort().join("")}|${columns}]`;
}

function printPiece(piece: Piece): string {
  if (piece.kind === "cells") {
    const corner = ({ row, column, fixedRow, fixedColumn }: CellPoint): string =>
      `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;
    const sheet = piece.sheet === null ? "" : `'${piece.sheet.replaceAll("'", "''")}'!`;
    return `${sheet}${corner(piece.first)}${piece.last ? `:${corner(piece.last)}` : ""}`;
  }
  if (piece.kind !== "table") return piece.text;
  const { table, items, first, last } = piece;
  const column = (heading: string): string => `[${escapedHeading(heading)}]`;
  const columns = first === null ? [] : [last === null || last === first ? column(first) : `${column(first)}:${column(last)}`];
  const parts = [...items.map((item) => `[${ITEM_NAMES[item] ?? item}]`), ...columns];
  const [only] = parts;
  // Excel wants a second pair of brackets around a heading with any sign in it.
  const isPlain =
    parts.length === 1 && first !== null && columns.length === 1 && (last ?? first) === first && /^[\p{L}\p{N}_（）]+$/u.test(first);
  return `${table ?? ""}${parts.length === 0 ? "[]" : isPlain ? (only ?? "") : `[${parts.join(",")}]`}`;
}

const ITEM_NAMES: Readonly<Record<string, string>> = {
  "@": "#This Row",
  "#headers": "#Headers",
  "#totals": "#Totals",
  "#all": "#All",
};

const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:REF!|VALUE!|NUM!|N\/A|DIV\/0!|NAME\?|NULL!)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy;
const CELL = /(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/iuy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const OPERATOR = /<=|>=|<>|[\s\S]/y;

function readPiece(source: string, at: number): { readonly piece: Piece; readonly end: number } {
  const match = (pattern: RegExp, from = at): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(source);
  };
  const plain = (kind: "space" | "text" | "number" | "name" | "error" | "operator", text: string) => ({
    piece: { kind, text },
    end: at + text.length,
  });
  const space = match(SPACE);
  if (space) return plain("space", space[0]);
  const text = match(TEXT);
  if (text) return plain("text", text[0]);
  const sheet = match(SHEET);
  if (sheet) {
    const from = at + sheet[0].length;
    const error = match(ERROR, from);
    if (error) return { piece: { kind: "error", text: error[0] }, end: from + error[0].length };
    const cells = readCells(source, from, (sheet[1] ?? sheet[2] ?? "").replaceAll("''", "'"));
    if (cells) return cells;
    return plain("name", sheet[0]);
  }
  const error = match(ERROR);
  if (error) return plain("error", error[0]);
  const cells = readCells(source, at, null);
  if (cells) return cells;
  const name = match(NAME);
  if (name) return source[at + name[0].length] === "[" ? readTable(source, at + name[0].length, name[0]) : plain("name", name[0]);
  if (source[at] === "[") return readTable(source, at, null);
  const number = match(NUMBER);
  if (number) return plain("number", number[0]);
  return plain("operator", match(OPERATOR)?.[0] ?? source.slice(at));
}

function readCells(source: string, at: number, sheet: string | null): { readonly piece: CellsPiece; readonly end: number } | null {
  const first = readPoint(source, at);
  if (!first) return null;
  const last = source[first.end] === ":" ? readPoint(source, first.end + 1) : null;
  return { piece: { kind: "cells", sheet, first: first.point, last: last?.point ?? null }, end: last?.end ?? first.end };
}

function readPoint(source: string, at: number): { readonly point: CellPoint; readonly end: number } | null {
  CELL.lastIndex = at;
  const found = CELL.exec(source);
  if (!found) return null;
  const [whole, fixedColumn, letters = "", fixedRow, digits] = found;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    point: { row: Number(digits) - 1, column, fixedRow: fixedRow === "$", fixedColumn: fixedColumn === "$" },
    end: at + whole.length,
  };
}

function readTable(source: string, open: number, table: string | null): { readonly piece: Piece; readonly end: number } {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === "'") at += 1;
    else if (source[at] === "[") depth += 1;
    else if (source[at] === "]" && --depth === 0)
      return { piece: { kind: "table", table, ...insideOf(source.slice(open + 1, at)) }, end: at + 1 };
  }
  return { piece: { kind: "operator", text: source.slice(open - (table?.length ?? 0)) }, end: source.length };
}

/** What stands between the outer brackets: `@Average`, `Average`, `[#This Row],[Month 1]:[Month 6]`. */
function insideOf(inside: string): Pick<TablePiece, "items" | "first" | "last"> {
  const items: string[] = [];
  let rest = inside.trim();
  if (rest.startsWith("@")) {
    items.push("@");
    rest = rest.slice(1).trim();
  }
  const parts = rest.startsWith("[")
    ? [...rest.matchAll(/\[((?:'[\s\S]|[^'\]])*)\]/g)].map(([, part = ""]) => part)
    : rest === ""
      ? []
      : [rest];
  const columns: string[] = [];
  for (const part of parts) {
    const item = /^\s*#(this row|headers|totals|all|data)\s*$/i.exec(part)?.[1]?.toLowerCase();
    if (item === undefined) columns.push(part.replace(/'([\s\S])/g, "$1"));
    else if (item !== "data") items.push(item === "this row" ? "@" : `#${item}`);
  }
  return { items, first: columns[0] ?? null, last: columns[1] ?? null };
}
