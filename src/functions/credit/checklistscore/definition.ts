/** CHECKLISTSCORE: how it is called, what it calculates, and its examples. */
import { checklistScore } from "../../../domain/checklist";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The score of a checklist: 1 − weight of the answers that warn ÷ weight of all answers. Source: 二、(二) 2; `checklistScore` in
 * domain/checklist.ts.
 *
 * @param answers yes, no or unknown, one cell per question; blank and unknown are no answer
 * @param good the answer that is no warning, yes or no, one per question or one for all
 * @param weights 0 or more, one per question or one for all; a blank is 1; default all equal
 * @returns a fraction 0…1, one cell
 * @example CHECKLISTSCORE.call([["yes"], ["no"], ["unknown"]], "yes", [[1], [3], [1]]) // [[0.25]]
 */
export const CHECKLISTSCORE = define({ answers: range, good: range, weights: optional(range) }, ({ answers, good, weights }) => [
  [checklistScore(answers, good, weights)],
]);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 110,
  shownAs: "share",
  examples: [
    [
      ["yes", "no", "unknown", "yes"],
      ["yes", "no", "yes", "no"],
      [1, 1, 1, 2],
    ],
    [["yes", "no", "yes"], "yes"],
  ],
};
