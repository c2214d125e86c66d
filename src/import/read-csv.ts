/** Text files: which encoding, which separator, which cells. */
import Papa from "papaparse";
import { SalesbookError } from "../domain/errors";
import { catalogues, type Language } from "../i18n";
import { isKnownHeading } from "../values/headings";
import { csvContent, csvFormat } from "./csv-content";
import { decode, hasWideCharacters } from "./encoding";
import { Guard, type ReadLimits } from "./limits";
import type { Reader, ReadingNote } from "./reader";
import { SheetBuilder } from "./sheet-builder";

/** Comma, semicolon, tab and bar, and the comma that a Chinese keyboard types. */
const DELIMITERS = [",", ";", "\t", "，", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvText {
  /** One entry per record, blank lines included, so that index + 1 is the row a spreadsheet shows; ragged as in the file. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  readonly notes: readonly ReadingNote[];
}

/** How many rows are looked at to find the separator. */
const SAMPLE_ROWS = 60;

/** A cell of a text file is never a formula, whatever it starts with; without sheets, the one it stands for is called after it. */
export const csvReader: Reader = {
  rowsOf({ bytes, name }, language, limits) {
    const { rows, delimiter, notes } = readCsv(bytes, name, language, limits);
    return { sheets: [{ name: null, rows: rows.map((row) => row.map((text) => codeIn(text) ?? text)) }], delimiter, notes };
  },
  cellsOf({ bytes, name }, language, limits) {
    const { rows, notes } = readCsv(bytes, name, language, limits);
    const built = new SheetBuilder();
    rows.forEach((row, y) =>
      row.forEach((text, x) => {
        const code = codeIn(text);
        const content = code ?? csvContent(text);
        if (content !== null) built.put(y, x, content, code === null ? csvFormat(text, content) : "@");
      }),
    );
    const sheet = { ...built.cells(), name: name.replace(/\.[^.]*$/, ""), widths: [], merges: [], formulas: [], extras: [] };
    return { sheets: [sheet], hasFormats: false, notes };
  },
};

/** `="00007"` is how a text file keeps a spreadsheet from taking a code for a number. */
function codeIn(text: string): string | null {
  return text.startsWith('="') ? (/^="([^"]*)"$/.exec(text)?.[1] ?? null) : null;
}

/**
 * Reads a CSV file.
 *
 * The separator is what a first line `sep=…` says (that line is not counted, spreadsheets do not show it), else the one
 * that parts the first rows into the most known headings, else the one that parts the most rows alike. A line break in
 * quotation marks belongs to its cell. Trailing blank lines are dropped.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @param limits of them the rows that hold something; a file with more is refused before it is decoded
 * @throws SalesbookError fileEmpty, fileNotText, fileTooLong, fileMalformed (a quotation mark that is not closed, with the row it
 *   stands in)
 */
export function readCsv(bytes: Uint8Array, file: string, language: Language, limits?: ReadLimits): CsvText {
  const guard = new Guard(file, language, limits);
  countRows(bytes, guard);
  const decoded = decode(bytes, file, language);
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new SalesbookError("fileEmpty", { file });

  const { delimiter, body } = separated(text);
  const { data, errors } = parse(body, delimiter);
  const [first] = errors.filter((error) => error.type === "Quotes");
  if (first)
    throw new SalesbookError("fileMalformed", { file, row: (first.row ?? 0) + 1, reason: catalogues[language].files.quoteNotClosed });

  let end = data.length;
  while (end > 0 && data[end - 1]?.every((cell) => cell.trim() === "")) end--;
  if (end === 0) throw new SalesbookError("fileEmpty", { file });
  const rows = data.slice(0, end);
  const isShort = !body.endsWith("\n") && isCutOff(rows);
  const notes: ReadingNote[] = [
    ...(decoded.isWestern ? [{ kind: "western" } as const] : []),
    ...(decoded.isCutOff || isShort ? [{ kind: "cutOff", row: end } as const] : []),
  ];
  return { rows, delimiter, notes };
}

/**
 * What separates the cells of a text, and the text without a first line that says so.
 *
 * @param text with line feeds only; its beginning is enough
 * @example separated("sep=;\na;b\n") // { delimiter: ";", body: "a;b\n" }
 */
export function separated(text: string): { readonly delimiter: Delimiter; readonly body: string } {
  const named = /^"?sep=(.)"?[,;\t]*\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  return { delimiter: DELIMITERS.find((candidate) => candidate === named?.[1]) ?? likeliestDelimiter(body), body };
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Bytes that hold nothing: blanks, and what separates cells. */
const NOTHING: ReadonlySet<number> = new Set([0x00, 0x09, 0x20, 0x2c, 0x3b, 0x7c]);

/**
 * Counts the lines that hold something, as far as the limit goes, without decoding them: in none of the encodings are these
 * bytes part of another character, but for those that take two or four for each, which double and quadruple what is read.
 */
function countRows(bytes: Uint8Array, guard: Guard): void {
  if (hasWideCharacters(bytes)) return guard.checkRows(bytes.length > 4 * 100 * guard.limits.filledRows ? Infinity : 0);
  let rows = 0;
  let isFilled = false;
  let isQuoted = false;
  for (const byte of bytes) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    if ((byte === LINE_FEED || byte === RETURN) && !isQuoted) {
      if (isFilled) guard.checkRows((rows += 1));
      isFilled = false;
    } else if (!isFilled && !NOTHING.has(byte)) isFilled = true;
  }
  if (isFilled) guard.checkRows(rows + 1);
}

/** A last line of some cells, but fewer than the others have; a note below the table has one. */
function isCutOff(rows: readonly (readonly string[])[]): boolean {
  const last = rows.at(-1)?.length ?? 0;
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, -1)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [usual] = [...counts].sort((left, right) => right[1] - left[1])[0] ?? [0];
  return last > 1 && last < usual;
}

function parse(text: string, delimiter: string, preview = 0): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", preview });
}

function likeliestDelimiter(text: string): Delimiter {
  const ratings = DELIMITERS.map((delimiter) => {
    const rows = parse(text, delimiter, SAMPLE_ROWS).data.filter((row) => row.some((cell) => cell.trim() !== ""));
    const headings = Math.max(0, ...rows.map((row) => (row.length > 1 ? row.filter(isKnownHeading).length : 0)));
    return { delimiter, headings, alike: rowsAlike(rows) };
  });
  // A stable sort keeps the comma first where nothing tells them apart.
  ratings.sort((left, right) => right.headings - left.headings || right.alike - left.alike);
  return ratings[0]?.delimiter ?? ",";
}

/** How many rows have the commonest number of cells, where that is more than one. */
function rowsAlike(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
