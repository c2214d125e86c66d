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

/** Takes rows one part after the other. */
export class RowReader {
  private readonly reader: LineReader;
  private readonly encoder = new TextEncoder();
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
    const texts = Array.from({ length: Math.max(this.plan.width, row.length) }, (_, cell) => cellText(row[cell]));
    // A character takes three bytes at most.
    const length = texts.reduce((sum, text) => sum + 3 * text.length, 0);
    if (length > this.bytes.length) this.bytes = new Uint8Array(2 * length);
    if (texts.length > this.starts.length) [this.starts, this.ends] = [new Int32Array(texts.length), new Int32Array(texts.length)];
    let at = 0;
    texts.forEach((text, cell) => {
      this.starts[cell] = at;
      at += this.encoder.encodeInto(text, this.bytes.subarray(at)).written;
      this.ends[cell] = at;
    });
    this.reader.take(this.bytes, this.starts, this.ends, texts.length, this.lines++, false);
  }
}

/** The sums of rows. */
export function readRows(rows: readonly (readonly CellContent[])[], plan: LinePlan): PieceSums {
  const reader = new RowReader(plan);
  reader.take(rows);
  return reader.sums;
}
