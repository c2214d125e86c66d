/** Tables of web pages: what many systems export under the name of a workbook. */
import { SalesbookError } from "../domain/errors";
import type { Area } from "../sheet/sheet";
import { csvContent, csvFormat } from "./csv-content";
import { decodeMarkup } from "./encoding";
import { Guard, LIMITS, type ReadLimits } from "./limits";
import type { Reader, SheetCells, SourceFile } from "./reader";
import { SheetBuilder } from "./sheet-builder";
import { shownNumber } from "../values/shown-number";
import type { Language } from "../i18n";

export const htmlReader: Reader = {
  rowsOf: (file, language, limits) => ({
    sheets: tablesIn(file, language, limits).map(({ rows, merges, hiddenRows }, index, all) => ({
      name: all.length === 1 ? null : String(index + 1),
      rows: rows.map((row) => row.map((cell) => cell?.content ?? null)),
      ...(merges.length > 0 ? { merges } : {}),
      ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    })),
  }),
  cellsOf(file, language, limits) {
    const own = file.name.replace(/\.[^.]*$/, "");
    const sheets = tablesIn(file, language, limits).map(({ rows, merges }, index): SheetCells => {
      const built = new SheetBuilder();
      rows.forEach((row, y) =>
        row.forEach((cell, x) => {
          if (!cell) return;
          const { value, format } = asItIs(cell);
          if (value !== null) built.put(y, x, value, format);
        }),
      );
      const name = index === 0 ? own : `${own} (${index + 1})`;
      return { ...built.cells(), name, widths: [], merges, formulas: [], extras: merges.length > 0 ? ["merges"] : [] };
    });
    return { sheets, hasFormats: true };
  },
};

interface HtmlCell {
  readonly content: string | number | null;
  /** The page says that it is text, whatever it looks like. */
  readonly isText: boolean;
  /** The number that the page says it stands for, and the format in which it shows it. */
  readonly number?: number;
  readonly format: string;
}

/** What a cell holds and how it is shown. */
function asItIs({ content, isText, number, format }: HtmlCell): { readonly value: string | number | null; readonly format: string } {
  if (number !== undefined) return { value: number, format };
  if (isText || typeof content !== "string") return { value: content, format: isText ? "@" : format };
  const value = csvContent(content);
  return { value, format: csvFormat(content, value) };
}

interface HtmlTable {
  readonly rows: (HtmlCell | undefined)[][];
  readonly merges: Area[];
  readonly hiddenRows: number[];
}

/** The beginnings, ends and contents that matter; of everything else only the text is read. */
const TOKENS =
  /<!--[\s\S]*?-->|<(script|style|title|noscript)\b[^>]*>[\s\S]*?<\/\1\s*>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gi;

/**
 * The tables of a page that hold something, in order. A table within a cell of another is one of its own, and so is the layout
 * around it only if something else stands there.
 *
 * @throws SalesbookError fileNotWorkbook where there is none; fileTooMuch, fileTooLong
 */
function tablesIn({ bytes, name: file }: SourceFile, language: Language, limits: ReadLimits = LIMITS): readonly HtmlTable[] {
  const guard = new Guard(file, language, limits);
  const text = decodeMarkup(bytes, language);
  if (text === null) throw new SalesbookError("fileNotText", { file });
  const formats = formatsOfClasses(text);
  const tables: TableReader[] = [];
  const open: TableReader[] = [];
  for (const [token, , data, closing = "", tag = "", attributes = ""] of text.matchAll(TOKENS)) {
    const table = open.at(-1);
    const element = tag.toLowerCase();
    if (element === "") table?.text(data ?? (token.startsWith("<") && token.length > 1 ? "" : unescaped(token)));
    else if (element === "table" && closing === "") {
      guard.check("depth", open.length);
      const inner = new TableReader(guard, formats);
      tables.push(inner);
      open.push(inner);
    } else if (element === "table") open.pop()?.endRow();
    else if (element === "tr") table?.[closing === "" ? "beginRow" : "endRow"](attributes);
    else if (element === "td" || element === "th") table?.[closing === "" ? "beginCell" : "endCell"](attributes);
    else if (element === "br" || ((element === "p" || element === "div") && closing !== "")) table?.text("\n");
  }
  // A page that is cut off, or written carelessly, does not end its tables.
  for (const table of open) table.endRow();
  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== undefined)));
  if (filled.length === 0) throw new SalesbookError("fileNotWorkbook", { file });
  return filled;
}

/** Puts one table together as its tags come by; ends that are missing are those that the next beginning implies. */
class TableReader implements HtmlTable {
  readonly rows: (HtmlCell | undefined)[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];
  /** How many rows below each column are still covered by a cell from above. */
  private readonly covered: number[] = [];
  private cell: { readonly attributes: string; pieces: string[] } | null = null;
  private filled = 0;

  constructor(
    private readonly guard: Guard,
    private readonly formats: ReadonlyMap<string, string>,
  ) {}

  beginRow(attributes: string): void {
    this.endCell();
    this.rows.forEach((_, index) => index === this.rows.length - 1 && this.passRow());
    this.rows.push([]);
    this.guard.check("rows", this.rows.length);
    if (/display\s*:\s*none|\bhidden\b/i.test(attributes)) this.hiddenRows.push(this.rows.length - 1);
  }

