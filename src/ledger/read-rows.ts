/** Rows that another reader took from a workbook, to sums: the cells go the same way as those of a file of text. */
import type { CellContent } from "../sheet/sheet";
import { LineReader } from "./line-reader";
import type { LinePlan } from "./plan";
import type { PieceSums } from "./sums";

/** Digits that a spreadsheet shows of a number; what is behind them is what binary fractions leave. */
const DIGITS = 15;

/** A cell of a workbook as the text that an export of it would hold. */
export function cellText(cell: CellContent | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return String(Number(cell.toPrecision(DIGITS)));
  return typeof cell === "object" ? cell.error : String(cell);
}

/**
 * The sums of rows.
 *
 * @param rows those below the headings
 */
export function readRows(rows: readonly (readonly CellContent[])[], plan: LinePlan): PieceSums {
  const reader = new LineReader(plan);
  const encoder = new TextEncoder();
  const { width } = plan;
  let bytes = new Uint8Array(1 << 16);
  let starts = new Int32Array(width);
  let ends = new Int32Array(width);
  rows.forEach((row, line) => {
    // A row of a workbook ends with its last filled cell.
    const texts = Array.from({ length: Math.max(width, row.length) }, (_, cell) => cellText(row[cell]));
    // A character takes three bytes at most.
    const length = texts.reduce((sum, text) => sum + 3 * text.length, 0);
    if (length > bytes.length) bytes = new Uint8Array(2 * length);
    if (texts.length > starts.length) [starts, ends] = [new Int32Array(texts.length), new Int32Array(texts.length)];
    let at = 0;
    texts.forEach((text, cell) => {
      starts[cell] = at;
      at += encoder.encodeInto(text, bytes.subarray(at)).written;
      ends[cell] = at;
    });
    reader.take(bytes, starts, ends, texts.length, line, false);
  });
  return reader.sums(rows.length);
}
