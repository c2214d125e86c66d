/** WEIGHTEDSCORE: how it is called, what it calculates, and its examples. */
import { weightedScores } from "../../../domain/prospects";
import { optional, range } from "../../arguments";
import { define, inColumn, type About } from "../../definition";

/**
 * The weighted mean of the scores of each row, such as those of a prospect or of a credit judgement. Source: table 6-5;
 * `weightedScores` in domain/prospects.ts.
 *
 * @param scores 0…100, a row per customer and a column per criterion; a blank is left out with its weight
 * @param weights 0 or more, one per criterion; a blank is 0; default all equal
 * @returns scores 0…100, one row per row
 * @example WEIGHTEDSCORE.call([[90, 70], [60, null]], [[3, 1]]) // [[85], [60]]
 */
export const WEIGHTEDSCORE = define({ scores: range, weights: optional(range) }, ({ scores, weights }) =>
  inColumn(weightedScores(scores, weights?.flat())),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 80,
  examples: [
    [
      [
        [90, 70],
        [60, 80],
        [60, null],
      ],
      [[3, 1]],
    ],
    [[[90, 70]]],
  ],
};
