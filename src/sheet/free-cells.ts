/**
 * The cells of a sheet that was made from no table: values, and what says how they are shown. A file may have millions of them, so
 * rows are plain lists, and rows that look alike share the list of their formats.
 */
import type { Area } from "./sheet";

/** An error stands as its name. */
export type FreeValue = number | string | boolean | null;

/** Rows from A1; a short row has nothing more. */
export interface FreeCells {
  /** Numbers as a workbook holds them: a day is a number whose format is one of a day. */
  readonly rows: readonly (readonly FreeValue[])[];
  /** Number formats as Excel writes them; the first is "", which is none. */
  readonly codes: readonly string[];
  /** By row the place in `codes` of each cell; rows whose cells have none have no list. */
  readonly looks: readonly (readonly number[] | undefined)[];
  /** Of columns, in characters of the standard font; `null` where nothing is said. */
  readonly widths: readonly (number | null)[];
  /** Only the first cell of each holds something. */
  readonly merges: readonly Area[];
}

/** Cells without formats, as a text file has them. */
export function unformatted(rows: FreeCells["rows"]): FreeCells {
  return { rows, codes: [""], looks: [], widths: [], merges: [] };
}

/**
 * The number format of a cell; "" for none.
 *
 * @example codeAt({ ...unformatted([[7]]), codes: ["", "00000"], looks: [[1]] }, 0, 0) // "00000"
 */
export function codeAt({ codes, looks }: Pick<FreeCells, "codes" | "looks">, row: number, column: number): string {
  return codes[looks[row]?.[column] ?? 0] ?? "";
}

/** How many columns the widest row has. */
export function columnsOf(rows: FreeCells["rows"]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}
