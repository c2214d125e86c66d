/** CAMPAIGNRETURN: how it is called, what it calculates, and its examples. */
import { campaignReturns } from "../../../domain/campaign";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * What came back of each yuan spent on a campaign: (revenue × margin rate − cost) ÷ cost. Source: the text on sales work, 四(四);
 * `campaignReturns` in domain/campaign.ts.
 *
 * @param campaignCost what was spent, money above 0, any shape
 * @param revenue money, 0 or more, the same shape
 * @param marginRate on the revenue, a fraction −1…1, the same shape
 * @returns fractions, in the shape of the ranges; −1 where all was lost
 * @example CAMPAIGNRETURN.call([[6000]], [[45000]], 0.2) // [[0.5]]
 */
export const CAMPAIGNRETURN = define({ campaignCost: range, revenue: range, marginRate: range }, ({ campaignCost, revenue, marginRate }) =>
  campaignReturns(campaignCost, revenue, marginRate),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 100,
  shownAs: "share",
  examples: [
    [[6000, 8000], [45000, 30000], 0.2],
    [5000, 0, 0.3],
  ],
};
