/** Rows that another reader took from a workbook, to sums: the cells go the same way as those of a file of text. */
import type { CellContent } from "../sheet/sheet";
import { LineReader } from "./line-reader";
import type { LinePlan } from "./plan";
import type { PieceSums } from "./sums";

/** Digits that a spreadsheet shows of a number; what is behind them is what binary fractions leave. */
const DIGITS = 15;
/** Characters of a short text. */
const SHORT = 32;

/** A cell of a workbook as the text that an export of it would hold. */
export function cellText(cell: CellContent | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") {
    const text = String(cell);
    // So short a text has no more digits than that.
    return text.length <= DIGITS ? text : String(Number(cell.toPrecision(DIGITS)));
  }
  return typeof cell === "object" ? cell.error : String(cell);
}

/** Takes rows one part after the other. */
export class RowReader {
  private readonly reader: LineReader;
  private readonly encoder = new TextEncoder();
  private texts: string[] = [];
  private bytes = new Uint8Array(1 << 16);
  private starts: Int32Array;
  private ends: Int32Array;
  private lines = 0;

  constructor(private readonly plan: LinePlan) {
    this.reader = new LineReader(plan);
    this.starts = new Int32Array(plan.width);
    this.ends = new Int32Array(plan.width);
  }

  /** @param rows those below the headings */
  take(rows: readonly (readonly CellContent[])[]): void {
    for (const row of rows) this.takeRow(row);
  }

  get sums(): PieceSums {
    return this.reader.sums(this.lines);
  }

  private takeRow(row: readonly CellContent[]): void {
    // A row of a workbook ends with its last filled cell.
    const count = Math.max(this.plan.width, row.length);
    const { texts } = this;
    let length = 0;
    for (let cell = 0; cell < count; cell++) length += (texts[cell] = cellText(row[cell])).length;
    // A character takes three bytes at most.
    if (3 * length > this.bytes.length) this.bytes = new Uint8Array(6 * length);
    if (count > this.starts.length) [this.starts, this.ends] = [new Int32Array(count), new Int32Array(count)];
    let at = 0;
    for (let cell = 0; cell < count; cell++) {
      this.starts[cell] = at;
      at = this.encode(texts[cell]!, at);
      this.ends[cell] = at;
    }
    this.reader.take(this.bytes, this.starts, this.ends, count, this.lines++, false);
  }

  /** Writes a text into the bytes; of a short one in ASCII a character at a time, which takes a third of the time. */
  private encode(text: string, start: number): number {
    const { bytes } = this;
    let at = start;
    for (let index = 0; index < text.length && index < SHORT; index++) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) break;
      bytes[at++] = code;
    }
    return at - start === text.length ? at : start + this.encoder.encodeInto(text, bytes.subarray(start)).written;
  }
}

/** The sums of rows. */
export function readRows(rows: readonly (readonly CellContent[])[], plan: LinePlan): PieceSums {
  const reader = new RowReader(plan);
  reader.take(rows);
  return reader.sums;
}
