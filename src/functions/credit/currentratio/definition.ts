/** CURRENTRATIO: how it is called, what it calculates, and its examples. */
import { currentRatios } from "../../../domain/current-ratio";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The current ratio (流动比率): current assets ÷ current liabilities. No liabilities: #DIV/0!. Source: 二、(三) 2 (3);
 * `currentRatios` in domain/current-ratio.ts.
 *
 * @param currentAssets money, any shape
 * @param currentLiabilities money, above 0, the same shape
 * @returns a factor (2 is 200 %), in the shape of `currentAssets`
 * @example CURRENTRATIO.call([[300000]], [[100000]]) // [[3]]
 */
export const CURRENTRATIO = define({ currentAssets: range, currentLiabilities: range }, ({ currentAssets, currentLiabilities }) =>
  currentRatios(currentAssets, currentLiabilities),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 70,
  examples: [
    [
      [300000, 90000],
      [100000, 120000],
    ],
  ],
};
