/** CUMSHARE: how it is called, what it calculates, and its examples. */
import { cumulativeShares } from "../../../domain/ranking";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The share of the total that is reached with each amount, counted from the largest (累计占比). Equal amounts are taken in
 * input order. Source: 三、(二), table 6-9; `cumulativeShares` in domain/ranking.ts.
 *
 * @param amounts money, any shape
 * @returns fractions 0…1, in the shape and order of `amounts`
 * @example CUMSHARE.call([[15], [80], [5]]) // [[0.95], [0.8], [1]]
 */
export const CUMSHARE = define({ amounts: range }, ({ amounts }) => cumulativeShares(amounts));

/** What the form and the help show besides the words. */
export const about: About = { order: 40, shownAs: "share", examples: [[[15000, 80000, 5000]], [[50, 50, -10]]] };
