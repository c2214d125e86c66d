/**
 * A workbook's archive made lean before the library reads it: parts that hold no cells stay away, parts in UTF-16 become UTF-8,
 * and of each sheet only rows and cells that hold something remain. The library takes apart all that a sheet declares; a sheet
 * that is formatted down to its last row would cost a hundred times what its contents do.
 */
import { SalesbookError } from "../domain/errors";
import { decodeMarkup } from "./encoding";
import type { Guard } from "./limits";
import type { Extra } from "./reader";
import { isEasternDate } from "../values/shown-number";
import { contentsOf, partsOf, zipped, type Part } from "./unzip";

export interface LeanPackage {
  readonly bytes: Uint8Array;
  readonly kind: "xlsx" | "xlsb" | "ods";
  readonly extras: readonly Extra[];
  /** Whether the program that wrote it leaves the formulas to whoever opens the file. */
  readonly isUncalculated: boolean;
  /** Of each sheet, where the library does not tell. */
  readonly hiddenRows?: OpenDocumentText["hiddenRows"];
}

/** Of these parts nothing is read: pictures, drawings, macros, print settings, caches. */
const NO_CELLS =
  /\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|svg|vml|bin|rels\.bin|xml\.bak)$|(?:^|\/)(?:media|drawings|charts|embeddings|Thumbnails|pivotCache|pivotTables|printerSettings|ctrlProps|Pictures|ObjectReplacements|docProps|theme|calcChain\.xml)(?:\/|$)|calcChain\.xml$/i;
/** Parts of a binary workbook end in .bin too, as do macros and the settings of printers. */
const BINARY_PART = /^(?!.*(?:vbaProject|printerSettings|calcChain)).*\.bin$/i;

