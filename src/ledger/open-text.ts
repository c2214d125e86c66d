/** The beginning of a file of text: its encoding, what separates its cells, and where its headings stand. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { decode } from "../import/encoding";
import { separated } from "../import/read-csv";
import { unitOrAlone } from "../values/headings";
import { rolesOf } from "./recognise";
import { Scanner, type RecordTaker, type Separators } from "./scan";

/** Bytes of a file's beginning that are enough to know it by. */
export const HEAD_BYTES = 1 << 20;
/** Records below the headings that are looked at. */
export const SAMPLE_ROWS = 3000;
/** Exports have a title above their headings. */
const HEADING_ROWS = 30;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** What is known of a file before its lines are read. */
export interface LedgerHead {
  readonly file: string;
  /** `null` where a program, not a decoder, reads it: a workbook. */
  readonly encoding: string | null;
  readonly headings: readonly string[];
  /** The first records below the headings. */
  readonly rows: readonly (readonly string[])[];
  /** What separates the cells of a text. */
  readonly delimiter?: string;
  /** The power of ten that a line above the headings gives for all amounts. */
  readonly unit: number | null;
  /** The line, from 1, on which the first record stands. */
  readonly firstLine: number;
}

/** How the bytes of a file are read. */
export interface TextForm {
  readonly separators: Separators;
  /** Where the first record below the headings begins. */
  readonly start: number;
  /** Whether the bytes are to be made UTF-8 before they are scanned. */
  readonly isWide: boolean;
}

/**
 * Opens a file of text by its beginning.
 *
 * @param bytes the first {@link HEAD_BYTES}, or the whole file where it is shorter
 * @param isWhole whether that is the whole file
 * @returns `null` where the file must be read as a whole by the reader of small files: no single byte parts its cells
 * @throws SalesbookError fileEmpty, fileNotText
 */
export function openText(
  bytes: Uint8Array,
  isWhole: boolean,
  file: string,
  language: Language,
): { readonly head: LedgerHead; readonly form: TextForm } | null {
  const { text, encoding, body } = beginning(bytes, isWhole, file, language);
  if (text.trim() === "") throw new SalesbookError("fileEmpty", { file });
  const lines = text.replace(/\r\n?/g, "\n");
  const { delimiter, body: counted } = separated(lines);
  const isWide = encoding.startsWith("utf-16");
  // In these encodings a bar may be half of another character.
  const isBarred = delimiter === "|" && (encoding === "gb18030" || encoding === "big5");
  if (delimiter.charCodeAt(0) > 0x7f || isBarred || encoding.startsWith("utf-32")) return null;
  const separators: Separators = {
    delimiter: delimiter.charCodeAt(0),
    lineEnd: !text.includes("\n") && text.includes("\r") ? RETURN : LINE_FEED,
    width: 0,
  };
  const plain = isWide ? new TextEncoder().encode(text) : body;
  const source = { bytes: plain, decoder: new TextDecoder(isWide ? "utf-8" : encoding), isWhole };
  // The mark of UTF-8 stays with the bytes, so that places in the file are right, and so does a line that names the separator.
  const start = { at: plain[0] === 0xef && plain[1] === 0xbb && plain[2] === 0xbf ? 3 : 0, line: 0 };
  const top = records(source, separators, start, HEADING_ROWS).slice(lines.length - counted.length > 0 ? 1 : 0);
  const at = headingRecord(top.map(({ cells }) => cells));
  const heading = top[at];
  if (!heading) throw new SalesbookError("fileEmpty", { file });
  const headings = headingsIn(heading.cells);
  const own: Separators = { ...separators, width: headings.length };
  const below = { at: heading.end, line: heading.nextLine };
  return {
    head: {
      file,
      encoding,
      headings,
      rows: records(source, own, below, SAMPLE_ROWS).map(({ cells }) => cells),
      delimiter,
      unit: unitIn(top.slice(0, at).map(({ cells }) => cells)),
      firstLine: below.line + 1,
    },
    form: { separators: own, start: below.at, isWide },
  };
}

