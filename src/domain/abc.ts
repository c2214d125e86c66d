/** ABC classification of customers by their sales: four rules, equal amounts together or one by one. */
import { classReader } from "./abc-assign";
import { cutBoundaries } from "./abc-boundaries";
import { readCuts, type Cuts } from "./abc-cuts";
import { readChoice } from "./choices";
import { isBlank, notANumber, type Matrix, type Result, type ResultMatrix } from "./cells";
import { SalesbookError } from "./errors";

const RULE_NAMES = {
  crossing: ["跨线计入"],
  within: ["线内计入"],
  amount: ["标准额", "等级标准额"],
  rank: ["名次"],
} as const;
const TIE_NAMES = { together: ["同级"], split: ["逐个", "逐一"] } as const;

/** The rules that decide who is in a class; see {@link abcClasses}. */
export type Rule = keyof typeof RULE_NAMES;
export const RULES = Object.keys(RULE_NAMES) as readonly Rule[];

/** Whether equal amounts share a class or are taken one by one. */
export type Ties = keyof typeof TIE_NAMES;
export const TIES = Object.keys(TIE_NAMES) as readonly Ties[];

/**
 * Reads a rule by its English or Chinese name.
 *
 * @throws SalesbookError missingArgument, unknownChoice
 * @example readRule("跨線計入") // "crossing"
 */
export function readRule(rule: unknown): Rule {
  return readChoice(rule, RULE_NAMES, "rule", "rules");
}

/**
 * Reads how equal amounts are treated, by the English or Chinese name.
 *
 * @throws SalesbookError missingArgument, unknownChoice
 * @example readTies("Split") // "split"
 */
export function readTies(ties: unknown): Ties {
  return readChoice(ties, TIE_NAMES, "ties", "ties");
}

export interface ClassOptions {
  /** n cuts make n + 1 classes; blanks are left out. Default 0.75 and 0.95 for the share rules, none for the others. */
  readonly cuts?: Cuts;
  readonly rule?: Rule;
  readonly ties?: Ties;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

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
  const column = readColumn(amounts);
  const values = column ?? Float64Array.from(amounts.flat(), amountOf);
  const classAt = classReader(values, cutBoundaries(values, cuts, rule, options.ties ?? "together"));
  return column ? columnOf(amounts, classAt) : blockOf(amounts, classAt);
}

/** The amount in a cell; NaN where there is none. */
function amountOf(cell: unknown): number {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : NaN;
}

/** The amounts of a range of one column, or null for a wider one. Each row is touched once: a million rows are slow to reach. */
function readColumn(amounts: Matrix): Float64Array | null {
  const values = new Float64Array(amounts.length);
  for (let row = 0; row < amounts.length; row++) {
    const cells = amounts[row]!;
    if (cells.length !== 1) return null;
    values[row] = amountOf(cells[0]);
  }
  return values;
}

/** A million rows of one cell are a million small arrays; rows that say the same share one, which nobody can change. */
const LETTER_ROWS: readonly (readonly string[])[] = LETTERS.map((letter) => Object.freeze([letter]));
const BLANK_ROW: readonly string[] = Object.freeze([""]);

function columnOf(amounts: Matrix, classAt: (index: number) => number): ResultMatrix<string> {
  const results = new Array<readonly Result<string>[]>(amounts.length);
  for (let row = 0; row < results.length; row++) {
    results[row] = LETTER_ROWS[classAt(row)] ?? rowWithoutClass(amounts[row]![0]);
  }
  return results;
}

function rowWithoutClass(cell: unknown): readonly Result<string>[] {
  return isBlank(cell) ? BLANK_ROW : [refused(cell)];
}

function blockOf(amounts: Matrix, classAt: (index: number) => number): ResultMatrix<string> {
  let next = 0;
  return amounts.map((cells) => cells.map((cell) => LETTERS[classAt(next++)] ?? (isBlank(cell) ? "" : refused(cell))));
}

function refused(cell: unknown): SalesbookError {
  return cell instanceof SalesbookError ? cell : notANumber(cell, "amounts");
}
