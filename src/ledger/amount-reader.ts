/** Amounts from the bytes of cells, exact. */
import { currenciesIn, readDecimal, type NumberWriting } from "../values/numbers";
import { exactOf } from "./decimals";

const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
const MOST_DIGITS = 13;
const MOST_DECIMALS = 6;
const SCALES = [1_000_000, 100_000, 10_000, 1000, 100, 10, 1];

export type AmountState = "amount" | "blank" | "unreadable";

/**
 * Reads one cell after the other; what the last one holds stands in `units` and `millionths`.
 *
 * Nearly all amounts of an export are plain (-1234.50); those are read from their bytes as the reader of numbers would read them.
 * Everything else goes through that reader.
 */
export class AmountReader {
  units = 0;
  millionths = 0;
  /** It had more decimals than are kept. */
  isRounded = false;
  /** The currencies that are written beside it, `null` where none is. */
  currencies: readonly string[] | null = null;
  private readonly isPlain: boolean;

  /** @param unit power of ten that the heading says: 4 for 万元 */
  constructor(
    private readonly decoder: TextDecoder,
    private readonly writing: NumberWriting,
    private readonly unit: number,
  ) {
    this.isPlain = writing === "point" && unit === 0;
  }

  read(bytes: Uint8Array, start: number, end: number): AmountState {
    this.isRounded = false;
    this.currencies = null;
    if (this.isPlain && this.readPlain(bytes, start, end)) return "amount";
    this.units = 0;
    this.millionths = 0;
    if (start >= end) return "blank";
    return this.readText(this.decoder.decode(bytes.subarray(start, end)));
  }

  private readText(text: string): AmountState {
    const decimal = readDecimal(text, { writing: this.writing, unit: this.unit });
    if (!decimal) return decimal === null ? "blank" : "unreadable";
    const exact = exactOf(decimal);
    if (!exact) return "unreadable";
    this.units = exact.units;
    this.millionths = exact.millionths;
    this.isRounded = exact.isRounded;
    this.currencies = currenciesIn(text);
    return "amount";
  }

  private readPlain(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start;
    const isNegative = at < end && bytes[at] === MINUS;
    if (isNegative) at++;
    const first = at;
    let units = 0;
    let digit = 0;
    while (at < end && (digit = bytes[at]! - ZERO) >= 0 && digit <= 9) {
      units = units * 10 + digit;
      at++;
    }
    if (at === first || at - first > MOST_DIGITS) return false;
    let millionths = 0;
    if (at < end) {
      if (bytes[at] !== POINT) return false;
      const fraction = ++at;
      while (at < end && (digit = bytes[at]! - ZERO) >= 0 && digit <= 9) {
        millionths = millionths * 10 + digit;
        at++;
      }
      if (at < end || at === fraction || at - fraction > MOST_DECIMALS) return false;
      millionths *= SCALES[at - fraction]!;
    }
    this.units = isNegative ? 0 - units : units;
    this.millionths = isNegative ? 0 - millionths : millionths;
    return true;
  }
}
