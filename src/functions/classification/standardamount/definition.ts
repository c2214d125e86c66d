/** STANDARDAMOUNT: how it is called, what it calculates, and its examples. */
import { standardAmounts } from "../../../domain/ranking";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The class standard amount (等级标准额): the amount of the customer at a rank; equal amounts each take a rank. Source:
 * 三、(三), table 6-9; `standardAmounts` in domain/ranking.ts.
 *
 * @param amounts money, any shape
 * @param rank a whole number from 1 to the number of amounts, or a range of them
 * @returns money, in the shape of `rank`
 * @example STANDARDAMOUNT.call([[120], [300], [80], [200]], [[2]]) // [[200]]
 */
export const STANDARDAMOUNT = define({ amounts: range, rank: range }, ({ amounts, rank }) => standardAmounts(amounts, rank));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 60,
  examples: [
    [
      [52000, 9000, 31000, 18000, 12000, 40000, 27000, 6000, 15000, 4500, 8000, 3000],
      [4, 10],
    ],
    [[120, 300, 80, 200], 5],
  ],
};
