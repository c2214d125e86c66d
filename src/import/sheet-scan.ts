/**
 * The rows of an .xlsx sheet, read from its markup as it is unpacked. The library that reads all else of a workbook makes objects of
 * every cell and takes three times as long over them; a row is the one part of a workbook whose markup is this plain.
 */
import { copiedFormula } from "../formula/shift";
import { columnNumber } from "../sheet/address";
import type { FreeValue } from "../sheet/free-cells";
import type { Area } from "../sheet/sheet";
import type { Guard } from "./limits";
import { attributeOf, evened, plainText, quotedAfter, textWithin } from "./markup";
import { SheetBuilder, type CellTaker, type MetFormula } from "./sheet-builder";
import { textOf, type Part } from "./unzip";

/** What cells name by a number. */
export interface SheetTexts {
  /** The texts of the workbook. */
  readonly texts: readonly string[];
  /** The number format of each look. */
  readonly codes: readonly string[];
  readonly from1904: boolean;
}

const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
/** Days from the first of 1900 as spreadsheets count to the first of 1970, and from 1904. */
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1462;

/**
 * Reads a sheet.
 *
 * @throws SalesbookError fileTooMuch, fileTooLong
 */
export async function scanSheet(part: Part, guard: Guard, names: SheetTexts): Promise<ScannedSheet> {
  const built = new SheetBuilder();
  const scan = new SheetScan(guard, names, built);
  for await (const markup of textOf(part)) scan.take(markup);
  scan.end();
  const { hiddenRows, widths, merges, hasRules } = scan;
  return { built, hiddenRows, widths, merges, hasRules };
}

/** What stands on a sheet. */
export interface ScannedSheet {
  readonly built: SheetBuilder;
  readonly hiddenRows: readonly number[];
  readonly widths: readonly (number | null)[];
  readonly merges: readonly Area[];
  readonly hasRules: boolean;
}

/** Reads one sheet, whose markup comes in pieces; its cells go to a taker. */
export class SheetScan {
  readonly hiddenRows: number[] = [];
  readonly widths: (number | null)[] = [];
  readonly merges: Area[] = [];
  hasRules = false;
  /** Markup that is not read yet. */
  private waiting = "";
  private place: "before" | "rows" | "after" = "before";
  private row = -1;
  private column = -1;
  private isRowFilled = false;
  private filledRows = 0;
  /** The formulas that further cells share, by their number: the first cell's, and where it stands. */
  private readonly shared = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();

  constructor(
    private readonly guard: Guard,
    private readonly names: SheetTexts,
    private readonly taker: CellTaker,
  ) {}

  take(markup: string): void {
    this.waiting += markup;
    if (this.place === "before") this.takeBeginning();
    if (this.place === "rows") this.takeRows();
  }

  end(): void {
    this.take("");
    if (this.place !== "after") return;
    for (const [, first = "", last = first] of this.waiting.matchAll(MERGE)) {
      const [from, to] = [addressIn(first), addressIn(last)];
      this.merges.push({ ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 });
      this.guard.check("merges", this.merges.length);
    }
    this.hasRules = /<(?:\w+:)?(?:dataValidations|conditionalFormatting)[\s>]/.test(this.waiting);
  }

  private takeBeginning(): void {
    const found = /<(?:\w+:)?sheetData\s*(\/?)>/.exec(this.waiting);
    if (!found) return;
    for (const [, attributes = ""] of this.waiting.slice(0, found.index).matchAll(/<(?:\w+:)?col(\s[^>]*)>/g)) {
      const tag = evened(attributes);
      const [first, last, width] = [attributeOf(tag, "min"), attributeOf(tag, "max"), attributeOf(tag, "width")].map(Number);
      if (!first || !last || !width) continue;
      this.guard.check("columns", last);
      while (this.widths.length < last) this.widths.push(null);
      this.widths.fill(width, first - 1, last);
    }
    this.waiting = this.waiting.slice(found.index + found[0].length);
    this.place = found[1] === "/" ? "after" : "rows";
  }

