/** Areas as formulas, files and users write them, and what they write as areas. */
import { MOST_COLUMNS, MOST_ROWS, addressOf } from "../sheet/address";
import { between } from "../sheet/areas";
import type { Area } from "../sheet/sheet";
import { quotedSheet } from "./literals";
import type { Cells, Piece, WholeLines } from "./pieces";
import { readFormula } from "./read";

/**
 * An absolute reference to cells of a sheet, as formulas and charts write it.
 *
 * @param sheet the name of another sheet; without it the reference is to the sheet it stands on
 * @example referenceTo({ row: 0, column: 0, rows: 2, columns: 1 }, "Zhang's list") // "'Zhang''s list'!$A$1:$A$2"
 */
export function referenceTo(area: Area, sheet?: string, dollars: "" | "$" = "$"): string {
  return `${sheet === undefined ? "" : `${quotedSheet(sheet)}!`}${addressOf(area, dollars)}`;
}

/**
 * The cells of a reference, whatever order its corners have.
 *
 * @example areaOf(readFormula("C9:B2")[0]) // { row: 1, column: 1, rows: 8, columns: 2 }
 */
export function areaOf(reference: Cells | WholeLines): Area {
  const { kind, first, last } = reference;
  if (kind === "cells") return between(first, last ?? first);
  return kind === "rows"
    ? between({ row: first.at, column: 0 }, { row: last.at, column: MOST_COLUMNS - 1 })
    : between({ row: 0, column: first.at }, { row: MOST_ROWS - 1, column: last.at });
}

/**
 * Areas of a list of addresses, as checks, formats and names write theirs; sheets before them are left out.
 *
 * @example areasIn("A1:A5 'My list'!$C$3") // [{ row: 0, column: 0, rows: 5, columns: 1 }, { row: 2, column: 2, rows: 1, columns: 1 }]
 */
export function areasIn(addresses: string): Area[] {
  return readFormula(addresses).flatMap((piece) => (isArea(piece) ? [areaOf(piece)] : []));
}

/**
 * The cells that an address names, as a user types it: A2:A20, $A$2, Sales!B2:B9, 'Own data'!B2. Corners may come in any
 * order, and signs may be wide ones.
 *
 * @returns the sheet (`null` where none is named) and the area; `null` when it is no address of cells
 * @example addressTyped("'Own data'!b9:b2") // { sheet: "Own data", area: { row: 1, column: 1, rows: 8, columns: 1 } }
 */
export function addressTyped(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const typed = text.trim();
  const end = typed.lastIndexOf("!");
  const sheet = end < 0 ? null : sheetTyped(typed.slice(0, end));
  // Only the address may have wide signs: in a sheet's name they are part of it.
  const [piece, ...others] = readFormula(
    typed
      .slice(end + 1)
      .normalize("NFKC")
      .trim(),
  );
  if (piece?.kind !== "cells" || piece.sheet !== null || others.length > 0 || (end >= 0 && sheet === null)) return null;
  return { sheet, area: areaOf(piece) };
}

/** A sheet's name, with apostrophes, or without where it has no spaces; whoever types leaves them out where Excel would not. */
function sheetTyped(text: string): string | null {
  const [, quoted] = /^'((?:[^']|'')+)'$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return /^[^'!\s]+$/.test(text) ? text : null;
}

function isArea(piece: Piece): piece is Extract<Piece, Cells | WholeLines> {
  return piece.kind === "cells" || piece.kind === "rows" || piece.kind === "columns";
}
