/** Text files: which encoding, which separator, which cells. */
import Papa from "papaparse";
import { SalesbookError } from "../domain/errors";
import { catalogues, type Language } from "../i18n";
import { isKnownHeading } from "../values/headings";
import { numberTyped } from "../values/typed";
import { decode } from "./encoding";
import type { ReadCell, Reader } from "./reader";

/** Comma, semicolon and tab, and the comma that a Chinese keyboard types. */
const DELIMITERS = [",", ";", "\t", "，"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvText {
  /** One entry per record, blank lines included, so that index + 1 is the row a spreadsheet shows; ragged as in the file. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
}

/** How many rows are looked at to find the separator. */
const SAMPLE_ROWS = 60;

/** A cell of a text file is never a formula, whatever it starts with; without sheets, the one it stands for is called after it. */
export const csvReader: Reader = {
  rowsOf({ bytes, name }, language) {
    const { rows, delimiter } = readCsv(bytes, name, language);
    return { sheets: [{ name: null, rows }], delimiter };
  },
  cellsOf({ bytes, name }, language) {
    const cells = readCsv(bytes, name, language).rows.flatMap((row, y) =>
      row.flatMap((text, x): ReadCell[] => {
        const content = csvContent(text);
        return content === null ? [] : [{ row: y, column: x, content }];
      }),
    );
    return { sheets: [{ name: name.replace(/\.[^.]*$/, ""), cells, extras: [] }], hasFormats: false };
  },
};

/**
 * Reads a CSV file.
 *
 * The separator is what a first line `sep=…` says (that line is not counted, spreadsheets do not show it), else the one
 * that parts the first rows into the most known headings, else the one that parts the most rows alike. A line break in
 * quotation marks belongs to its cell. Trailing blank lines are dropped.
 *
 * @param bytes the whole file
 * @param file its name, for messages
 * @throws SalesbookError fileEmpty, fileNotText, fileMalformed (a quotation mark that is not closed, with the row it stands in)
 */
export function readCsv(bytes: Uint8Array, file: string, language: Language): CsvText {
  const text = decode(bytes, file, language).replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw new SalesbookError("fileEmpty", { file });

  const named = /^"?sep=(.)"?[,;\t]*\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = DELIMITERS.find((candidate) => candidate === named?.[1]) ?? likeliestDelimiter(body);
  const { data, errors } = parse(body, delimiter);
  const [first] = errors.filter((error) => error.type === "Quotes");
  if (first)
    throw new SalesbookError("fileMalformed", { file, row: (first.row ?? 0) + 1, reason: catalogues[language].files.quoteNotClosed });

  let end = data.length;
  while (end > 0 && data[end - 1]?.every((cell) => cell.trim() === "")) end--;
  if (end === 0) throw new SalesbookError("fileEmpty", { file });
  return { rows: data.slice(0, end), delimiter };
}

/**
 * A cell of a CSV file as it is shown. Numbers are read as numbers, except those that would lose something by it: with
 * zeros or a plus sign in front, with a unit or another word, or with more than 15 digits.
 *
 * @example csvContent("=1+1") // "=1+1"
 * @example csvContent("007") // "007"
 * @example csvContent("5元") // "5元"
 */
export function csvContent(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  // What was neutralised when it was saved comes back as it was.
  if (/^'(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text)) return text.slice(1);
  const digits = trimmed.replace(/\D/g, "").length;
  const hasWords = !/^[-\d,.]+(?:e[-+]?\d+)?%?$/i.test(trimmed.normalize("NFKC"));
  const losesSomething = hasWords || /^[-－]?[0０]\d/.test(trimmed) || digits > 15;
  return losesSomething ? text : (numberTyped(trimmed) ?? text);
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
