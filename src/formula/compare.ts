/** What Excel, LibreOffice and a file write differently and means the same. */
import type { CellPoint, Cells, Piece, TableCells, WholeLines } from "./pieces";

/** As many significant digits of a number as spreadsheets keep. */
const DIGITS = 15;

/** Where a formula stands: its sheet, and its table if it stands in one. */
export interface Own {
  readonly sheet: string;
  readonly table: string | null;
}

/**
 * A text that is equal for formulas that mean the same: without spaces, dollars, prefixes of files, the case of names, the parentheses
 * that LibreOffice puts behind TRUE and FALSE, and whether a table or sheet that is the formula's own is named.
 */
export function canonical(pieces: readonly Piece[], own: Own): string {
  const said = pieces.filter(({ kind }) => kind !== "space");
  const isOfConstant = (index: number): boolean => {
    const opening = said[index]?.text === ")" ? index - 1 : index;
    const name = said[opening - 1];
    return (
      name?.kind === "function" && /^(?:TRUE|FALSE)$/i.test(name.text) && said[opening]?.text === "(" && said[opening + 1]?.text === ")"
    );
  };
  return said.flatMap((piece, index) => (isOfConstant(index) ? [] : (canonicalPiece(piece, own) ?? []))).join(" ");
}

/** Whether a formula holds a reference that points at nothing. */
export function isBroken(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    if (piece.kind === "elsewhere") return isBroken([piece.inside]);
    if (piece.kind === "table") return isGone(piece.first) || isGone(piece.last);
    return piece.kind === "error" && isGone(piece.name);
  });
}

/** `null` for what changes nothing: spaces, and the `@` that Excel puts before a function of older files. */
function canonicalPiece(piece: Piece, own: Own): string | null {
  switch (piece.kind) {
    case "space":
      return null;
    case "cells":
      return canonicalCells(piece, own.sheet);
    case "rows":
    case "columns":
      return canonicalLines(piece, own.sheet);
    case "table":
      return canonicalTable(piece, own.table);
    case "number":
      return String(Number(Number(piece.text).toPrecision(DIGITS)));
    case "text":
      return piece.text;
    case "error":
      return piece.name.toUpperCase();
    case "elsewhere":
      return `${piece.prefix.toLowerCase()}${canonicalPiece(piece.inside, { sheet: "", table: null }) ?? ""}`;
    default:
      return piece.text === "@" ? null : piece.text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
  }
}

function canonicalCells({ sheet, first, last }: Cells, ownSheet: string): string {
  const corner = ({ row, column }: CellPoint): string => `${row},${column}`;
  return `${(sheet ?? ownSheet).toLowerCase()}!${corner(first)}:${corner(last ?? first)}`;
}

function canonicalLines({ kind, sheet, first, last }: WholeLines, ownSheet: string): string {
  return `${(sheet ?? ownSheet).toLowerCase()}!${kind} ${first.at}:${last.at}`;
}

function canonicalTable({ table, items, first, last }: TableCells, ownTable: string | null): string {
  const columns = first === null ? "" : `${first.toLowerCase()}:${(last ?? first).toLowerCase()}`;
  return `${(table ?? ownTable ?? "").toLowerCase()}[${[...items].sort().join("")}|${columns}]`;
}

function isGone(text: string | null): boolean {
  return text !== null && /#REF!/i.test(text);
}
