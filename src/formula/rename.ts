/** Formulas after sheets and tables got other names, and with functions called by other names. */
import { quotedSheet } from "./literals";
import { pieceOf, printPieces, type ElsewherePiece, type Piece } from "./pieces";
import { readFormula } from "./read";

/** The new name of a sheet or table; `undefined` where it keeps its name. Names come as the formula writes them. */
export interface NewNames {
  readonly sheet?: (name: string) => string | undefined;
  readonly table?: (name: string) => string | undefined;
  readonly function?: (name: string) => string | undefined;
}

/**
 * A formula with other names, everything else as it was written. Texts stay, and so does what is read from other files.
 *
 * @param names all of them at once, so that two sheets may change names with each other
 * @example renamedFormula("=Sales!B2+SUM(Sales[Jan])", { sheet: (name) => (name === "Sales" ? "Q1" : undefined) }) // "='Q1'!B2+SUM(Sales[Jan])"
 */
export function renamedFormula(formula: string, names: NewNames): string {
  return (formula.startsWith("=") ? "=" : "") + printPieces(readFormula(formula).map((piece) => renamedPiece(piece, names)));
}

/**
 * @returns the formula with a sheet's new name wherever it named the old one; `null` where it cannot be read
 * @example formulaAfterRename("=Sales!B2", "Sales", "Sales 2026") // "='Sales 2026'!B2"
 */
export function formulaAfterRename(formula: string, from: string, to: string): string | null {
  if (readFormula(formula).some(({ kind }) => kind === "unread")) return null;
  return renamedFormula(formula, { sheet: (name) => (name.toLowerCase() === from.toLowerCase() ? to : undefined) });
}

function renamedPiece(piece: Piece, names: NewNames): Piece {
  switch (piece.kind) {
    case "cells":
    case "rows":
    case "columns":
    case "name":
    case "error": {
      const to = piece.sheet === null ? undefined : names.sheet?.(piece.sheet);
      const inside = piece.kind === "error" ? piece.name : piece.text.slice(piece.text.lastIndexOf("!") + 1);
      return to === undefined ? piece : { ...piece, sheet: to, text: `${quotedSheet(to)}!${inside}` };
    }
    case "table": {
      const to = piece.table === null ? undefined : names.table?.(piece.table);
      return to === undefined ? piece : { ...piece, table: to, text: to + piece.text.slice(piece.table?.length ?? 0) };
    }
    case "function": {
      const to = names.function?.(piece.text);
      return to === undefined ? piece : { ...piece, text: to };
    }
    default:
      return piece.kind === "elsewhere" ? renamedSheets(piece, names) : piece;
  }
}

/** Excel writes the first and the last of several sheets in one pair of apostrophes. */
function renamedSheets(piece: ElsewherePiece, names: NewNames): Piece {
  if (piece.sheets === null) return piece;
  const [first, last] = piece.sheets.map((name) => names.sheet?.(name) ?? name) as [string, string];
  const inside = renamedPiece(piece.inside, names);
  if (first === piece.sheets[0] && last === piece.sheets[1] && inside === piece.inside) return piece;
  return pieceOf({ ...piece, sheets: [first, last], prefix: `${quotedSheet(first === last ? first : `${first}:${last}`)}!`, inside });
}
