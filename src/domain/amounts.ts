/** Long columns of amounts: read once into plain numbers, and numbers put back in the shape of the column. */
import { isBlank, knownGood, readNumber, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";

/** The amounts of a range, row by row, with what could be noted while reading them. */
export interface Amounts {
  /** In the order of the range; NaN where there is no amount. */
  readonly values: Float64Array;
  /** Whether every cell is an amount or blank. */
  readonly isClean: boolean;
  /** Whether every row is one cell. */
  readonly isColumn: boolean;
  /** The sum (or count) of the positive amounts of each bucket of the leading bits, see `upperHalves`. */
  readonly sums: Float64Array;
}

/**
 * Reads a range. Every row is touched once: a million rows are slow to reach.
 *
 * @param range any shape; it is not changed
 * @param shift how many bits of the upper half to leave away for the buckets of the sums, up to 31
 * @param counting whether to count the amounts of each bucket instead of summing them
 */
export function readAmounts(range: Matrix, shift = 31, counting = false): Amounts {
  return readColumn(range, shift, counting) ?? readBlock(range, shift, counting);
}

/** Reads a range of one column, the long ones; `null` as soon as a row is not one cell. */
function readColumn(range: Matrix, shift: number, counting: boolean): Amounts | null {
  const values = new Float64Array(range.length);
  const halves = upperHalves(values);
  const sums = new Float64Array(2 ** (31 - shift));
  let isClean = true;
  for (let row = 0; row < range.length; row++) {
    const cells = range[row]!;
    if (cells.length !== 1) return null;
    const cell = cells[0];
    // Only a finite number leaves 0 when it is taken from itself.
    if (typeof cell === "number" && cell - cell === 0) {
      values[row] = cell;
      if (cell > 0) sums[halves[2 * row + 1]! >>> shift]! += counting ? 1 : cell;
    } else {
      values[row] = NaN;
      isClean &&= isBlank(cell);
    }
  }
  return { values, isClean, isColumn: true, sums };
}

function readBlock(range: Matrix, shift: number, counting: boolean): Amounts {
  const column = range.flatMap((cells) => cells.map((cell) => [cell]));
  return { ...readColumn(column, shift, counting)!, isColumn: false };
}

/**
 * The upper halves of the amounts' binary form, at odd indices; as whole numbers they ascend with the positive amounts.
 * (The order of the halves is the one of every processor that runs a browser: the lower half first.)
 */
export function upperHalves(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
}

/**
 * Numbers in the shape of the range whose amounts they belong to.
 *
 * @param numbers in the order of the amounts
 * @returns the number of each amount; `""` for a blank cell, the error for any other cell without an amount
 */
export function inShapeOf(range: Matrix, { values, isClean }: Amounts, numbers: Float64Array): ResultMatrix<number> {
  const results = new Array<Result<number>[]>(range.length);
  let next = 0;
  for (let row = 0; row < range.length; row++) {
    const cells = range[row]!;
    if (cells.length === 1) {
      const value = values[next]!;
      results[row] = [value === value ? numbers[next]! : withoutAmount(cells[0])];
      next++;
    } else {
      results[row] = cells.map((cell): Result<number> => {
        const index = next++;
        return Number.isNaN(values[index]!) ? withoutAmount(cell) : numbers[index]!;
      });
    }
  }
  return isClean ? knownGood(results) : results;
}

/** What a cell without an amount shows: nothing where it is blank, else an error. */
export function withoutAmount(cell: unknown): "" | SalesbookError {
  const read = readNumber(cell, "amounts");
  return read instanceof SalesbookError ? read : "";
}
