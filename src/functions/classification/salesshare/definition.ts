/** SALESSHARE: how it is called, what it calculates, and its examples. */
import { salesShares } from "../../../domain/ranking";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The share of each amount in the total (销售额构成比). Zero and negative amounts count as 0. Source: 二、(一), table 6-6;
 * `salesShares` in domain/ranking.ts.
 *
 * @param amounts money, any shape
 * @returns fractions 0…1, in the shape of `amounts`
 * @example SALESSHARE.call([[60], [40], [-5]]) // [[0.6], [0.4], [0]]
 */
export const SALESSHARE = define({ amounts: range }, ({ amounts }) => salesShares(amounts));

/** What the form and the help show besides the words. */
export const about: About = { order: 30, shownAs: "share", examples: [[[60000, 25000, 15000]], [[60000, 40000, -5000]]] };
