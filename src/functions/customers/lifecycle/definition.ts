/** LIFECYCLE: how it is called, what it calculates, and its examples. */
import { lifecycleStages } from "../../../domain/lifecycle";
import { range } from "../../arguments";
import { define, inColumn, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * The stage of each customer relation (客户关系生命周期) from its sales: fewer than 3 active periods, then the last third of
 * the periods against the third before: ≥ 1.2 times is formation, ≤ 0.8 times decline. A rule of our own: the text on
 * relationship marketing (4) names the stages only; `lifecycleStages` in domain/lifecycle.ts.
 *
 * @param amounts money, one row per customer, one column per period, oldest first
 * @returns exploration, formation, stability, decline in the language of Excel, a column
 * @example LIFECYCLE.call([[10, 10, 12], [10, 10, 8]]) // [["formation"], ["decline"]]
 */
export const LIFECYCLE = define({ amounts: range }, ({ amounts }) => inWords("LIFECYCLE", inColumn(lifecycleStages(amounts))));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 20,
  examples: [
    [
      [
        [0, 0, 0, 0, 400, 300],
        [100, 200, 300, 300, 400, 500],
        [300, 300, 300, 300, 310, 290],
        [500, 500, 400, 400, 200, 100],
      ],
    ],
  ],
};
