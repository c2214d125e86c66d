/**
 * Formulas with what every spreadsheet calculates in the place of what only some do. Nothing is lost but that a total by AGGREGATE
 * also leaves out rows that were hidden by hand.
 *
 * Gnumeric gives an error for N of an empty cell, for INDEX with one number into a row or with 0 for a whole row or column, and does
 * not know AGGREGATE. WORKDAY.INTL, which it does not know either, stays: LibreOffice 7.4 forgets cells in columns of WORKDAY.
 */
import { pieceOf, type CellPoint, type Cells, type CellsPiece, type Piece } from "./pieces";
import { areaOf } from "./references";

/**
 * @param pieces of a formula that names cells, not tables
 * @example printPieces(widelyKnown(readFormula("N(A1)+SUM(INDEX(B2:D2,2):D2)"))) // "SUM(A1)+SUM(C2:D2)"
 */
export function widelyKnown(pieces: readonly Piece[]): readonly Piece[] {
  const written = pieces.some(isRewritten) ? callsRewritten(pieces) : pieces;
  return written.some(isColon) ? ranges(written) : written;
}

/**
 * Whether a formula has to be entered as an array formula for every spreadsheet to calculate it: in SUMPRODUCT, Excel and LibreOffice
 * ask ISNUMBER, LEN and the like of each cell of a range by itself, Gnumeric only there.
 */
export function asksEachCell(formula: string): boolean {
  return formula.includes("SUMPRODUCT(");
}

/** The same of a piece of a formula: whether it is what makes it so. */
export function asksEach({ kind, text }: Piece): boolean {
  return kind === "function" && text === "SUMPRODUCT";
}

type Arguments = readonly (readonly Piece[])[];

/** The calls that are written otherwise; `null` leaves a call as it is. */
const REWRITTEN: ReadonlyMap<string, (args: Arguments) => Piece[] | null> = new Map([
  ["N", ([value = []]) => (isCell(value) ? call("SUM", [value]) : null)],
  ["INDEX", indexed],
  ["AGGREGATE", aggregated],
]);

function isRewritten({ kind, text }: Piece): boolean {
  return kind === "function" && REWRITTEN.has(text);
}

function isColon({ kind, text }: Piece): boolean {
  return kind === "operator" && text === ":";
}

/** Calls within others come first, from behind, so that each is looked at once and with its arguments as they will stand. */
function callsRewritten(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  for (let at = result.length - 1; at >= 0; at -= 1) {
    const piece = result[at];
    const rewrite = piece?.kind === "function" ? REWRITTEN.get(piece.text) : undefined;
    const found = rewrite ? callAt(result, at) : null;
    const written = found && rewrite?.(found.args);
    if (written) result.splice(at, found.end + 1 - at, ...written);
  }
  return result;
}

/** The arguments of the function at a place, and where its parenthesis closes. */
function callAt(pieces: readonly Piece[], at: number): { readonly args: Arguments; readonly end: number } | null {
  const args: (readonly Piece[])[] = [];
  let depth = 0;
  let start = at + 1;
  for (let end = at + 1; end < pieces.length; end += 1) {
    const piece = pieces[end];
    if (piece?.kind !== "operator") continue;
    const { text } = piece;
    if (text === "(" || text === "{") {
      depth += 1;
      if (depth === 1) start = end + 1;
    } else if (text === ")" || text === "}") {
      depth -= 1;
      if (depth > 0) continue;
      return { args: args.length === 0 && start === end ? [] : [...args, pieces.slice(start, end)], end };
    } else if (text === "," && depth === 1) {
      args.push(pieces.slice(start, end));
      start = end + 1;
    }
  }
  return null;
}

function indexed([range = [], first = [], second]: Arguments): Piece[] | null {
  const [cells] = range;
  if (range.length !== 1 || cells?.kind !== "cells") return null;
  const { rows, columns } = areaOf(cells);
  // One number counts along a range of one row or column.
  if (columns > 1 && second === undefined && rows > 1) return null;
  const [row, column] = second !== undefined ? [first, second] : rows === 1 ? [number(1), first] : [first, number(1)];
  const [down, across] = [literal(row), literal(column)];
  const isWhole = down === 0 || across === 0;
  if (down !== null && across !== null && down <= rows && across <= columns)
    return isWhole && down === across
      ? [cells]
      : [pieceOf({ ...part(cells, down || 1, across || 1), ...(isWhole ? { last: corner(cells, down || rows, across || columns) } : {}) })];
  if (down === 0) return [...call("INDEX", [range, number(1), column]), colon, ...call("INDEX", [range, number(rows), column])];
  if (across === 0) return [...call("INDEX", [range, row, number(1)]), colon, ...call("INDEX", [range, row, number(columns)])];
  return columns === 1 && second === undefined ? null : call("INDEX", [range, row, column]);
}

/** The sum that leaves out errors, and the rows that a filter hides as long as there is none (9: SUM; 6: without errors; 7: and hidden rows). */
function aggregated([kind = [], without = [], range]: Arguments): Piece[] | null {
  if (textOf(kind) !== "9" || range === undefined) return null;
  const criterion = (text: string): Piece[] => call("SUMIF", [range, [{ kind: "text", text }]]);
  const numbers: Piece[] = [...criterion('">0"'), operator("+"), ...criterion('"<0"')];
  if (textOf(without) === "6") return [operator("("), ...numbers, operator(")")];
  return textOf(without) === "7" ? call("IFERROR", [call("SUBTOTAL", [number(9), range]), numbers]) : null;
}

/** Two cells with a colon between them as one range. */
function ranges(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const from = piece.kind === "cells" && result.at(-1)?.text === ":" ? result.at(-2) : undefined;
    const isRange = piece.kind === "cells" && from?.kind === "cells" && from.last === null && piece.last === null;
    if (isRange && (piece.sheet === null || piece.sheet === from.sheet))
      result.splice(-2, 2, pieceOf({ kind: "cells", sheet: from.sheet, first: from.first, last: piece.first }));
    else result.push(piece);
  }
  return result;
}

function part(cells: CellsPiece, row: number, column: number): Cells {
  return { kind: "cells", sheet: cells.sheet, first: corner(cells, row, column), last: null };
}

/** A cell of a range by its numbers in it, from 1, with the dollars of the range. */
function corner(cells: CellsPiece, row: number, column: number): CellPoint {
  const area = areaOf(cells);
  return { ...cells.first, row: area.row + row - 1, column: area.column + column - 1 };
}

/** One cell, or a cell that INDEX finds. */
function isCell(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (first?.kind === "cells") return pieces.length === 1 && first.last === null;
  const isIndex = first?.kind === "function" && first.text.toUpperCase() === "INDEX";
  return isIndex && callAt(pieces, 0)?.end === pieces.length - 1;
}

function literal(pieces: readonly Piece[]): number | null {
  const text = textOf(pieces);
  return /^\d+$/.test(text) ? Number(text) : null;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

const operator = (text: string): Piece => ({ kind: "operator", text });
const number = (value: number): Piece[] => [{ kind: "number", text: String(value) }];
const colon = operator(":");

function call(name: string, args: Arguments): Piece[] {
  const written: Piece[] = [{ kind: "function", text: name }, operator("(")];
  args.forEach((arg, index) => {
    if (index > 0) written.push(operator(","));
    for (const piece of arg) written.push(piece);
  });
  written.push(operator(")"));
  return written;
}
