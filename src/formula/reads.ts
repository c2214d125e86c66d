/** What a formula reads: which cells and tables it names, and whether it may read more than it names. */
import type { Area } from "../sheet/sheet";
import type { TableCells } from "./pieces";
import { readFormula } from "./read";
import { areaOf } from "./references";

export interface FormulaReads {
  /** Cells with the sheet as the formula writes it, `null` for its own. */
  readonly cells: readonly { readonly sheet: string | null; readonly area: Area }[];
  readonly tables: readonly TableCells[];
  /** How far it may reach: to the cells that it names, to others on the same sheets (`OFFSET`), or anywhere (`INDIRECT`). */
  readonly reach: "cells" | "sheets" | "anywhere";
  /** Whether it gives something else at every calculation: the time, a random number. */
  readonly isVolatile: boolean;
}

/** These ask where their reference stands, not what stands there. */
const PLACES: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "AREAS", "ISREF", "SHEET"]);
const VOLATILE: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO"]);

/**
 * @param formula with or without `=`; one that cannot be read may read anything
 * @example readsIn("=SUM(B2:B9)+ROW(A1)").cells // [{ sheet: null, area: { row: 1, column: 1, rows: 8, columns: 1 } }]
 */
export function readsIn(formula: string): FormulaReads {
  const cells: FormulaReads["cells"][number][] = [];
  const tables: TableCells[] = [];
  let reach: FormulaReads["reach"] = "cells";
  let isVolatile = false;
  /** For each bracket that is open whether only places are asked for in it. */
  const open: boolean[] = [];
  let called = "";
  for (const piece of readFormula(formula)) {
    const isPlace = open.includes(true);
    if (piece.kind === "operator" && piece.text === "(") open.push(PLACES.has(called));
    else if (piece.kind === "operator" && piece.text === ")") open.pop();
    else if (piece.kind === "cells" || piece.kind === "rows" || piece.kind === "columns") {
      if (!isPlace) cells.push({ sheet: piece.sheet, area: areaOf(piece) });
    } else if (piece.kind === "table" && !isPlace) tables.push(piece);
    called = piece.kind === "function" ? piece.text.toUpperCase() : "";
    isVolatile ||= VOLATILE.has(called);
    if (piece.kind === "unread" || piece.kind === "elsewhere" || called === "INDIRECT") reach = "anywhere";
    // A range between two references spans cells that neither of them names.
    else if (reach === "cells" && (called === "OFFSET" || (piece.kind === "operator" && piece.text === ":"))) reach = "sheets";
  }
  return { cells, tables, reach, isVolatile };
}

/**
 * Whether a formula is nothing but a function that nobody calls: it gives no value, and no spreadsheet shows one.
 *
 * @example isUncalledFunction("LAMBDA(x,x+1)") // true
 * @example isUncalledFunction("LAMBDA(x,x+1)(2)") // false
 */
export function isUncalledFunction(formula: string): boolean {
  const pieces = readFormula(formula).filter(({ kind }) => kind !== "space");
  if (pieces[0]?.kind !== "function" || pieces[0].text.toUpperCase() !== "LAMBDA") return false;
  let depth = 0;
  return pieces.slice(1).every(({ kind, text }, index, rest) => {
    if (kind === "operator" && text === "(") depth += 1;
    if (kind === "operator" && text === ")") depth -= 1;
    return depth > 0 || index === rest.length - 1;
  });
}
