/**
 * Bytes of a text file to records and cells, without decoding anything: in UTF-8, GB18030 and Big5 no byte of a comma, a tab, a
 * semicolon, a quotation mark or a line break is part of another character.
 *
 * A cell is quoted where a quotation mark begins it, and doubled ones stand for one; anywhere else (12" pipe) the mark is an
 * ordinary character. A record may go over several lines. One that is not closed rightly, or goes over several lines and has
 * not as many cells as it should, is broken: then its first line alone is given up, and reading goes on with the next.
 */

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
/** A quoted cell that goes on for longer was never closed. */
const LONGEST_RECORD = 65_536;
/** Cells of one record that are told apart; a sheet has no more columns. */
const MOST_CELLS = 16_384;

/** What a record is read with. */
export interface Separators {
  /** One byte: `,` `;` tab or `|`. */
  readonly delimiter: number;
  /** Line feed, or the return alone of old systems. */
  readonly lineEnd: number;
  /** Cells that a record has which goes over several lines; 0 where that is not known yet. */
  readonly width: number;
}

/** Takes records one after the other. */
export interface RecordTaker {
  /**
   * Takes a record. Cell n lies from `starts[n]` to `ends[n]` in the bytes.
   *
   * @param line of the file, where the record begins, counted from 0 where the scan began
   * @param isBroken its cells are not to be trusted
   */
  take(bytes: Uint8Array, starts: Int32Array, ends: Int32Array, count: number, line: number, isBroken: boolean): void;
}

/** Scans pieces of a file one after the other. */
export class Scanner {
  /** Lines that were read. */
  lines = 0;
  private readonly starts = new Int32Array(MOST_CELLS + 1);
  private readonly ends = new Int32Array(MOST_CELLS + 1);
  private readonly special = new Uint8Array(256);
  /** Set where a cell of the record has doubled quotation marks, which are still to be made single. */
  private hasDoubled = false;
  /** Where the line after the record's first begins, and how many lines the record has. */
  private nextLine = 0;
  private linesOfRecord = 1;

  constructor(
    private readonly separators: Separators,
    private readonly taker: RecordTaker,
  ) {
    for (const byte of [separators.delimiter, separators.lineEnd, QUOTE]) this.special[byte] = 1;
  }

  /**
   * Hands all whole records of the bytes to the taker.
   *
   * @param bytes may be changed where a cell has doubled quotation marks
   * @param from where a record begins
   * @param until a record that begins here or later is left to others
   * @param isEnd whether the file ends with the bytes, so that what is left is a record too
   * @returns where the first record begins that was not taken
   */
  scan(bytes: Uint8Array, from: number, until: number, isEnd: boolean): number {
    const { delimiter, lineEnd, width } = this.separators;
    const { starts, ends, special } = this;
    const end = bytes.length;
    let at = from;
    while (at < until && at < end) {
      const begin = at;
      let cell = 0;
      let cellStart = at;
      let isWhole = false;
      let isBroken = false;
      this.linesOfRecord = 1;
      this.hasDoubled = false;
      this.nextLine = 0;
      for (;;) {
        while (at < end && special[bytes[at]!] === 0) at++;
        if (at >= end) break;
        const byte = bytes[at]!;
        if (byte === delimiter) {
          if (cell < MOST_CELLS) {
            starts[cell] = cellStart;
            ends[cell++] = at;
          }
          cellStart = ++at;
        } else if (byte === lineEnd) {
          isWhole = true;
          break;
        } else if (at === cellStart) {
          const after = this.quoted(bytes, at, begin, isEnd);
          if (after === -1) {
            at = end;
            break;
          }
          if (after < 0) {
            isBroken = true;
            break;
          }
          if (cell < MOST_CELLS) {
            starts[cell] = cellStart + 1;
            ends[cell++] = this.quotedEnd;
          }
          at = after;
          if (at < end && bytes[at] === delimiter) {
            cellStart = ++at;
            continue;
          }
          cellStart = -1;
          isWhole = at < end;
          break;
        } else at++;
      }
      if (!isBroken && !isWhole && !isEnd) return begin;
      if (!isBroken && cellStart >= 0 && cell < MOST_CELLS) {
        starts[cell] = cellStart;
        ends[cell++] = at > cellStart && lineEnd === LINE_FEED && bytes[at - 1] === RETURN ? at - 1 : at;
      }
      if (this.linesOfRecord > 1 && width > 0 && cell !== width) isBroken = true;
      if (isBroken) {
        const next = this.nextLine || lineAfter(bytes, begin, lineEnd);
        if (next < 0 && !isEnd) return begin;
        this.taker.take(bytes, starts, ends, 0, this.lines++, true);
        at = next < 0 ? end : next;
        continue;
      }
      if (this.hasDoubled) for (let one = 0; one < cell; one++) ends[one] = withoutDoubled(bytes, starts[one]!, ends[one]!);
      this.taker.take(bytes, starts, ends, cell, this.lines, false);
      this.lines += this.linesOfRecord;
      at = isWhole ? at + 1 : end;
    }
    return at;
  }

  private quotedEnd = 0;

  /**
   * Goes over a quoted cell.
   *
   * @returns where its separator stands; -1 where the bytes end before it does, -2 where it is not closed rightly
   */
  private quoted(bytes: Uint8Array, quote: number, begin: number, isEnd: boolean): number {
    const { delimiter, lineEnd } = this.separators;
    const end = bytes.length;
    for (let at = quote + 1; ; at++) {
      while (at < end && bytes[at] !== QUOTE && bytes[at] !== lineEnd) at++;
      if (at >= end) return isEnd || end - begin > LONGEST_RECORD ? -2 : -1;
      if (at - begin > LONGEST_RECORD) return -2;
      if (bytes[at] === lineEnd) {
        this.linesOfRecord++;
        this.nextLine ||= at + 1;
        continue;
      }
      if (at + 1 >= end && !isEnd) return -1;
      if (bytes[at + 1] === QUOTE) {
        this.hasDoubled = true;
        at++;
        continue;
      }
      this.quotedEnd = at;
      let after = at + 1;
      while (after < end && (bytes[after] === SPACE || (bytes[after] === RETURN && lineEnd !== RETURN))) after++;
      if (after >= end) return isEnd ? end : -1;
      return bytes[after] === delimiter || bytes[after] === lineEnd ? after : -2;
    }
  }
}

/** Where the next line begins, -1 where there is none in the bytes. */
export function lineAfter(bytes: Uint8Array, from: number, lineEnd: number): number {
  const at = bytes.indexOf(lineEnd, from);
  return at < 0 ? -1 : at + 1;
}

/** Makes doubled quotation marks single, in place. */
function withoutDoubled(bytes: Uint8Array, start: number, end: number): number {
  let to = bytes.indexOf(QUOTE, start);
  if (to < 0 || to >= end) return end;
  // A mark in a cell that is not quoted stands for itself, however many follow each other.
  if (bytes[start - 1] !== QUOTE) return end;
  for (let from = to; from < end; from++) {
    bytes[to++] = bytes[from]!;
    if (bytes[from] === QUOTE && bytes[from + 1] === QUOTE) from++;
  }
  return to;
}