  /** Reads as many tags as are there whole. */
  private takeRows(): void {
    const text = this.waiting;
    let at = 0;
    for (;;) {
      const start = text.indexOf("<", at);
      const end = start < 0 ? -1 : text.indexOf(">", start);
      if (end < 0) break;
      // Most cells of a sheet that somebody formatted hold nothing.
      if (isPlainCell(text, start) && text.charCodeAt(end - 1) === STROKE) {
        this.moveTo(text, start, end);
        at = end + 1;
        continue;
      }
      const tag = text.slice(start + 1, end);
      const name = isPlainCell(text, start) ? "c" : nameOf(tag);
      if (name === "c") {
        if (tag.endsWith("/")) {
          this.moveTo(text, start, end);
          at = end + 1;
          continue;
        }
        const close = closingOf(text, tag, end);
        const after = close < 0 ? -1 : text.indexOf(">", close);
        if (after < 0) break;
        this.cell(tag, text.slice(end + 1, close));
        at = after + 1;
        continue;
      }
      at = end + 1;
      if (name === "row") this.beginRow(tag);
      else if (name === "/sheetData") {
        this.place = "after";
        break;
      }
    }
    this.waiting = text.slice(at);
  }

  private beginRow(raw: string): void {
    const tag = evened(raw);
    const own = attributeOf(tag, "r");
    this.row = own === undefined ? this.row + 1 : Number(own) - 1;
    this.column = -1;
    this.isRowFilled = false;
    // A row without a height cannot be seen either.
    if (/^(?:1|true)$/.test(attributeOf(tag, "hidden") ?? "") || Number(attributeOf(tag, "ht") ?? 1) === 0) this.hiddenRows.push(this.row);
  }

  /** Where the cell of a tag stands, between two places of a text; one that does not say so stands beside the one before. */
  private moveTo(text: string, start: number, end: number): void {
    const found = text.indexOf(ADDRESS, start);
    if (found >= 0 && found < end) return this.standAt(text, found + ADDRESS.length);
    const address = attributeOf(evened(text.slice(start, end)), "r");
    if (address === undefined) this.column += 1;
    else this.standAt(`${address}"`, 0);
  }

  /** @param at where the letters of an address begin, which a quotation mark ends */
  private standAt(text: string, at: number): void {
    let [column, row] = [0, 0];
    let place = at;
    for (let code = text.charCodeAt(place); code > NINE; code = text.charCodeAt((place += 1))) column = column * 26 + (code & 31);
    for (let code = text.charCodeAt(place); code >= ZERO && code <= NINE; code = text.charCodeAt((place += 1)))
      row = row * 10 + code - ZERO;
    this.column = column - 1;
    this.row = row - 1;
  }

  private cell(raw: string, inside: string): void {
    const tag = evened(raw);
    this.moveTo(tag, 0, tag.length);
    const isPlain = inside.startsWith("<v>") && inside.indexOf("<", 3) === inside.length - 4 && inside.endsWith("</v>");
    const type = quotedAfter(tag, ' t="') ?? "n";
    const stored = isPlain ? inside.slice(3, -4) : type === "inlineStr" ? inside : VALUE.exec(inside)?.[1];
    const look = this.names.codes.length === 0 ? undefined : quotedAfter(tag, ' s="');
    let code = look === undefined ? "" : (this.names.codes[Number(look)] ?? "");
    const value = stored === undefined ? undefined : this.valueOf(type, stored);
    if (type === "d" && code === "") code = "yyyy-mm-dd";
    const formula = isPlain ? undefined : this.formula(inside, value !== undefined);
    if (value === undefined && !formula) return;
    if (!this.isRowFilled) {
      this.guard.check("rows", this.row + 1);
      this.guard.checkRows((this.filledRows += 1));
      this.isRowFilled = true;
    }
    this.guard.check("columns", this.column + 1);
    this.guard.addCells(1);
    this.taker.put(this.row, this.column, value ?? null, code, formula);
  }

