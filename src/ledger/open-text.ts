/** The beginning of a file of text: its encoding, what separates its cells, and where its headings stand. */
import { SalesbookError } from "../domain/errors";
import type { Language } from "../i18n";
import { decode } from "../import/encoding";
import { separated } from "../import/read-csv";
import { unitAbove } from "../values/headings";
import { rolesOf } from "./recognise";
import { Scanner, type RecordTaker, type Separators } from "./scan";

/** Bytes of a file's beginning that are enough to know it by. */
export const HEAD_BYTES = 1 << 20;
/** Records below the headings that are looked at. */
const SAMPLE_ROWS = 3000;
/** Exports have a title above their headings. */
const HEADING_ROWS = 30;

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
 * @returns `form` is `null` where the file must be read as a whole by the reader of small files: its separator is no single byte
 * @throws SalesbookError fileEmpty, fileNotText
 */
export function openText(
  bytes: Uint8Array,
  isWhole: boolean,
  file: string,
  language: Language,
): { readonly head: LedgerHead; readonly form: TextForm | null } {
  const { text, encoding, body } = beginning(bytes, isWhole, file, language);
  if (text.trim() === "") throw new SalesbookError("fileEmpty", { file });
  const isWide = encoding.startsWith("utf-16") || encoding.startsWith("utf-32");
  const hasReturns = !text.includes("\n") && text.includes("\r");
  const { delimiter, body: withoutSep } = separated(text.replace(/\r\n?/g, "\n"));
  const plain = isWide ? new TextEncoder().encode(text) : body;
  const separators: Separators = { delimiter: delimiter.charCodeAt(0), lineEnd: hasReturns ? 0x0d : 0x0a, width: 1 };
  const isSingleByte = delimiter.charCodeAt(0) < 0x80 && !(delimiter === "|" && (encoding === "gb18030" || encoding === "big5"));
  const forScan = isSingleByte ? plain : new TextEncoder().encode(text);
  const scanned = records(
    forScan,
    separators,
    isSingleByte && !isWide ? encoding : "utf-8",
    isWhole,
    text.length !== withoutSep.length && /^"?sep=/.test(text) ? 1 : 0,
  );
  const at = headingRecord(scanned.map(({ cells }) => cells));
  const headings = scanned[at]?.cells ?? [];
  const unit = scanned
    .slice(0, at)
    .flatMap(({ cells }) => cells.map(unitAbove))
    .findLast((power) => power !== null);
  const first = scanned[at + 1];
  const head: LedgerHead = {
    file,
    encoding,
    headings: withoutTrailingBlanks(headings.map((heading) => heading.trim())),
    rows: scanned.slice(at + 1, at + 1 + SAMPLE_ROWS).map(({ cells }) => cells),
    delimiter,
    unit: unit ?? null,
    firstLine: (first?.line ?? (scanned[at]?.line ?? 0) + 1) + 1,
  };
  if (!isSingleByte || encoding.startsWith("utf-32")) return { head, form: null };
  const width = head.headings.length;
  return { head, form: { separators: { ...separators, width }, start: first?.begin ?? forScan.length, isWide } };
}

function beginning(
  bytes: Uint8Array,
  isWhole: boolean,
  file: string,
  language: Language,
): { text: string; encoding: string; body: Uint8Array } {
  // Half a character at the end would speak against its encoding.
  const lastLine = isWhole ? bytes.length : Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
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
  readonly line: number;
  readonly begin: number;
}

function records(bytes: Uint8Array, separators: Separators, encoding: string, isWhole: boolean, skipped: number): ReadRecord[] {
  const decoder = new TextDecoder(encoding);
  let cells: string[] = [];
  let line = 0;
  const taker: RecordTaker = {
    take(from, starts, ends, count, at) {
      line = at;
      cells = Array.from({ length: count }, (_, cell) => decoder.decode(from.subarray(starts[cell]!, ends[cell]!)));
    },
  };
  const scanner = new Scanner(separators, taker);
  // Doubled marks are made single in a copy.
  const copy = bytes.slice();
  const found: ReadRecord[] = [];
  let at = copy[0] === 0xef && copy[1] === 0xbb && copy[2] === 0xbf ? 3 : 0;
  for (let count = 0; count < HEADING_ROWS + SAMPLE_ROWS && at < copy.length; count++) {
    const next = scanner.scan(copy, at, at + 1, isWhole);
    if (next === at) break;
    if (count >= skipped) found.push({ cells, line, begin: at });
    at = next;
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

function withoutTrailingBlanks(headings: readonly string[]): readonly string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== "") + 1);
}
