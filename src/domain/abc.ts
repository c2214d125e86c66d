/** ABC classification of customers by their sales: four rules, equal amounts together or one by one. */
import { byClasses } from "./abc-assign";
import { cutBoundaries, readForCuts, type Boundary } from "./abc-boundaries";
import { readCuts, type Cuts } from "./abc-cuts";
import { withoutAmount, type Amounts } from "./amounts";
import { knownGood, type Matrix, type Result, type ResultMatrix } from "./cells";
import type { Rule, Ties } from "./abc-rules";

export interface ClassOptions {
  /** n cuts make n + 1 classes; blanks are left out. Default 0.75 and 0.95 for the share rules, none for the others. */
  readonly cuts?: Cuts;
  readonly rule?: Rule;
  readonly ties?: Ties;
}

/** What classes are called. */
export const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/**
 * The class of each customer by sales: A, B, C … (三、(二) 客户等级, tables 6-6 and 6-9).
 *
 * An amount is in the first class k for which
 * - `crossing` (default): the share of all strictly greater amounts is below cut k – who crosses the line is inside;
 * - `within`: the share of all greater or equal amounts is at most cut k;
 * - `amount`: it reaches cut k, a class standard amount in money (cuts descend);
 * - `rank`: it reaches the amount at rank cut k (cuts are ascending ranks).
 *
 * Conventions: a zero or negative amount (a net return) counts as 0 in every sum and is in the last class. Equal amounts
 * share a class; with `ties: "split"` they are taken one by one in input order (no difference for `amount`). Shares are
 * compared as sums, without dividing, with a tolerance of a billionth of the total, so that 0.8 + 0.15 reaches 0.95.
 * Standard amounts are compared with a tolerance of a billionth of a thousandth, so that an average whose last binary
 * digit is off still reaches the standard amount that was typed as it is shown.
 *
 * @param amounts a range of amounts in one currency, any shape, read row by row; it is not changed
 * @param options see {@link ClassOptions}
 * @returns the classes in the shape and order of `amounts`; `""` for a blank, the error `notANumber` for a cell with text
 *   or TRUE/FALSE (the others are classified without it). Rows with the same class may be one shared array: read only
 * @throws SalesbookError cutsOutOfOrder, outOfRange (a share outside 0…1, a rank below 1, more than 25 cuts),
 *   notWholeNumber (a rank), notANumber (text among the cuts), missingArgument (no cuts for `amount` or `rank`)
 * @example abcClasses([[90], [5], [3], [2]]) // [["A"], ["B"], ["C"], ["C"]]
 * @example abcClasses([[90], [5], [3], [2]], { rule: "within" }) // [["B"], ["B"], ["C"], ["C"]]
 */
export function abcClasses(amounts: Matrix, options: ClassOptions = {}): ResultMatrix<string> {
  const rule = options.rule ?? "crossing";
  const cuts = readCuts(options.cuts, rule);
  const read = readForCuts(amounts, rule);
  const boundaries = cutBoundaries(read, cuts, rule, options.ties ?? "together");
  const results = read.isColumn ? columnOf(amounts, read, boundaries) : blockOf(amounts, read, boundaries);
  return read.isClean ? knownGood(results) : results;
}

/** A million rows of one cell are a million small arrays; rows that say the same share one, which nobody can change. */
const LETTER_ROWS: readonly (readonly Result<string>[])[] = LETTERS.map((letter) => Object.freeze([letter]));
const BLANK_ROW: readonly Result<string>[] = Object.freeze([""] as const);

function columnOf(amounts: Matrix, { values }: Amounts, boundaries: readonly Boundary[]): ResultMatrix<string> {
  return byClasses(values, boundaries, LETTER_ROWS, (row) => {
    const shown = withoutAmount(amounts[row]![0]);
    return shown === "" ? BLANK_ROW : [shown];
  });
}

function blockOf(amounts: Matrix, { values }: Amounts, boundaries: readonly Boundary[]): ResultMatrix<string> {
  const cells = amounts.flat();
  const letters = byClasses<Result<string>>(values, boundaries, LETTERS, (index) => withoutAmount(cells[index]));
  let next = 0;
  return amounts.map((row) => row.map(() => letters[next++]!));
}