  endRow(): void {
    this.endCell();
  }

  beginCell(attributes: string): void {
    this.endCell();
    if (this.rows.length === 0) this.beginRow("");
    this.cell = { attributes, pieces: [] };
  }

  endCell(): void {
    if (!this.cell) return;
    const { attributes, pieces } = this.cell;
    this.cell = null;
    const row = this.rows.at(-1) ?? [];
    let column = row.length;
    while ((this.covered[column] ?? 0) > 0) column += 1;
    const columns = spanOf(attributes, "colspan");
    const rows = spanOf(attributes, "rowspan");
    this.guard.check("columns", column + columns);
    const shown = pieces
      .join("")
      .replace(/[^\S\n\u00a0]+/g, " ")
      .split("\n")
      .map((line) => line.replace(/\u00a0/g, " ").trim())
      .join("\n")
      .trim();
    this.guard.check("text", shown.length);
    const cell = cellOf(shown, attributes, this.formats);
    for (let at = row.length; at < column + columns; at++) row[at] = undefined;
    if (cell.content !== null) {
      if (row.every((other) => other === undefined)) this.guard.checkRows((this.filled += 1));
      this.guard.addCells(1);
      row[column] = cell;
    }
    for (let at = column; at < column + columns; at++) if (rows > 1) this.covered[at] = rows;
    if (rows > 1 || columns > 1) {
      this.merges.push({ row: this.rows.length - 1, column, rows, columns });
      this.guard.check("merges", this.merges.length);
    }
  }

  text(piece: string): void {
    this.cell?.pieces.push(piece);
  }

  private passRow(): void {
    this.covered.forEach((rows, column) => (this.covered[column] = Math.max(0, rows - 1)));
  }
}

function spanOf(attributes: string, name: string): number {
  const span = Number(attributeOf(attributes, name) ?? 1);
  return Number.isInteger(span) && span > 1 ? span : 1;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))|(?=[\\s/]|$))`, "i").exec(attributes);
  return found ? unescaped(found[1] ?? found[2] ?? found[3] ?? "") : undefined;
}

/** What Excel writes beside the text: that it is text, which number it stands for, and how that is shown. */
function cellOf(shown: string, attributes: string, formats: ReadonlyMap<string, string>): HtmlCell {
  const own = formatIn(attributeOf(attributes, "style") ?? "");
  const classes = (attributeOf(attributes, "class") ?? "").split(/\s+/);
  const format = own ?? classes.map((name) => formats.get(name)).find((found) => found !== undefined) ?? "";
  const isText = format === "@" || attributeOf(attributes, "x:str") !== undefined;
  if (shown === "" && attributeOf(attributes, "x:num") === undefined) return { content: null, isText, format };
  if (isText) return { content: shown, isText, format };
  const number = attributeOf(attributes, "x:num");
  const value = number === undefined ? NaN : Number(number === "" ? shown.replace(/,/g, "") : number);
  if (Number.isFinite(value)) {
    const content = shownNumber(value, format, false);
    return { content, isText: typeof content === "string", number: value, format };
  }
  return { content: /^="([^"]*)"$/.exec(shown)?.[1] ?? shown, isText: shown.startsWith('="'), format };
}

/** The number formats that the page's styles give to classes. */
function formatsOfClasses(text: string): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [, style = ""] of text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi))
    for (const [, selectors = "", rules = ""] of style.matchAll(/([^{}]+)\{((?:"(?:\\.|[^"])*"|[^{}"])*)\}/g)) {
      const format = formatIn(rules);
      if (format !== undefined) for (const [, name = ""] of selectors.matchAll(/\.([\w-]+)/g)) formats.set(name, format);
    }
  return formats;
}

/** Named formats of Excel's web pages. */
const NAMED: Readonly<Record<string, string>> = {
  "short date": "yyyy-mm-dd",
  "medium date": "yyyy-mm-dd",
  "long date": "yyyy-mm-dd",
  "short time": "hh:mm",
  "medium time": "hh:mm",
  "long time": "hh:mm:ss",
  general: "",
  fixed: "0.00",
  standard: "#,##0.00",
  percent: "0.00%",
  scientific: "0.00E+00",
};

/** A style writes a format with its own escapes: `"\@"`, `"0\.00"`, `"yyyy\0022年\0022"`. */
function formatIn(style: string): string | undefined {
  const found = /mso-number-format\s*:\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|([^;"']+))/i.exec(style);
  const written = found?.[1] ?? found?.[2] ?? found?.[3];
  if (written === undefined) return undefined;
  const plain = written
    .trim()
    .replace(/\\([0-9a-f]{4})\s?|\\(.)/gi, (_, hex: string | undefined, character: string | undefined) =>
      hex === undefined ? (character ?? "") : String.fromCharCode(parseInt(hex, 16)),
    );
  return NAMED[plain.toLowerCase()] ?? plain;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  yen: "¥",
  euro: "€",
  pound: "£",
  middot: "·",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  times: "×",
  ensp: " ",
  emsp: " ",
};

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