const EXTRA_PARTS: readonly (readonly [RegExp, Extra])[] = [
  [/(?:^|\/)charts\/chart|(?:^|\/)Object [^/]*\/content\.xml$/i, "charts"],
  [/(?:^|\/)(?:media|Pictures)\/./i, "pictures"],
  [/(?:^|\/)(?:comments|threadedComments)[^/]*\.(?:xml|bin)$|threadedComments\//i, "comments"],
  [/(?:^|\/)tables\/./i, "tables"],
];

/**
 * Takes an archive apart, within the limits, and puts together what the library is to read of it.
 *
 * @throws SalesbookError fileNotWorkbook for an archive of something else, fileEncrypted, fileIncomplete, fileTooMuch, fileTooLong
 */
export function leanPackage(bytes: Uint8Array, guard: Guard): LeanPackage {
  const parts = partsOf(bytes, guard);
  const names = new Set(parts.map(({ name }) => name));
  const kind = kindOf(parts, names);
  if (kind === null) throw new SalesbookError("fileNotWorkbook", { file: guard.file });
  const extras = new Set(EXTRA_PARTS.flatMap(([pattern, extra]) => (parts.some(({ name }) => pattern.test(name)) ? [extra] : [])));
  const kept: Record<string, Uint8Array> = {};
  let isUncalculated = false;
  let hiddenRows: LeanPackage["hiddenRows"];
  for (const part of parts) {
    const { name } = part;
    if (name.endsWith("/") || (NO_CELLS.test(name) && !(kind === "xlsb" && BINARY_PART.test(name)))) continue;
    if (kind === "xlsb" && /\.bin$/i.test(name)) kept[name] = contentsOf(part);
    else if (kind === "ods") {
      const { text, hiddenRows: hidden } = openDocumentPart(part, guard, extras);
      kept[name] = text;
      if (hidden) hiddenRows = hidden;
    } else {
      const text = leanPart(part, guard, extras);
      isUncalculated ||= /<(?:\w+:)?calcPr[^>]*fullCalcOnLoad="(?:1|true)"/.test(text);
      kept[name] = new TextEncoder().encode(text);
    }
  }
  return { bytes: zipped(kept), kind, extras: [...extras], isUncalculated, ...(hiddenRows ? { hiddenRows } : {}) };
}

function kindOf(parts: readonly Part[], names: ReadonlySet<string>): LeanPackage["kind"] | null {
  const mimetype = parts.find(({ name }) => name === "mimetype");
  if (names.has("content.xml")) {
    const type = mimetype ? new TextDecoder().decode(contentsOf(mimetype)) : "";
    return type === "" || /spreadsheet/.test(type) ? "ods" : null;
  }
  const types = parts.find(({ name }) => name.toLowerCase() === "[content_types].xml");
  if (!types) return null;
  const text = decodeMarkup(contentsOf(types)) ?? "";
  // What a name ending means by default says nothing of the parts that are there.
  if (/<(?:\w+:)?Override\s[^>]*sheet\.binary/i.test(text)) return "xlsb";
  return /spreadsheetml|ms-excel/i.test(text) ? "xlsx" : null;
}

/** An OpenDocument repeats rows and cells by a number, which is taken at its word only within the limits. */
function openDocumentPart(
  part: Part,
  guard: Guard,
  extras: Set<Extra>,
): { readonly text: Uint8Array; readonly hiddenRows?: OpenDocumentText["hiddenRows"] } {
  const bytes = contentsOf(part);
  if (part.name === "META-INF/manifest.xml" && /encryption-data/.test(new TextDecoder().decode(bytes)))
    throw new SalesbookError("fileEncrypted", { file: guard.file });
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (part.name === "styles.xml") return { text: encoded(withoutConditions(decodeMarkup(bytes) ?? "")) };
  if (part.name !== "content.xml") return { text: bytes };
  const { text, hiddenRows } = leanOpenDocument(decodeMarkup(bytes) ?? "", guard, extras);
  return { text: encoded(text), hiddenRows };
}

/** The library does not tell which rows of an OpenDocument are hidden. */
export interface OpenDocumentText {
  readonly text: string;
  /** Of each sheet, zero-based. */
  readonly hiddenRows: readonly (readonly number[])[];
}

/**
 * The contents of an OpenDocument without what is repeated and holds nothing at the end of rows and sheets.
 *
 * @throws SalesbookError fileTooMuch, fileTooLong
 */
export function leanOpenDocument(text: string, guard: Guard, extras?: Set<Extra>): OpenDocumentText {
  guard.checkDepth(text);
  const hiddenRows: number[][] = [];
  let isHidden = false;
  let row = 0;
  let filled = 0;
  let merges = 0;
  const repeated = (tag: string, what: string): number => Number(new RegExp(`${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);
  let times = 1;
  let column = 0;
  let isFilled = false;
  let cells = 0;
  for (const [tag] of text.matchAll(/<table:table(?:-row|-cell)?(?=[\s>/])[^>]*>|<\/table:table-row>/g)) {
    if (tag.startsWith("<table:table-row")) {
      times = repeated(tag, "number-rows");
      isHidden = /table:visibility="(?:collapse|filter)"/.test(tag);
      [column, cells, isFilled] = [0, 0, false];
      guard.check("rows", (row += times));
    } else if (tag === "</table:table-row>") {
      guard.addCells(cells * times);
      if (isFilled) guard.checkRows((filled += times));
      if (isFilled && isHidden) for (let back = times; back > 0; back--) hiddenRows.at(-1)?.push(row - back);
    } else if (tag.startsWith("<table:table-cell")) {
      const count = repeated(tag, "number-columns");
      guard.check("columns", (column += count));
      if (/-spanned="[2-9]|-spanned="1\d/.test(tag)) guard.check("merges", (merges += 1));
      if (!tag.endsWith("/>") || /office:value-type/.test(tag)) [cells, isFilled] = [cells + count, true];
    } else {
      [row, filled, merges] = [0, 0, 0];
      hiddenRows.push([]);
    }
  }
  if (merges > 0) extras?.add("merges");
  if (/<office:annotation\b/.test(text)) extras?.add("comments");
  if (/<table:content-validation\b|<calcext:conditional-format\b/.test(text)) extras?.add("rules");
  if (/<draw:frame\b/.test(text)) extras?.add("pictures");
  const lean = withoutConditions(text)
    .replace(/(?:<table:(?:covered-)?table-cell(?=[\s/])[^>]*\/>\s*)+<\/table:table-row>/g, "</table:table-row>")
    .replace(/(?:<table:table-row(?=[\s>])[^>]*>\s*<\/table:table-row>\s*)+(?=<\/table:table>|<\/table:table-row-group>)/g, "");
  return { text: lean, hiddenRows };
}

/** Formats that depend on the value differ in looks alone, and the library complains of them on the console. */
function withoutConditions(text: string): string {
  return text.replace(/<style:map\s[^>]*\/>/g, "");
}

/** A part of an .xlsx as UTF-8; of a sheet, what holds something. */
function leanPart(part: Part, guard: Guard, extras: Set<Extra>): string {
  const read = partReader();
  let sheet: SheetFilter | null = null;
  const pieces: string[] = [];
  const take = (text: string): void => {
    if (sheet) return sheet.take(text);
    pieces.push(text);
    // The beginning of a sheet is short; its first row tells it.
    if (pieces.length > 64) return;
    const sofar = pieces.join("");
    if (!/<(?:\w+:)?sheetData[\s>/]/.test(sofar)) return;
    sheet = new SheetFilter(guard, extras);
    pieces.length = 0;
    sheet.take(sofar);
  };
  part.unpack((piece) => take(read.next(piece)));
  take(read.end());
  const filter = sheet as SheetFilter | null;
  if (filter) return filter.end();
  const text = pieces.join("");
  if (/<(?:\w+:)?styleSheet[\s>]/.test(text)) return withEasternDates(text);
  if (/<(?:\w+:)?sst[\s>]/.test(text)) return plainTexts(text);
  guard.checkDepth(text);
  // Some programs write targets from here on, which the library takes for a folder's name.
  return part.name.endsWith(".rels") ? text.replace(/\bTarget="\.\//g, 'Target="') : text;
}

/** Bytes to text piece by piece; which encoding it is, the first two bytes tell. */
function partReader(): { readonly next: (piece: Uint8Array) => string; readonly end: () => string } {
  let decoder: TextDecoder | null = null;
  let isWide = false;
  const clean = (text: string): string => (isWide ? text.replace(/(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8") : text);
  return {
    next: (piece) => {
      const [first, second] = piece;
      if (!decoder && piece.length > 0) {
        isWide = first === 0xff || first === 0xfe || first === 0 || second === 0;
        decoder = new TextDecoder(!isWide ? "utf-8" : first === 0xff || second === 0 ? "utf-16le" : "utf-16be");
      }
      return clean(decoder?.decode(piece, { stream: true }) ?? "");
    },
    end: () => decoder?.decode() ?? "",
  };
}

/** Lets pass of a sheet what holds something, and counts it. */
class SheetFilter {
  private waiting = "";
  private readonly kept: string[] = [];
  private isOver = false;
  private filled = 0;

  constructor(
    private readonly guard: Guard,
    private readonly extras: Set<Extra>,
  ) {}

  take(text: string): void {
    this.waiting += text;
    if (this.isOver) return;
    const end = /<\/(?:\w+:)?sheetData\s*>/.exec(this.waiting);
    const rows = end ? end.index : (/^[\s\S]*<\/(?:\w+:)?row\s*>/.exec(this.waiting)?.[0].length ?? 0);
    if (rows > 0) this.keep(this.waiting.slice(0, rows));
    this.waiting = this.waiting.slice(rows);
    this.isOver = end !== null;
  }

  end(): string {
    const tail = this.waiting;
    const merges = /<(?:\w+:)?mergeCells[\s>][\s\S]*?<\/(?:\w+:)?mergeCells>/.exec(tail)?.[0] ?? "";
    const count = merges.match(/<(?:\w+:)?mergeCell\s/g)?.length ?? 0;
    this.guard.check("merges", count);
    if (count > 0) this.extras.add("merges");
    if (/<(?:\w+:)?(?:dataValidations|conditionalFormatting)[\s>]/.test(tail)) this.extras.add("rules");
    const [close = ""] = /^<\/(?:\w+:)?sheetData\s*>/.exec(tail) ?? [];
    const [last = ""] = /<\/(?:\w+:)?worksheet\s*>\s*$/.exec(tail) ?? [];
    return [...this.kept, close, merges, last].join("");
  }

  private keep(rows: string): void {
    if (/\sr="(?:[A-Z]{4,}|[YZ][A-Z]{2}|X[G-Z][A-Z]|XF[E-Z])\d/.test(rows)) this.guard.check("columns", Infinity);
    const lean = rows
      .replace(/<(?:\w+:)?dimension[^>]*\/>|<((?:\w+:)?cols)>[\s\S]*?<\/\1>|<((?:\w+:)?sheetViews)>[\s\S]*?<\/\2>/g, "")
      // Only what says where it stands can go without moving what follows.
      .replace(/<(?:\w+:)?c(?=\s)(?=[^>]*\sr=")[^>]*(?:\/>|>(?:<(?:\w+:)?v\s*(?:\/>|><\/(?:\w+:)?v>))?\s*<\/(?:\w+:)?c\s*>)/g, "")
      .replace(/<(?:\w+:)?row(?=\s)(?=[^>]*\sr=")[^>]*(?:\/>|>\s*<\/(?:\w+:)?row\s*>)/g, "");
    let cells = 0;
    for (const [, tag = "", row] of lean.matchAll(/<(?:\w+:)?(row|c)(?=[\s>])(?:[^>]*?\sr="(\d+)")?/g)) {
      if (tag === "c") cells += 1;
      else {
        this.filled += 1;
        if (row !== undefined) this.guard.check("rows", Number(row));
      }
    }
    this.guard.addCells(cells);
    this.guard.checkRows(this.filled);
    this.kept.push(plainTexts(lean));
  }
}

/** Characters beyond ASCII that are written by their number; the library spoils some of them. */
function plainTexts(text: string): string {
  if (!text.includes("_x") && !text.includes("&#")) return text;
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (escape, hex: string) => {
      const code = parseInt(hex, 16);
      return code >= 0x80 && code < 0xfffe ? String.fromCharCode(code) : escape;
    })
    .replace(/&#(?:x([0-9A-Fa-f]+)|(\d+));/g, (reference, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code >= 0x80 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    });
}

/** The built-in dates of Chinese Excel as a date that the library knows, unless the file says itself what they are. */
function withEasternDates(styles: string): string {
  const defined = new Set([...styles.matchAll(/<(?:\w+:)?numFmt\s[^>]*numFmtId="(\d+)"/g)].map(([, id]) => Number(id)));
  return styles.replace(/(<(?:\w+:)?xf\s[^>]*?numFmtId=")(\d+)"/g, (xf, before: string, id: string) =>
    isEasternDate(Number(id)) && !defined.has(Number(id)) ? `${before}22"` : xf,
  );
}
