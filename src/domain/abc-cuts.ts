/** The cuts of an ABC classification: what may be given, in which order. */
import type { Rule } from "./abc-rules";
import { isBlank, readNumber, type Matrix } from "./cells";
import { SalesbookError } from "./errors";

/** One cut, or cuts in a list or a range; blanks are left out. */
export type Cuts = number | readonly unknown[] | Matrix;

/** 75 %, 20 % and 5 % of the sales: the classes of 客户构成分析. */
export const DEFAULT_SHARE_CUTS: readonly number[] = [0.75, 0.95];

/** The alphabet has 26 classes. */
export const MOST_CUTS = 25;

/**
 * Checks the cuts of a rule. Equal neighbours are allowed and leave the class between them empty: in a policy table it
 * is the way to say that there is no such class.
 *
 * @param cuts shares (fractions above 0, at most 1) or ranks (whole numbers from 1) in ascending order; for the rule
 *   `amount` money in descending order
 * @returns the cuts as numbers, 1 to 25 of them
 * @throws SalesbookError cutsOutOfOrder, outOfRange, notWholeNumber, notANumber, missingArgument
 * @example readCuts([0.8, "", 0.95], "crossing") // [0.8, 0.95]
 */
export function readCuts(cuts: Cuts | undefined, rule: Rule): readonly number[] {
  const given = (Array.isArray(cuts) ? cuts.flat() : [cuts]).filter((cell) => !isBlank(cell));
  if (given.length === 0) {
    if (rule === "crossing" || rule === "within") return DEFAULT_SHARE_CUTS;
    throw new SalesbookError("missingArgument", { argument: "cuts", accepted: ACCEPTED[rule] });
  }
  if (given.length > MOST_CUTS) throw cutError("outOfRange", given.length, "cutCount");
  const numbers = given.map((cell) => readCut(cell, rule));
  numbers.forEach((cut, index) => {
    const previous = numbers[index - 1] ?? cut;
    if (rule === "amount" ? cut > previous : cut < previous) {
      throw cutError("cutsOutOfOrder", `${previous}, ${cut}`, ACCEPTED[rule]);
    }
  });
  return numbers;
}

const ACCEPTED = {
  crossing: "shareCuts",
  within: "shareCuts",
  amount: "amountCuts",
  rank: "rankCuts",
} as const satisfies Record<Rule, string>;

function readCut(cell: unknown, rule: Rule): number {
  const cut = readNumber(cell, "cuts");
  if (cut instanceof SalesbookError) throw cut;
  const number = Number(cut);
  if (rule === "rank") {
    if (!Number.isInteger(number)) throw cutError("notWholeNumber", number, ACCEPTED.rank);
    if (number < 1) throw cutError("outOfRange", number, ACCEPTED.rank);
  } else if (rule !== "amount" && !(number > 0 && number <= 1)) {
    throw cutError("outOfRange", number, ACCEPTED[rule]);
  }
  return number;
}

function cutError(code: "outOfRange" | "notWholeNumber" | "cutsOutOfOrder", received: number | string, accepted: string): SalesbookError {
  return new SalesbookError(code, { argument: "cuts", received, accepted });
}
