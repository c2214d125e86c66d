/** What a user should know of how a file was read and understood. */
import { catalogues, fill, type Language } from "../i18n";
import { shortened } from "../sheet/capacity";
import { amountText } from "../values/numbers";
import type { Doubt, LeftOutRow } from "../values/rows";
import type { ReadingNote } from "./reader";

/** Rows are the file's own, from 1; columns are its headings. */
export type ImportNote =
  | ReadingNote
  /** Rows that a program hides or filters away: taken all the same, or not. */
  | { readonly kind: "hiddenTaken" | "hiddenOut"; readonly rows: readonly number[] }
  /** Totals and notes that are not taken. */
  | { readonly kind: "leftOut"; readonly rows: readonly LeftOutRow[] }
  /** Rows called totals whose amounts are no sums: left out, or kept. */
  | { readonly kind: "doubtOut" | "doubtKept"; readonly doubt: Doubt }
  /** Columns of months that stand otherwise in the file, in the order in which they are taken. */
  | { readonly kind: "monthsReversed" | "monthsSorted"; readonly columns: readonly string[] }
  /** Months for which the sheet has no column, beside the newest that it takes. */
  | { readonly kind: "monthsBeyond"; readonly count: number; readonly columns: readonly string[] }
  | { readonly kind: "monthsMissing"; readonly between: readonly (readonly [string, string])[] }
  /** Rows of one customer that became one or stay apart as the user said, and customers of one name with different codes. */
  /** Latitude and longitude the wrong way round, taken turned. */
  | { readonly kind: "together" | "oneName" | "placesTurned"; readonly rows: readonly { readonly row: number; readonly label: string }[] }
  /** The one currency that is taken, what others are worth, and the rows that are left out for want of a rate. */
  | {
      readonly kind: "oneCurrency";
      readonly currency: string;
      readonly rates: Readonly<Record<string, number>>;
      readonly rows: readonly { readonly row: number; readonly label: string }[];
    }
  /** Groups of the file for which the sheet has no line. */
  | { readonly kind: "groupsBeyond"; readonly count: number; readonly names: readonly string[] }
  /** Amounts that stand in merged cells, and count in the first. */
  | { readonly kind: "merged"; readonly cells: readonly NotedCell[] }
  /** Cells that hold a dash, which may have been meant as 0. */
  | { readonly kind: "dashes"; readonly cells: readonly NotedCell[] }
  /** Cells that cannot be read: blank, or left out with their rows. */
  | { readonly kind: "faultsBlank" | "faultsOut"; readonly cells: readonly NotedCell[] }
  /** Negative amounts: subtracted, or not taken. */
  | { readonly kind: "returns" | "returnsOut"; readonly cells: readonly NotedCell[] };

interface NotedCell {
  readonly row: number;
  readonly column: string;
}

const MOST_PLACES = 20;
/** Of a text of the file within a message. */
export const LONGEST_SHOWN = 40;

/** What is said of a file, a sentence each. */
export function noteSentences(notes: readonly ImportNote[], language: Language): readonly string[] {
  return notes.map((note) => sentenceOf(note, language));
}

/** Texts as a message lists them: the first of them, and how many more there are. */
export function listOf(texts: readonly string[], language: Language, most = MOST_PLACES): string {
  const words = catalogues[language].files;
  const rest = texts.length - most;
  return [...texts.slice(0, most), ...(rest > 0 ? [fill(words.more, { count: rest })] : [])].join(words.comma);
}

function sentenceOf(note: ImportNote, language: Language): string {
  const { notes: words, ...files } = catalogues[language].files;
  const quoted = (text: string): string => fill(files.quoted, { text: shortened(text, LONGEST_SHOWN) });
  const list = (texts: readonly string[]): string => listOf(texts, language);
  const named = ({ row, label }: { readonly row: number; readonly label: string }): string =>
    label === "" ? fill(files.row, { row }) : fill(files.rowText, { row, text: quoted(label) });
  switch (note.kind) {
    case "western":
      return words.western;
    case "cutOff":
      return fill(words.cutOff, { row: note.row });
    case "hiddenTaken":
    case "hiddenOut":
      return fill(words[note.kind], { count: note.rows.length, rows: list(note.rows.map(String)) });
    case "leftOut":
    case "together":
    case "oneName":
    case "placesTurned":
      return fill(words[note.kind], { rows: list(note.rows.map(named)) });
    case "oneCurrency": {
      const { currency, rows } = note;
      const rates = Object.entries(note.rates).map(([other, rate]) => fill(words.rate, { currency, other, rate }));
      return [
        fill(words.oneCurrency, { currency }),
        ...(rates.length > 0 ? [fill(words.rates, { rates: list(rates) })] : []),
        ...(rows.length > 0 ? [fill(words.otherCurrencies, { rows: list(rows.map(named)) })] : []),
      ].join(catalogues[language].workbench.sentenceSeparator);
    }
    case "doubtOut":
    case "doubtKept": {
      const { row, label, typed, found } = note.doubt;
      return fill(words[note.kind], { row, label: quoted(label), typed: amountText(typed), found: amountText(found) });
    }
    case "monthsReversed":
    case "monthsSorted":
      return fill(words[note.kind], { columns: list(note.columns.map(quoted)) });
    case "monthsBeyond":
      return fill(words.monthsBeyond, { count: note.count, columns: list(note.columns.map(quoted)) });
    case "monthsMissing":
      return fill(words.monthsMissing, {
        places: list(note.between.map(([first, second]) => fill(files.between, { first: quoted(first), second: quoted(second) }))),
      });
    case "groupsBeyond":
      return fill(words.groupsBeyond, { count: note.count, names: list(note.names.map(quoted)) });
    case "merged":
    case "dashes":
    case "faultsBlank":
    case "faultsOut":
    case "returns":
    case "returnsOut": {
      const places = note.cells.map(({ row, column }) => fill(files.cell, { row, column: quoted(column) }));
      return fill(words[note.kind], { count: places.length, cells: list(places) });
    }
  }
}
