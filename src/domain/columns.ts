/** One calculation for each cell of its columns: single values hold for every cell, a refused cell leaves the others alone. */
import { finite, isBlank, readNumber, sameShape, shapeOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";

/**
 * Calculates cell by cell over ranges of one shape. An input is a single value (or a range of one cell), which holds for
 * every cell, or a range; all ranges have one shape, which is that of the result.
 *
 * @param inputs values or ranges by the name of the argument
 * @param calculate gets the cells of one place in the order of the inputs; it returns or throws a SalesbookError for this
 *   place alone
 * @returns the results; `""` where all ranges are blank; a number is never infinite (`outOfRange`) and never −0
 * @throws SalesbookError differentShape
 * @example cellByCell({ price: [[2], [""]], rate: 3 }, (price, rate) => Number(price) * Number(rate)) // [[6], [""]]
 */
export function cellByCell<Value>(
  inputs: Readonly<Record<string, unknown>>,
  calculate: (...cells: readonly unknown[]) => Result<Value>,
): ResultMatrix<Value> {
  const names = Object.keys(inputs);
  const cells: unknown[] = [];
  const ranges: Range[] = [];
  for (const name of names) {
    const range = asMatrix(inputs[name]);
    if (!isSingle(range)) ranges.push({ name, range, place: cells.length });
    cells.push(range[0]?.[0]);
  }
  const settled = (): Result<Value> => settle(names[0] ?? "", () => calculate(...cells));
  const [first] = ranges;
  if (!first) return [[settled()]];
  for (const other of ranges) requireSameShape(first, other);
  return first.range.map((line, row) =>
    line.map((_, column) => {
      let blank = true;
      for (const { range, place } of ranges) {
        cells[place] = range[row]![column];
        blank &&= isBlank(cells[place]);
      }
      return blank ? "" : settled();
    }),
  );
}

/**
 * Like {@link cellByCell} for a calculation with numbers: `""` where one of its cells is blank, and the error of the first
 * cell that holds no number.
 *
 * @example numberByNumber({ a: [[6], [1]], b: [[3], [""]] }, (a, b) => a / b) // [[2], [""]]
 */
export function numberByNumber(
  inputs: Readonly<Record<string, unknown>>,
  calculate: (...numbers: readonly number[]) => number | SalesbookError,
): ResultMatrix<number> {
  const names = Object.keys(inputs);
  return cellByCell(inputs, (...cells) => {
    let blank = false;
    const numbers: number[] = [];
    for (let index = 0; index < cells.length; index++) {
      const number = readNumber(cells[index], names[index]!);
      if (number instanceof SalesbookError) return number;
      if (number === "") blank = true;
      else numbers.push(number);
    }
    return blank ? "" : calculate(...numbers);
  });
}

/** A value or a range as a range. */
export function asMatrix(value: unknown): Matrix {
  return Array.isArray(value) ? (value as Matrix) : [[value]];
}

/** The cells of a value, a list or a range, row by row. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value.flat() as unknown[]) : [value];
}

/** Whether a range is one cell. */
export function isSingle(range: Matrix): boolean {
  return range.length === 1 && range[0]!.length === 1;
}

/** What a calculation returns, or the SalesbookError that it throws. */
export function attempt<Value>(calculate: () => Result<Value>): Result<Value> {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof SalesbookError) return error;
    throw error;
  }
}

/**
 * The result of one place: an error that is thrown becomes its result, and a number is never infinite and never −0.
 *
 * @param argument what the message calls a number that grew too large
 * @example settle("sales", () => 0 * -1) // 0
 */
export function settle<Value>(argument: string, calculate: () => Result<Value>): Result<Value> {
  const result = attempt(calculate);
  // Adding 0 makes −0 a plain 0.
  return typeof result === "number" ? (finite(result + 0, argument) as Result<Value>) : result;
}

/** A range by the name of its argument. */
interface NamedRange {
  readonly name: string;
  readonly range: Matrix;
}
interface Range extends NamedRange {
  readonly place: number;
}

/** @throws SalesbookError differentShape where a range is not as large as the first one */
export function requireSameShape(first: NamedRange, other: NamedRange): void {
  if (sameShape(first.range, other.range)) return;
  throw new SalesbookError("differentShape", {
    argument: other.name,
    received: shapeOf(other.range),
    accepted: shapeOf(first.range),
    other: first.name,
  });
}
