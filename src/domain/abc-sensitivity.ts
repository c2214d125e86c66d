/** Whose class hangs on a convention of the ABC classification. */
import { LETTERS } from "./abc";
import type { Rule, Ties } from "./abc-rules";
import { byClasses } from "./abc-assign";
import { cutBoundaries, readForCuts } from "./abc-boundaries";
import { readCuts, type Cuts } from "./abc-cuts";
import { withoutAmount } from "./amounts";
import type { Matrix, Result, ResultMatrix } from "./cells";

/**
 * The class of each customer under three conventions, and whether they differ: so a manager sees whom a rule of
 * arithmetic and not the sales put into a class. All conventions as in `abcClasses`:
 *
 * 1. `crossing`: who crosses the line is inside, equal amounts share a class (the default of `ABCCLASS`);
 * 2. `within`: who crosses it is outside;
 * 3. split ties: `crossing`, with equal amounts taken one by one in input order.
 *
 * @param amounts sales, money, any shape; read row by row, one customer per cell
 * @param cuts shares as for `abcClasses`. Default 0.75 and 0.95
 * @returns one row per customer: the three classes, and true where they are not the same; for a blank four `""`, for text four
 *   times the error
 * @throws SalesbookError cutsOutOfOrder, outOfRange, notANumber
 * @example abcSensitivity([[90], [4], [4], [2]])
 *   // [["A", "B", "A", true], ["B", "C", "B", true], ["B", "C", "B", true], ["C", "C", "C", false]]
 */
export function abcSensitivity(amounts: Matrix, cuts?: Cuts): ResultMatrix<string | boolean> {
  const column = amounts.flatMap((row) => row.map((cell) => [cell]));
  const shares = readCuts(cuts, "crossing");
  const read = readForCuts(column, "crossing");
  const classesBy = (rule: Rule, ties: Ties): Result<string>[] =>
    byClasses<Result<string>>(read.values, cutBoundaries(read, shares, rule, ties), LETTERS, (row) => withoutAmount(column[row]![0]));
  const crossing = classesBy("crossing", "together");
  const within = classesBy("within", "together");
  const split = classesBy("crossing", "split");
  return column.map((_, row): Result<string | boolean>[] => {
    const classes = [crossing[row]!, within[row]!, split[row]!];
    const [first = "", ...others] = classes;
    if (typeof first !== "string" || first === "") return [...classes, first];
    return [...classes, others.some((letter) => letter !== first)];
  });
}
