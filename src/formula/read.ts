/** Reads a formula into pieces. Every text can be read: what no spreadsheet would accept is a piece of kind `unread`. */
import { MOST_COLUMNS, MOST_ROWS, columnNumber } from "../sheet/address";
import type { CellPoint, CellsPiece, Piece, Plain, TableCells, WholeLine, WholeLines } from "./pieces";

/**
 * A formula, with or without its `=`, in pieces; their texts one after the other are the formula without it.
 *
 * @example readFormula("=SUM(B2:B9)").map(({ kind }) => kind) // ["function", "operator", "cells", "operator"]
 */
export function readFormula(formula: string): Piece[] {
  const source = formula.startsWith("=") ? formula.slice(1) : formula;
  const pieces: Piece[] = [];
  for (let at = 0; at < source.length;) {
    const piece = pieceAt(source, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

/** Signs that go on a name or a number, so that what stands before one of them is not over yet. */
const NO_MORE = String.raw`(?![\p{L}\p{N}\p{M}_.(!\\?[])`;
const SPACE = /\s+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR =
  /#(?:REF!|VALUE!|NUM!|N\/A|DIV\/0!|NAME\?|NULL!|CALC!|SPILL!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!|GETTING_DATA)/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?(?![\p{L}\p{N}_\\])/uy;
/** The letters of columns are plain ones: with the flag `i`, Unicode adds a long s and the sign of Kelvin. */
const CELL = new RegExp(String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})${NO_MORE}`, "uy");
const ROWS = new RegExp(String.raw`(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})${NO_MORE}`, "uy");
const COLUMNS = new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${NO_MORE}`, "uy");
const NAME = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*/uy;
/** The one function that a cell could be called. */
const LOG10 = /LOG10(?=\s*\()/iy;
const CALL = /\s*\(/y;
/** Signs that nothing else begins with. */
const OPERATOR = /<=|>=|<>|[-+*/^&=<>,;:(){}%@]/y;
/** The signs that are a piece by themselves whatever follows, each once. */
const SINGLE = new Map([..."-+*/^&=,;:(){}%@"].map((sign): [string, Piece] => [sign, plain("operator", sign)]));
/** The sign of a range that a function fills; errors begin with it too. */
const SPILL = /#/y;
const REST_OF_WORD = /[\p{L}\p{N}_.\\]+|[\s\S]/uy;
/** A sheet's name without apostrophes. Excel writes apostrophes around more names than must have them; others do not. */
const SHEET = String.raw`(?:'(?:[^']|'')+'|[^\s'"!()+\-*/^&=<>,;:{}[\]@#$%]+)`;
const PREFIX = new RegExp(String.raw`(\[[^[\]]+\])?(?:(${SHEET})(?::(${SHEET}))?)?!`, "uy");

function found(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function plain(kind: Plain["kind"], text: string): Piece {
  return { kind, text };
}

function pieceAt(source: string, at: number): Piece {
  const sign = source[at] ?? "";
  if (sign === '"') return textAt(source, at);
  const quick = SINGLE.get(sign) ?? namedAt(source, at) ?? wholeNumberAt(source, at);
  if (quick) return quick;
  if (sign === "$") return cellsAt(source, at) ?? linesAt(source, at) ?? otherAt(source, at);
  const operator = found(OPERATOR, source, at);
  if (operator) return plain("operator", operator[0]);
  const space = found(SPACE, source, at);
  if (space) return plain("space", space[0]);
  return prefixedAt(source, at) ?? referenceAt(source, at) ?? otherAt(source, at);
}

/**
 * A function with nothing between its name and its parenthesis, or a reference to a table: with the single signs most pieces of a
 * formula, found without a rule being tried in vain. `null` for everything else.
 */
function namedAt(source: string, at: number): Piece | null {
  let end = at;
  while (isPlainLetter(source.charCodeAt(end)) || (end > at && isDigitOrJoint(source.charCodeAt(end)))) end += 1;
  if (end === at) return null;
  if (source[end] === "(") return plain("function", source.slice(at, end));
  return source[end] === "[" ? tableAt(source, at, source.slice(at, end)) : null;
}

/** Signs after which a number is over, and that stand in no name. */
const AFTER_NUMBER = new Set([..."+-*/^&=<>,;)}"]);

/** A number of digits alone. `null` where more may belong to it, as to 1.5, 1E3 or 9:12. */
function wholeNumberAt(source: string, at: number): Piece | null {
  let end = at;
  while (isDigit(source.charCodeAt(end))) end += 1;
  const isOver = end > at && (end === source.length || AFTER_NUMBER.has(source[end] ?? ""));
  return isOver ? plain("number", source.slice(at, end)) : null;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isPlainLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** 0 to 9, a full stop or an underscore. */
function isDigitOrJoint(code: number): boolean {
  return isDigit(code) || code === 46 || code === 95;
}

function textAt(source: string, at: number): Piece {
  const text = found(TEXT, source, at);
  return text ? plain("text", text[0]) : plain("unread", source.slice(at));
}

/** Numbers, and what is no part of a formula. */
function otherAt(source: string, at: number): Piece {
  const number = found(NUMBER, source, at);
  if (number) return plain("number", number[0]);
  const spill = found(SPILL, source, at);
  if (spill) return plain("operator", spill[0]);
  return plain("unread", found(REST_OF_WORD, source, at)?.[0] ?? source.slice(at));
}

/** A reference, name or function without the name of a sheet before it. */
function referenceAt(source: string, at: number): Piece | null {
  const error = found(ERROR, source, at);
  if (error) return errorAt(source, at, error[0]);
  const lines = linesAt(source, at) ?? cellsAt(source, at);
  if (lines) return lines;
  const name = found(LOG10, source, at) ?? found(NAME, source, at);
  if (!name) return source[at] === "[" ? tableAt(source, at, null) : null;
  const end = at + name[0].length;
  if (source[end] === "[") return tableAt(source, at, name[0]);
  if (found(CALL, source, end)) return plain("function", name[0]);
  return { kind: "name", sheet: null, name: name[0], text: name[0] };
}

/** What stood on a sheet that is gone is an error as a whole: `#REF!A1`. */
function errorAt(source: string, at: number, error: string): Piece {
  const inside = error.toUpperCase() === "#REF!" ? referenceAt(source, at + error.length) : null;
  const isReference = inside !== null && ["cells", "rows", "columns", "name", "table"].includes(inside.kind);
  return { kind: "error", sheet: null, name: error, text: error + (isReference ? inside.text : "") };
}

/** A reference with the name of a sheet, of several or of another file before it. */
function prefixedAt(source: string, at: number): Piece | null {
  const prefix = found(PREFIX, source, at);
  if (!prefix) return null;
  const [text, file, first, second] = prefix;
  if (file === undefined && first === undefined) return null;
  // A cell and a reference to another sheet make a range; a sheet that is called like a cell has apostrophes.
  if (second !== undefined && file === undefined && cellsAt(first ?? "", 0)?.text === first) return null;
  const inside = referenceAt(source, at + text.length);
  if (!inside || inside.kind === "unread") return plain("unread", text + (inside?.text ?? ""));
  const whole = text + inside.text;
  const sheets = file === undefined ? sheetsIn(first ?? "", second) : null;
  if (sheets !== null && sheets[0] === sheets[1] && second === undefined) {
    if (inside.kind === "function") return plain("function", whole);
    if (inside.kind !== "table" && "sheet" in inside) return { ...inside, sheet: sheets[0], text: whole };
  }
  return { kind: "elsewhere", sheets, prefix: text, inside, text: whole };
}

/** The sheets that a prefix names, the first and the last of them; `null` where it names another file. */
function sheetsIn(first: string, second: string | undefined): readonly [string, string] | null {
  const name = unquoted(first);
  const last = second === undefined ? undefined : unquoted(second);
  // None of these signs may stand in a sheet's name.
  if (/[[\]\\/]/.test(name + (last ?? ""))) return null;
  const [from = "", to] = name.split(":");
  return [from, last ?? to ?? from];
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function linesAt(source: string, at: number): Piece | null {
  const rows = found(ROWS, source, at);
  const match = rows ?? found(COLUMNS, source, at);
  if (!match) return null;
  const [text, firstSign, first = "", lastSign, last = ""] = match;
  const line = (sign: string | undefined, name: string): WholeLine => ({
    at: rows ? Number(name) - 1 : columnNumber(name),
    fixed: sign === "$",
  });
  const lines: WholeLines = {
    kind: rows ? "rows" : "columns",
    sheet: null,
    first: line(firstSign, first),
    last: line(lastSign, last),
  };
  const most = rows ? MOST_ROWS : MOST_COLUMNS;
  return lines.first.at < most && lines.last.at < most ? { ...lines, text } : null;
}

function cellsAt(source: string, at: number): CellsPiece | null {
  const first = pointAt(source, at);
  if (!first) return null;
  const last = source[first.end] === ":" ? pointAt(source, first.end + 1) : null;
  const text = source.slice(at, last?.end ?? first.end);
  return { kind: "cells", sheet: null, first: first.point, last: last?.point ?? null, text };
}

function pointAt(source: string, at: number): { readonly point: CellPoint; readonly end: number } | null {
  const match = found(LOG10, source, at) ? null : found(CELL, source, at);
  if (!match) return null;
  const [text, fixedColumn, letters = "", fixedRow, digits] = match;
  const point = {
    row: Number(digits) - 1,
    column: columnNumber(letters),
    fixedRow: fixedRow === "$",
    fixedColumn: fixedColumn === "$",
  };
  return point.row < MOST_ROWS && point.column < MOST_COLUMNS ? { point, end: at + text.length } : null;
}

function tableAt(source: string, at: number, table: string | null): Piece {
  const open = at + (table?.length ?? 0);
  const column = columnAt(source, at, table, open);
  if (column) return column;
  let depth = 0;
  for (let end = open; end < source.length; end += 1) {
    if (source[end] === "'") end += 1;
    else if (source[end] === "[") depth += 1;
    else if (source[end] === "]" && --depth === 0)
      return { kind: "table", table, ...insideOf(source.slice(open + 1, end)), text: source.slice(at, end + 1) };
  }
  return plain("unread", source.slice(at));
}

const OWN_ROW = "[[#This Row],[";
/** The signs that make more of what stands between brackets than the name of one column. */
const MORE_THAN_A_NAME = /[[\]'#@]|^\s|\s$|^$/;

/** `Sales[Code]` or `Sales[[#This Row],[Code]]`, as our formulas name most of their cells. `null` for everything else. */
function columnAt(source: string, at: number, table: string | null, open: number): Piece | null {
  const isOwnRow = source.startsWith(OWN_ROW, open);
  const start = open + (isOwnRow ? OWN_ROW.length : 1);
  const close = source.indexOf("]", start);
  const first = source.slice(start, close);
  if (close < 0 || MORE_THAN_A_NAME.test(first) || (isOwnRow && source[close + 1] !== "]")) return null;
  const text = source.slice(at, close + (isOwnRow ? 2 : 1));
  return { kind: "table", table, items: isOwnRow ? ["@"] : [], first, last: null, text };
}

/** What stands between the outer brackets: `@Average`, `Average`, `[#This Row],[Month 1]:[Month 6]`. */
function insideOf(inside: string): Pick<TableCells, "items" | "first" | "last"> {
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
