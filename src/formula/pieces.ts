/**
 * What a formula is made of: references, names, functions, texts, numbers and signs, each with the text it stands as.
 * Whoever wants to know or change something of a formula goes by its pieces; nobody else looks into its text.
 */
import { columnLetters } from "../sheet/address";
import { quotedSheet } from "./literals";

/** A cell in a reference, zero-based, with the dollars it was written with. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A whole row or column in a reference, zero-based, and whether it has a dollar. */
export interface WholeLine {
  readonly at: number;
  readonly fixed: boolean;
}

/** Cells by address; `sheet` is `null` where they stand on the formula's own sheet. */
export interface Cells {
  readonly kind: "cells";
  readonly sheet: string | null;
  readonly first: CellPoint;
  readonly last: CellPoint | null;
}

/** Whole rows (`9:12`) or columns (`$B:$C`). */
export interface WholeLines {
  readonly kind: "rows" | "columns";
  readonly sheet: string | null;
  readonly first: WholeLine;
  readonly last: WholeLine;
}

/** Cells by a table's name; `table` is `null` where the formula stands in the table itself. */
export interface TableCells {
  readonly kind: "table";
  readonly table: string | null;
  /** `@` for this row, `#headers`, `#totals`, `#all`; none for the data. */
  readonly items: readonly string[];
  /** `null` for all columns. */
  readonly first: string | null;
  /** Set where the reference spans columns. */
  readonly last: string | null;
}

/** A defined name, a constant such as TRUE, or an error; with the sheet that is named before it. */
export interface Named {
  readonly kind: "name" | "error";
  readonly sheet: string | null;
  readonly name: string;
}

/** What is read from another file (`sheets` is `null`), or from several sheets at once: `Jan:Mar!A1`. */
export interface Elsewhere {
  readonly kind: "elsewhere";
  readonly sheets: readonly [first: string, last: string] | null;
  /** What stands before the reference, with the exclamation mark. */
  readonly prefix: string;
  readonly inside: Piece;
}

/** A function's name in front of its parenthesis, and what has no inside; `unread` is what no spreadsheet would accept. */
export interface Plain {
  readonly kind: "space" | "text" | "number" | "function" | "operator" | "unread";
}

export type Reference = Cells | WholeLines | TableCells | Named | Elsewhere;

/** As it stands in the formula. */
export interface Written {
  readonly text: string;
}

export type CellsPiece = Cells & Written;
export type WholeLinesPiece = WholeLines & Written;
export type TablePiece = TableCells & Written;
export type NamedPiece = Named & Written;
export type ElsewherePiece = Elsewhere & Written;
export type PlainPiece = Plain & Written;
export type Piece = CellsPiece | WholeLinesPiece | TablePiece | NamedPiece | ElsewherePiece | PlainPiece;

/** The pieces as a formula, without `=`. */
export function printPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/**
 * The pieces with some of them replaced.
 *
 * @param replace gives the same piece where it stays, another reference, or `null` where it points at nothing any more
 * @returns `null` where one of them points at nothing
 */
export function rewritten(pieces: readonly Piece[], replace: (piece: Piece) => Reference | PlainPiece | null): Piece[] | null {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const found = replace(piece);
    if (found === null) return null;
    result.push(found === piece ? piece : isPlain(found) ? found : pieceOf(found));
  }
  return result;
}

/** A reference as a piece: tables in the long form, which means the same in every cell, and sheets in quotes. */
export function pieceOf(reference: Reference): Piece {
  switch (reference.kind) {
    case "cells":
      return { ...reference, text: sheetOf(reference) + cellsText(reference) };
    case "rows":
    case "columns":
      return { ...reference, text: sheetOf(reference) + linesText(reference) };
    case "table":
      return { ...reference, text: tableText(reference) };
    case "elsewhere":
      return { ...reference, text: reference.prefix + reference.inside.text };
    default:
      return { ...reference, text: sheetOf(reference) + reference.name };
  }
}

/** Brackets, # and ' have a meaning in structured references; an apostrophe takes it from them. */
function escapedHeading(heading: string): string {
  return heading.replace(/['#[\]@]/g, "'$&");
}

/** The signs with which Excel wants a second pair of brackets around a heading ("2026-07"); of the others ONLYOFFICE reads no second pair. */
const SECOND_BRACKETS = /[\t\n\r,:.[\]#'"{}$^&*+=<>/@\\!%?`;~|-]/;

function isPlain(piece: Reference | PlainPiece): piece is PlainPiece {
  return !["cells", "rows", "columns", "table", "name", "error", "elsewhere"].includes(piece.kind);
}

function sheetOf({ sheet }: { readonly sheet: string | null }): string {
  return sheet === null ? "" : `${quotedSheet(sheet)}!`;
}

function cellsText({ first, last }: Cells): string {
  const corner = ({ row, column, fixedRow, fixedColumn }: CellPoint): string =>
    `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;
  return `${corner(first)}${last ? `:${corner(last)}` : ""}`;
}

function linesText({ kind, first, last }: WholeLines): string {
  const line = ({ at, fixed }: WholeLine): string => `${fixed ? "$" : ""}${kind === "rows" ? at + 1 : columnLetters(at)}`;
  return `${line(first)}:${line(last)}`;
}

const ITEM_NAMES: Readonly<Record<string, string>> = {
  "@": "#This Row",
  "#headers": "#Headers",
  "#totals": "#Totals",
  "#all": "#All",
};

function tableText({ table, items, first, last }: TableCells): string {
  const column = (heading: string): string => `[${escapedHeading(heading)}]`;
  const columns = first === null ? [] : [last === null || last === first ? column(first) : `${column(first)}:${column(last)}`];
  const parts = [...items.map((item) => `[${ITEM_NAMES[item] ?? item}]`), ...columns];
  const isShort = parts.length === 1 && first !== null && (last ?? first) === first && !SECOND_BRACKETS.test(first);
  return `${table ?? ""}${parts.length === 0 ? "[]" : isShort ? (parts[0] ?? "") : `[${parts.join(",")}]`}`;
}