/**
 * The beginning of a list that another reader made rows of.
 *
 * @param rows from the first of the file on
 * @throws SalesbookError fileEmpty
 */
export function headOfRows(
  file: string,
  rows: readonly (readonly string[])[],
  encoding: string | null,
  delimiter: string | undefined,
): LedgerHead {
  const at = headingRecord(rows.slice(0, HEADING_ROWS));
  const headings = headingsIn(rows[at] ?? []);
  if (headings.length === 0) throw new SalesbookError("fileEmpty", { file });
  return {
    file,
    encoding,
    headings,
    rows: rows.slice(at + 1, at + 1 + SAMPLE_ROWS),
    ...(delimiter === undefined ? {} : { delimiter }),
    unit: unitIn(rows.slice(0, at)),
    firstLine: at + 2,
  };
}

function unitIn(rows: readonly (readonly string[])[]): number | null {
  return rows.flatMap((cells) => cells.map(unitOrAlone)).findLast((unit) => unit !== null)?.power ?? null;
}

function beginning(
  bytes: Uint8Array,
  isWhole: boolean,
  file: string,
  language: Language,
): { text: string; encoding: string; body: Uint8Array } {
  // Half a character at the end would speak against its encoding.
  const lastLine = isWhole ? bytes.length : Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(RETURN)) + 1;
  const body = bytes.subarray(0, lastLine || bytes.length);
  const even = isWhole ? body : wholeUnits(body);
  const { text, encoding } = decode(even, file, language);
  return { text, encoding, body };
}

/** Characters of two or four bytes, whole. */
function wholeUnits(bytes: Uint8Array): Uint8Array {
  const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const isLittleEndian = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isBigEndian && !isLittleEndian && !bytes.subarray(0, 64).includes(0)) return bytes;
  return bytes.subarray(0, bytes.length - (bytes.length % 4));
}

interface ReadRecord {
  readonly cells: readonly string[];
  readonly end: number;
  /** Of the record after it, from 0. */
  readonly nextLine: number;
}

function records(
  { bytes, decoder, isWhole }: { readonly bytes: Uint8Array; readonly decoder: TextDecoder; readonly isWhole: boolean },
  separators: Separators,
  start: { readonly at: number; readonly line: number },
  most: number,
): ReadRecord[] {
  let cells: string[] = [];
  const taker: RecordTaker = {
    take(from, starts, ends, count) {
      cells = Array.from({ length: count }, (_, cell) => decoder.decode(from.subarray(starts[cell], ends[cell])));
    },
  };
  const scanner = new Scanner(separators, taker);
  // Doubled marks are made single in a copy.
  const copy = bytes.slice();
  const found: ReadRecord[] = [];
  for (let at = start.at; found.length < most && at < copy.length;) {
    const end = scanner.scan(copy, at, at + 1, isWhole);
    if (end === at) break;
    found.push({ cells, end, nextLine: start.line + scanner.lines });
    at = end;
  }
  return found;
}

/** The record with the most headings that are known; where none is, the first with two cells. */
export function headingRecord(rows: readonly (readonly string[])[]): number {
  let best = 0;
  let most = 0;
  rows.slice(0, HEADING_ROWS).forEach((cells, row) => {
    const known = new Set(cells.flatMap((cell) => [...rolesOf(cell).keys()].slice(0, 1))).size;
    if (known > most && known >= 2) [best, most] = [row, known];
  });
  return most > 0
    ? best
    : Math.max(
        0,
        rows.findIndex((cells) => cells.filter((cell) => cell.trim() !== "").length >= 2),
      );
}

function headingsIn(cells: readonly string[]): readonly string[] {
  const headings = cells.map((heading) => heading.trim());
  return headings.slice(0, headings.findLastIndex((heading) => heading !== "") + 1);
}
