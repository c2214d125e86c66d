/** How the class of each customer moves from period to period (动态管理): up, down, new, back, lost. */
import { abcClasses } from "./abc";
import type { Cuts } from "./abc-cuts";
import { isBlank, textOf, type Matrix, type Result, type ResultMatrix } from "./cells";
import { attempt, requireSameShape } from "./columns";
import { SalesbookError } from "./errors";

/** What may become of a customer; who is to be seen first stands first. */
export const CLASS_MOVES = ["lost", "down", "back", "new", "up", "same"] as const;
export type ClassMove = (typeof CLASS_MOVES)[number];

/**
 * The class of each customer in each period by the rule of table 6-9 (`abcClasses`: crossing, equal amounts together), every
 * period by itself. A period in which nothing was bought – blank, 0, or more returned than bought – has no class: who buys
 * nothing is lost, not small.
 *
 * @param periods one row per customer, one column per period, money
 * @param cuts shares as for `abcClasses`. Default 0.75 and 0.95
 * @returns letters in the shape of `periods`; `""` for a period without purchases, `notANumber` for text
 * @throws SalesbookError cutsOutOfOrder, outOfRange, notANumber for the cuts
 * @example periodClasses([[90, 5], [5, 90], [5, ""]]) // [["A", "B"], ["B", "A"], ["B", ""]]
 */
export function periodClasses(periods: Matrix, cuts?: Cuts): ResultMatrix<string> {
  const columns = Array.from({ length: periodCount(periods) }, (_, period) =>
    abcClasses(
      periods.map((row) => [row[period]]),
      { cuts },
    ),
  );
  return periods.map((row, customer) =>
    row.map((amount, period) => (typeof amount === "number" && amount <= 0 ? "" : columns[period]![customer]![0]!)),
  );
}

/** How many periods the longest row has. */
export function periodCount(periods: Matrix): number {
  return periods.reduce((most, row) => Math.max(most, row.length), 0);
}

/**
 * What became of each customer from one period to the next (客户等级变动). Who has no class bought nothing: without one now but
 * with one before a customer is lost; with one now and none before it is new, or back where it had one earlier still. A
 * letter further up the alphabet is the better class.
 *
 * @param before the classes of the period before, letters, one cell per customer; or those of several periods, oldest first, one
 *   column each, without which nobody can be back
 * @param after the classes now: one column, or any shape that `before` has too
 * @returns one of {@link CLASS_MOVES} in the shape of `after`; `""` where neither of the two periods has a class, `unknownChoice`
 *   where a cell holds no letter
 * @throws SalesbookError differentShape
 * @example classMoves([["B"], ["A"], [""], ["C"]], [["A"], ["B"], ["C"], [""]]) // [["up"], ["down"], ["new"], ["lost"]]
 * @example classMoves([["C", ""], ["", ""]], [["B"], ["B"]]) // [["back"], ["new"]]
 */
export function classMoves(before: Matrix, after: Matrix): ResultMatrix<ClassMove> {
  const isColumn = after.every((row) => row.length === 1) && before.length === after.length;
  if (!isColumn) requireSameShape({ name: "before", range: before }, { name: "after", range: after });
  return after.map((row, line) =>
    row.map((now, column) =>
      attempt(() => {
        const history = isColumn ? before[line]! : [before[line]![column]];
        return moveOf(
          history.map((cell) => letterOf(cell, "before")),
          letterOf(now, "after"),
        );
      }),
    ),
  );
}

/** @param history letters of the periods before, oldest first; `""` without purchases */
function moveOf(history: readonly string[], now: string): Result<ClassMove> {
  const last = history.at(-1) ?? "";
  if (now === "") return last === "" ? "" : "lost";
  if (last === "") return history.some((letter) => letter !== "") ? "back" : "new";
  return now === last ? "same" : now < last ? "up" : "down";
}

/** Small and full-width letters do as well, and so do A类 and A級; 0 is a blank, as which some spreadsheets pass one. */
function letterOf(cell: unknown, argument: string): string {
  if (cell instanceof SalesbookError) throw cell;
  if (isBlank(cell) || cell === 0) return "";
  const [, letter] = /^([A-Z])[类類级級]?$/.exec(textOf(cell).normalize("NFKC").trim().toUpperCase()) ?? [];
  if (letter === undefined) throw new SalesbookError("unknownChoice", { argument, received: textOf(cell), accepted: "classLetters" });
  return letter;
}
