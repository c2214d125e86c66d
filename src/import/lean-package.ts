/**
 * A workbook's archive made lean before the library reads it: parts that hold no cells stay away, parts in UTF-16 become UTF-8,
 * and the sheets of an .xlsx are left to sheet-scan.ts. The library takes apart all that a sheet declares; a sheet that is formatted
 * down to its last row would cost a hundred times what its contents do.
 */
import { SalesbookError } from "../domain/errors";
import { decodeMarkup } from "./encoding";
import type { Guard } from "./limits";
import type { Extra } from "./reader";
import { beginningText, contentsOf, partsOf, textOf, zipped, type Part } from "./unzip";

export interface LeanPackage {
  readonly bytes: Uint8Array;
  readonly kind: "xlsx" | "xlsb" | "ods";
  /** Of an .xlsx the parts with the rows of its sheets, in whose place the library reads a single cell with their number. */
  readonly sheets: readonly Part[];
  readonly extras: readonly Extra[];
  /** Whether the program that wrote it leaves the formulas to whoever opens the file. */
  readonly isUncalculated: boolean;
  /** Of each sheet, where the library does not tell. */
  readonly hiddenRows?: OpenDocumentText["hiddenRows"];
  readonly widths?: OpenDocumentText["widths"];
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
export async function leanPackage(bytes: Uint8Array, guard: Guard): Promise<LeanPackage> {
  const parts = partsOf(bytes, guard);
  const kind = await kindOf(parts);
  if (kind === null) throw new SalesbookError("fileNotWorkbook", { file: guard.file });
  const extras = new Set(EXTRA_PARTS.flatMap(([pattern, extra]) => (parts.some(({ name }) => pattern.test(name)) ? [extra] : [])));
  const kept: Record<string, Uint8Array> = {};
  const sheets: Part[] = [];
  let isUncalculated = false;
  let document: Omit<OpenDocumentText, "text"> | undefined;
  for (const part of parts) {
    const { name } = part;
    if (name.endsWith("/") || (NO_CELLS.test(name) && !(kind === "xlsb" && BINARY_PART.test(name)))) continue;
    if (kind === "xlsb" && /\.bin$/i.test(name)) kept[name] = await contentsOf(part);
    else if (kind === "ods") {
      const { text, ...contents } = await openDocumentPart(part, guard, extras);
      kept[name] = text;
      document ??= contents.document;
    } else if (await isSheet(part)) {
      kept[name] = new TextEncoder().encode(standIn(sheets.length));
      sheets.push(part);
    } else {
      const text = await plainPart(part, guard);
      isUncalculated ||= /<(?:\w+:)?calcPr[^>]*fullCalcOnLoad="(?:1|true)"/.test(text);
      kept[name] = new TextEncoder().encode(text);
    }
  }
  return { bytes: zipped(kept), kind, sheets, extras: [...extras], isUncalculated, ...document };
}

/**
 * Whether a file is an .xlsx workbook or one of its relatives.
 *
 * @throws SalesbookError fileIncomplete, fileTooMuch, fileEncrypted
 */
export async function isXlsx(bytes: Uint8Array, guard: Guard): Promise<boolean> {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (await kindOf(partsOf(bytes, guard))) === "xlsx";
}

async function kindOf(parts: readonly Part[]): Promise<LeanPackage["kind"] | null> {
  const mimetype = parts.find(({ name }) => name === "mimetype");
  if (parts.some(({ name }) => name === "content.xml")) {
    const type = mimetype ? new TextDecoder().decode(await contentsOf(mimetype)) : "";
    return type === "" || /spreadsheet/.test(type) ? "ods" : null;
  }
  const types = parts.find(({ name }) => name.toLowerCase() === "[content_types].xml");
  if (!types) return null;
  const text = decodeMarkup(await contentsOf(types)) ?? "";
  // What a name ending means by default says nothing of the parts that are there.
  if (/<(?:\w+:)?Override\s[^>]*sheet\.binary/i.test(text)) return "xlsb";
  return /spreadsheetml|ms-excel/i.test(text) ? "xlsx" : null;
}

/** An OpenDocument repeats rows and cells by a number, which is taken at its word only within the limits. */
async function openDocumentPart(
  part: Part,
  guard: Guard,
  extras: Set<Extra>,
): Promise<{ readonly text: Uint8Array; readonly document?: Omit<OpenDocumentText, "text"> }> {
  const bytes = await contentsOf(part);
  if (part.name === "META-INF/manifest.xml" && /encryption-data/.test(new TextDecoder().decode(bytes)))
    throw new SalesbookError("fileEncrypted", { file: guard.file });
  const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (part.name === "styles.xml") return { text: encoded(withoutConditions(decodeMarkup(bytes) ?? "")) };
  if (part.name !== "content.xml") return { text: bytes };
  const { text, ...document } = leanOpenDocument(decodeMarkup(bytes) ?? "", guard, extras);
  return { text: encoded(text), document };
}

/** The library does not tell which rows of an OpenDocument are hidden. */
export interface OpenDocumentText {
  readonly text: string;
  /** Of each sheet how wide its columns are, in characters. */
  readonly widths: readonly (readonly (number | null)[])[];
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
  const widths: (number | null)[][] = [];
  const widthOf = widthsOfStyles(text);
  let isHidden = false;
  let row = 0;
  let filled = 0;
  let merges = 0;
  const repeated = (tag: string, what: string): number => Number(new RegExp(`${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);
  let times = 1;
  let column = 0;
  let isFilled = false;
  let cells = 0;
  for (const [tag] of text.matchAll(/<table:table(?:-row|-cell|-column)?(?=[\s>/])[^>]*>|<\/table:table-row>/g)) {
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
    } else if (tag.startsWith("<table:table-column")) {
      const count = repeated(tag, "number-columns");
      const own = widths.at(-1) ?? [];
      guard.check("columns", own.length + count);
      const width = widthOf.get(/table:style-name="([^"]*)"/.exec(tag)?.[1] ?? "") ?? null;
      for (let more = count; more > 0; more--) own.push(width);
    } else {
      [row, filled, merges] = [0, 0, 0];
      hiddenRows.push([]);
      widths.push([]);
    }
  }
  if (merges > 0) extras?.add("merges");
  if (/<office:annotation\b/.test(text)) extras?.add("comments");
  if (/<table:content-validation\b|<calcext:conditional-format\b/.test(text)) extras?.add("rules");
  if (/<draw:frame\b/.test(text)) extras?.add("pictures");
  const lean = withoutConditions(text)
    .replace(/(?:<table:(?:covered-)?table-cell(?=[\s/])[^>]*\/>\s*)+<\/table:table-row>/g, "</table:table-row>")
    .replace(/(?:<table:table-row(?=[\s>])[^>]*>\s*<\/table:table-row>\s*)+(?=<\/table:table>|<\/table:table-row-group>)/g, "");
  return { text: lean, hiddenRows, widths };
}

/** Of an inch, how many there are of each unit; and the pixels that spreadsheets give to an inch, to a character and beside it. */
const UNITS: Readonly<Record<string, number>> = { in: 1, cm: 2.54, mm: 25.4, pt: 72, pc: 6 };
const PIXELS = { inch: 96, character: 7, padding: 5 };

/** The widths of columns, in characters, by the styles that give them. */
function widthsOfStyles(text: string): ReadonlyMap<string, number> {
  const found = text.matchAll(
    /<style:style\s[^>]*style:name="([^"]*)"[^>]*style:family="table-column"[^>]*>\s*<style:table-column-properties\s[^>]*style:column-width="([\d.]+)(in|cm|mm|pt|pc)"/g,
  );
  return new Map(
    [...found].map(([, name = "", length, unit = ""]) => {
      const pixels = (Number(length) / (UNITS[unit] ?? 1)) * PIXELS.inch;
      return [name, Math.max(0, Math.round(((pixels - PIXELS.padding) / PIXELS.character) * 100) / 100)];
    }),
  );
}

/** Formats that depend on the value differ in looks alone, and the library complains of them on the console. */
function withoutConditions(text: string): string {
  return text.replace(/<style:map\s[^>]*\/>/g, "");
}

/** A part of an .xlsx that is no sheet, as UTF-8. */
async function plainPart(part: Part, guard: Guard): Promise<string> {
  const pieces: string[] = [];
  for await (const text of textOf(part)) pieces.push(text);
  const text = pieces.join("").replace(/^(\ufeff?<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
  if (/<(?:\w+:)?sst[\s>]/.test(text)) return plainTexts(text);
  guard.checkDepth(text);
  // Some programs write targets from here on, which the library takes for a folder's name.
  return part.name.endsWith(".rels") ? text.replace(/\bTarget="\.\//g, 'Target="') : text;
}

async function isSheet(part: Part): Promise<boolean> {
  return /\.xml$/i.test(part.name) && /<(?:\w+:)?worksheet[\s>]/.test(await beginningText(part));
}

/**
 * What the library reads in the place of a sheet: one cell, which holds the sheet's place in `sheets`. So it is the library that says
 * which part is which sheet, whatever the parts are called.
 */
function standIn(index: number): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>${index}</v></c></row></sheetData></worksheet>`;
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
