/** CLASSMOVE: how it is called, what it calculates, and its examples. */
import { classMoves } from "../../../domain/class-moves";
import { range } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * What became of each customer from one period to the next (客户等级变动): up, down, same, new, lost, or back after a period
 * without purchases. Source: the principles of customer management (动态管理); sheet P23; `classMoves` in domain/class-moves.ts.
 *
 * @param before letters, the best first in the alphabet, one cell per customer; blank without purchases. Several columns are
 *   periods, oldest first
 * @param after letters now, one cell per customer
 * @returns up, down, same, new, back, lost in the language of Excel, in the shape of `after`; blank where both are
 * @example CLASSMOVE.call([["B"], [""]], [["A"], ["C"]]) // [["up"], ["new"]]
 */
export const CLASSMOVE = define({ before: range, after: range }, ({ before, after }) => inWords("CLASSMOVE", classMoves(before, after)));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 22,
  examples: [
    [
      ["B", "A", "C", null, "A"],
      ["A", "B", "C", "C", null],
    ],
    [[["C", null]], [["B"]]],
  ],
};