  /** `undefined` for nothing. */
  private valueOf(type: string, stored: string): FreeValue | undefined {
    switch (type) {
      case "s":
        return stored.trim() === "" ? undefined : this.checked(this.names.texts[Number(stored)] ?? "");
      case "str":
        return this.checked(plainText(stored));
      case "inlineStr":
        return this.checked(textWithin(stored));
      case "b":
        return /^\s*(?:1|true)\s*$/i.test(stored);
      case "e":
        return ERRORS.has(stored.trim()) ? stored.trim() : "#N/A";
      case "d":
        return this.dayOf(stored.trim());
      default: {
        if (stored.trim() === "") return undefined;
        const number = Number(stored);
        // A file can name a number that is too large to be held; it is no number then.
        return Number.isFinite(number) ? number : "#NUM!";
      }
    }
  }

  private checked(text: string): string {
    this.guard.check("text", text.length);
    return text;
  }

  /** A day as it is written, as the number that the workbook would have for it. */
  private dayOf(written: string): FreeValue {
    const milliseconds = Date.parse(/[Zz]|[+-]\d\d:?\d\d$/.test(written) || !written.includes("T") ? written : `${written}Z`);
    if (Number.isNaN(milliseconds)) return written;
    return milliseconds / 86_400_000 + DAYS_TO_1970 - (this.names.from1904 ? DAYS_TO_1904 : 0);
  }

  private formula(inside: string, hasResult: boolean): MetFormula | undefined {
    const found = FORMULA.exec(inside);
    if (!found) return undefined;
    const tag = evened(found[1] ?? "");
    const type = attributeOf(tag, "t");
    const own = found[2] === undefined ? "" : plainText(found[2]);
    const number = attributeOf(tag, "si");
    const { row, column } = this;
    const first = type === "shared" && number !== undefined && own === "" ? this.shared.get(number) : undefined;
    if (type === "shared" && number !== undefined && own !== "") this.shared.set(number, { formula: own, row, column });
    // A table of what a formula would give keeps its results only.
    if ((own === "" && !first) || type === "dataTable") return undefined;
    const written = (): string => (first ? copiedFormula(`=${first.formula}`, row - first.row, column - first.column) : own);
    return { hasResult, isArray: type === "array", text: () => written().replace(/^=+/, "") };
  }
}

const FORMULA = /<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f\s*>)/;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([\w$]+)(?::([\w$]+))?["']/g;

function addressIn(written: string): { readonly row: number; readonly column: number } {
  const place = written.replaceAll("$", "");
  const at = place.search(/\d/);
  return { row: Number(place.slice(at)) - 1, column: columnNumber(place.slice(0, at)) };
}

const ADDRESS = ' r="';
const [ZERO, NINE, STROKE] = [0x30, 0x39, 0x2f];

/** Whether the tag that begins here is that of a cell, without a prefix and with attributes. */
function isPlainCell(text: string, start: number): boolean {
  return text.charCodeAt(start + 1) === 0x63 && text.charCodeAt(start + 2) === 0x20;
}

/** Of a tag, without its prefix; of a closing one with the stroke. */
function nameOf(tag: string): string {
  let end = 0;
  while (end < tag.length && tag.charCodeAt(end) > 0x20 && (end === 0 || tag.charCodeAt(end) !== 0x2f)) end += 1;
  const colon = tag.indexOf(":");
  if (colon < 0 || colon > end) return tag.slice(0, end);
  return (tag.startsWith("/") ? "/" : "") + tag.slice(colon + 1, end);
}

/** Where the closing tag of an element begins; -1 while it is not there. */
function closingOf(text: string, tag: string, from: number): number {
  if (tag.startsWith("c ")) return text.indexOf("</c", from);
  return text.indexOf(`</${tag.slice(0, /\s|$/.exec(tag)?.index)}`, from);
}

const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v\s*>/;
