/** ABC classification of customers by their sales: four rules, equal amounts together or one by one. */
import { cutBoundaries, type Boundary } from "./abc-boundaries";
import { readCuts, type Cuts } from "./abc-cuts";
import { readChoice } from "./choices";
import { isBlank, readNumber, type Matrix, type Result, type ResultMatrix } from "./cells";
import type { SalesbookError } from "./errors";

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
  const values = readAmounts(amounts);
  const boundaries = cutBoundaries(values, cuts, rule, options.ties ?? "together");
  return classify(amounts, values, boundaries);
}

/** All amounts row by row in one typed array; what is no number is NaN there. */
function readAmounts(amounts: Matrix): Float64Array {
  let size = 0;
  for (const row of amounts) size += row.length;
  const values = new Float64Array(size);
  let next = 0;
  for (const row of amounts) {
    for (const cell of row) {
      values[next++] = typeof cell === "number" && Number.isFinite(cell) ? cell : NaN;
    }
  }
  return values;
}

function classify(amounts: Matrix, values: Float64Array, boundaries: readonly Boundary[]): ResultMatrix<string> {
  const above = Float64Array.from(boundaries, (boundary) => boundary.value);
  const places = Float64Array.from(boundaries, (boundary) => boundary.places);
  const last = boundaries.length;

  const classOf = (value: number): number => {
    if (!(value > 0)) return last;
    for (let index = 0; index < last; index++) {
      const boundary = above[index]!;
      if (value > boundary) return index;
      if (value === boundary && places[index]! > 0) {
        places[index]!--;
        return index;
      }
    }
    return last;
  };
  const resultOf = (value: number, cell: unknown): Result<string> =>
    value === value ? LETTERS[classOf(value)]! : isBlank(cell) ? "" : (readNumber(cell, "amounts") as SalesbookError);

  // A million rows of one cell are a million small arrays; rows that say the same share one, which halves the time.
  const letterRows = LETTERS.map((letter) => [letter]);
  const blankRow = [""];
  const results: (readonly Result<string>[])[] = new Array(amounts.length);
  let next = 0;
  for (let row = 0; row < amounts.length; row++) {
    const cells = amounts[row]!;
    if (cells.length === 1) {
      const value = values[next++]!;
      if (value === value) results[row] = letterRows[classOf(value)]!;
      else results[row] = isBlank(cells[0]) ? blankRow : [resultOf(value, cells[0])];
    } else {
      results[row] = cells.map((cell) => resultOf(values[next++]!, cell));
    }
  }
  return results;
}
