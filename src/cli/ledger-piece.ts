/** Reads a range of bytes of a ledger's file, in a thread or where it is called. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { lineAfter, LineReader, Scanner, type LinePlan, type PieceSums, type TextForm } from "../ledger/ledger";

/** A range of a file: the records that begin in it. */
export interface PieceTask {
  readonly path: string;
  readonly plan: LinePlan;
  readonly form: TextForm;
  /** Where records begin that are meant. */
  readonly from: number;
  readonly until: number;
  /** Whether a record begins at `from`, or only somewhere behind it. */
  readonly isExact: boolean;
}

export interface PieceAnswer {
  readonly sums: PieceSums;
  /** Where the first record of the piece began, and where the first one begins that is left to the next piece. */
  readonly begin: number;
  readonly end: number;
}

const BLOCK = 1 << 22;

/**
 * The sums of a range.
 *
 * A range that begins anywhere takes the next line for the beginning of a record. Whoever puts pieces together sees whether
 * that was so: a piece must begin where the one before it ended.
 */
export function readPiece({ path, plan, form, from, until, isExact }: PieceTask): PieceAnswer {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const reader = new LineReader(plan);
    const scanner = new Scanner(plan.separators, reader);
    let bytes: Uint8Array = new Uint8Array(BLOCK);
    let held = 0;
    // Of the bytes at hand, where the first stands in the file.
    let base = isExact ? from : Math.max(0, from - 1);
    let at = 0;
    let begin = isExact ? from : -1;
    for (;;) {
      if (held === bytes.length) {
        const longer = new Uint8Array(2 * bytes.length);
        longer.set(bytes);
        bytes = longer;
      }
      const count = readSync(file, bytes, held, bytes.length - held, base + held);
      held += count;
      const isEnd = count === 0 || base + held >= size;
      if (begin < 0) {
        at = lineAfter(bytes.subarray(0, held), 0, form.separators.lineEnd);
        if (at < 0 && !isEnd) continue;
        if (at < 0) at = held;
        begin = base + at;
      }
      at = scanner.scan(bytes.subarray(0, held), at, until - base, isEnd);
      if (isEnd || base + at >= until) return { sums: reader.sums(scanner.lines), begin, end: base + at };
      bytes.copyWithin(0, at, held);
      base += at;
      held -= at;
      at = 0;
    }
  } finally {
    closeSync(file);
  }
}
