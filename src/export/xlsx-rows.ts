/** The rows of a sheet, and the texts of a workbook, as the XML of an .xlsx file. */
import { xmlEncode } from "@cj-tech-master/excelts/xml";
import { SalesbookError } from "../domain/errors";
import { fileFormula } from "../formula/contents";
import { asksEachCell } from "../formula/widely-known";
import { addressOf, columnLetters } from "../sheet/address";
import { contains, type Point } from "../sheet/areas";
import { LONGEST_TEXT } from "../sheet/capacity";
import { carried } from "../sheet/carried";
import { remembered } from "../sheet/remembered";
import type { Area, Cell, CellContent } from "../sheet/sheet";
import { mergesByRow } from "./xlsx-cells";
import type { SheetFrame } from "./xlsx-frame";

/** Characters: the archive packs a piece at a time, and larger ones gain nothing. */
const PIECE = 1 << 16;

const encoder = new TextEncoder();

/** The texts of a workbook, each once; a cell names its text by the number. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private found = 0;

  /** The number of a text that one more cell holds. */
  numberOf(text: string): number {
    this.found += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** How many cells hold a text. */
  get uses(): number {
    return this.found;
  }

  /** In the order of their numbers. */
  get all(): readonly string[] {
    return [...this.numbers.keys()];
  }
}

/** The part that holds the texts of a workbook, in pieces. */
export function* textsOf({ all, uses }: SharedTexts): Generator<Uint8Array> {
  let xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  xml += `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${all.length}">`;
  for (const text of all) {
    xml += `${/^\s|\n|\s$/.test(text) ? '<si><t xml:space="preserve">' : "<si><t>"}${textXml(text)}</t></si>`;
    if (xml.length < PIECE) continue;
    yield encoder.encode(xml);
    xml = "";
  }
  yield encoder.encode(`${xml}</sst>`);
}

/**
 * The rows of a sheet with all their cells, in pieces.
 *
 * @throws SalesbookError textTooLong
 */
export function* rowsOf({ sheet, lookOf, mergedLooks }: SheetFrame, texts: SharedTexts): Generator<Uint8Array> {
  const contentOf = contentWriter(texts, sheet.mark?.references);
  const letters: string[] = [];
  const cellXml = (row: number, column: number, style: number, cell: Cell | undefined): string => {
    const look = style === 0 ? "" : ` s="${style}"`;
    const content = contentOf(cell, cell ? heldValue(cell, sheet.name, { row, column }) : null, { row, column });
    return `<c r="${(letters[column] ??= columnLetters(column))}${row + 1}"${look}${content}`;
  };
  const merges = mergesByRow(sheet);
  const rows = [...sheet.rowHeights.keys()].reduce((most, row) => Math.max(most, row + 1), sheet.cells.length);
  let xml = "<sheetData>";
  for (let row = 0; row < rows; row += 1) {
    const merged = mergedLooks.get(row);
    const line = sheet.cells[row] ?? [];
    const [first, last] = merged ? [Math.min(...merged.keys()), Math.max(...merged.keys())] : ends(line);
    const height = sheet.rowHeights.get(row);
    if (last < first && height === undefined) continue;
    const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    xml += `<row r="${row + 1}"${size}${first <= last ? ` spans="${first + 1}:${last + 1}"` : ""}>`;
    for (let column = first; column <= last; column += 1) {
      const cell = line[column];
      const mergedStyle = merged?.get(column);
      if (mergedStyle !== undefined) xml += cellXml(row, column, mergedStyle, isCovered(merges.get(row), row, column) ? undefined : cell);
      else if (cell) xml += cellXml(row, column, lookOf(cell, row, column), cell);
    }
    xml += "</row>";
    if (xml.length < PIECE) continue;
    yield encoder.encode(xml);
    xml = "";
  }
  yield encoder.encode(`${xml}</sheetData>`);
}

/** First and last column of a row that hold a cell; of an empty row the last comes before the first. */
function ends(line: readonly (Cell | undefined)[]): readonly [first: number, last: number] {
  let [first, last] = [0, line.length - 1];
  while (first <= last && !line[first]) first += 1;
  while (first <= last && !line[last]) last -= 1;
  return [first, last];
}

/** Whether another cell of a merge shows instead of this one. */
function isCovered(merges: readonly Area[] = [], row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (row !== area.row || column !== area.column));
}

/** What a cell holds, from behind its address and look to its end; a sheet has few different formulas and many cells. */
function contentWriter(
  texts: SharedTexts,
  references: "cells" | undefined,
): (cell: Cell | undefined, held: CellContent, place: Point) => string {
  const inside = remembered((formula: string) => `${xmlEncode(fileFormula(formula))}</f>`);
  const results = remembered(textXml);
  /** By column the number under which its formula is shared further down. */
  const numbers = new Map<number, number>();
  let shares = 0;
  const sharedXml = (formula: string, { first, last }: NonNullable<Cell["shared"]>, { row, column }: Point): string => {
    if (row > first) return `<f t="shared" si="${numbers.get(column)}"/>`;
    const share = shares;
    numbers.set(column, share);
    shares += 1;
    return `<f t="shared" ref="${addressOf({ row, column, rows: last - first + 1, columns: 1 })}" si="${share}">${inside(formula)}`;
  };
  const formulaXml = ({ formula, shared }: Cell, place: Point): string => {
    if (formula === undefined) return "";
    if (shared) return sharedXml(formula, shared, place);
    const isAskedEach = references === "cells" && asksEachCell(formula);
    return `${isAskedEach ? `<f t="array" ref="${addressOf(place)}">` : "<f>"}${inside(formula)}`;
  };
  return (cell, held, place) => {
    if (!cell || (held === null && cell.formula === undefined)) return "/>";
    const value = held ?? "";
    if (cell.formula === undefined && typeof value === "string") return ` t="s"><v>${texts.numberOf(value)}</v></c>`;
    const shown = typeof value === "string" ? results(value) : typeof value === "object" ? value.error : String(Number(value));
    return `${typeOf(value)}>${formulaXml(cell, place)}<v>${shown}</v></c>`;
  };
}

/** A cell's value as a file can hold it. Of a text that is calculated and too long Excel makes an error itself. */
function heldValue({ value, formula }: Cell, sheet: string, place: Point): CellContent {
  if (typeof value !== "string" || value.length <= LONGEST_TEXT) return carried(value);
  if (formula !== undefined) return { error: "#VALUE!" };
  throw new SalesbookError("textTooLong", { cell: `${sheet}!${addressOf(place)}`, received: value.length, accepted: LONGEST_TEXT });
}

function typeOf(value: Exclude<CellContent, null>): string {
  if (typeof value === "number") return "";
  if (typeof value === "boolean") return ' t="b"';
  return typeof value === "string" ? ' t="str"' : ' t="e"';
}

/** A text that looks like the sign for another character is one itself there. */
function textXml(text: string): string {
  return xmlEncode(text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x"));
}
