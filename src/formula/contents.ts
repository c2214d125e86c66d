/** What a formula speaks of, and whether it means the same elsewhere. */
import type { Piece } from "./pieces";
import { readFormula } from "./read";
import { renamedFormula } from "./rename";

/** Whether a formula can be read at all; one that cannot is in no spreadsheet. */
export function isReadableFormula(formula: string): boolean {
  return readFormula(formula).every(({ kind }) => kind !== "unread");
}

/** Where a link leads: to cells of a sheet, or into the column of a table; and the text it is shown with, where that stands in the formula. */
export interface LinkTarget {
  readonly sheet?: string;
  readonly column?: { readonly table: string; readonly heading: string };
  readonly text?: string;
}

/**
 * The links of a formula that asks for the address of what each leads to, from left to right.
 *
 * @example linksIn(`=HYPERLINK("#"&CELL("address",'6-1 Situation'!$A$1),"Situation")`) // [{ sheet: "6-1 Situation", text: "Situation" }]
 * @example linksIn('=HYPERLINK("#"&CELL("address",INDEX(Credit_P5[Code],4)),"K4")') // [{ column: { table: "Credit_P5", heading: "Code" }, text: "K4" }]
 */
export function linksIn(formula: string): LinkTarget[] {
  const pieces = readFormula(formula);
  const starts = pieces.flatMap(({ kind, text }, index) => (kind === "function" && text.toUpperCase() === "CELL" ? [index] : []));
  return starts.flatMap((start, index): LinkTarget[] => {
    const own = pieces.slice(start, starts[index + 1]);
    const at = own.findIndex(({ kind }) => kind === "cells" || kind === "table");
    const target = own[at];
    const label = own.slice(at).find(({ kind }) => kind === "text");
    const text = label === undefined ? {} : { text: label.text.slice(1, -1).replaceAll('""', '"') };
    if (target?.kind === "cells" && target.sheet !== null) return [{ sheet: target.sheet, ...text }];
    if (target?.kind === "table" && target.table !== null && target.first !== null)
      return [{ column: { table: target.table, heading: target.first }, ...text }];
    return [];
  });
}

/** Signs of what only the workbook knows, or only newer spreadsheets: array constants, spilled cells, this row. */
const SPECIAL: ReadonlySet<string> = new Set(["{", "}", "#", "@"]);

/**
 * Whether a formula (without `=`) means the same in another workbook that has the same sheets: without defined names,
 * tables, other files and functions of add-ins or newer spreadsheets.
 *
 * @example standsForItself("SUM(Sales!A1:A9)") // true
 * @example standsForItself("SUM(Sales[Jan25])") // false
 */
export function standsForItself(formula: string): boolean {
  return readFormula(formula).every((piece) => {
    if (piece.kind === "name") return piece.sheet === null && /^(?:TRUE|FALSE)$/i.test(piece.name);
    if (piece.kind === "function") return !/_xldudf|_xlws|!/i.test(piece.text);
    return !["table", "elsewhere", "error", "unread"].includes(piece.kind) && !SPECIAL.has(piece.text);
  });
}

const ARITHMETIC: ReadonlySet<string> = new Set(["-", "+", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>"]);

/**
 * Whether a formula (without `=`) gives the same one value in any spreadsheet: only with functions that all of them have,
 * and without arithmetic with whole ranges, which gives one value in some and several in others.
 *
 * @param classic the functions that every spreadsheet has, in upper case
 */
export function isOneValue(formula: string, classic: ReadonlySet<string>): boolean {
  const pieces = readFormula(formula).filter(({ kind }) => kind !== "space");
  return pieces.every((piece, index) => {
    if (piece.kind === "function") return classic.has(piece.text.toUpperCase());
    if (["elsewhere", "error", "unread"].includes(piece.kind) || (piece.kind === "operator" && SPECIAL.has(piece.text))) return false;
    if (piece.kind === "table" && piece.items.length > 0) return false;
    const [before, after] = [pieces[index - 1]?.text ?? "", pieces[index + 1]?.text ?? ""];
    return !isRange(piece) || !(ARITHMETIC.has(before) || ARITHMETIC.has(after) || after === "%");
  });
}

function isRange(piece: Piece): boolean {
  return ["rows", "columns", "table"].includes(piece.kind) || (piece.kind === "cells" && piece.last !== null);
}

/** Functions younger than Excel 2007 that our formulas use; in files their names carry a prefix that a sheet never shows. */
const YOUNGER: ReadonlySet<string> = new Set(["AGGREGATE"]);

/**
 * A formula as it stands in a file.
 *
 * @example fileFormula("AGGREGATE(9,7,A1:A9)") // "_xlfn.AGGREGATE(9,7,A1:A9)"
 */
export function fileFormula(formula: string): string {
  // Files have many formulas, and hardly any of them calls one of these.
  if (![...YOUNGER].some((name) => formula.includes(name))) return formula;
  return renamedFormula(formula, { function: (name) => (YOUNGER.has(name.toUpperCase()) ? `_xlfn.${name}` : undefined) });
}

/**
 * A formula of a file as a sheet shows it.
 *
 * @example shownFormula("_xlfn._xlws.SORT(A1:A9)") // "SORT(A1:A9)"
 */
export function shownFormula(formula: string): string {
  return renamedFormula(formula, { function: (name) => name.replace(/^_xlfn\.(?:_xlws\.)?/i, "") });
}
