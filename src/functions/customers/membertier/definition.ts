/** MEMBERTIER: how it is called, what it calculates, and its examples. */
import { memberTiers } from "../../../domain/member-tier";
import { optional, range } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * The tier of each member (会员等级): the highest whose spending or whose visits in a year are reached. Source: the text
 * on keeping customers (会员分级); `memberTiers` in domain/member-tier.ts.
 *
 * @param spend money in a year, any shape
 * @param frequency visits in a year, 0 or more, the same shape
 * @param table rows of name, least spending, least visits, highest first; default 3,990 or 200 and 1,990 or 100
 * @returns the tiers' names, in the shape of the ranges
 * @example MEMBERTIER.call([[4000], [1200], [300]], [[3], [120], [4]]) // [["top"], ["middle"], ["basic"]]
 */
export const MEMBERTIER = define({ spend: range, frequency: range, table: optional(range) }, ({ spend, frequency, table }) =>
  // A table has names of its own.
  table ? memberTiers(spend, frequency, table) : inWords("MEMBERTIER", memberTiers(spend, frequency)),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 40,
  examples: [
    [
      [4200, 900, 350],
      [40, 120, 6],
    ],
    [
      [4200, 900, 90],
      [0, 0, 0],
      [
        ["Gold", 4000, null],
        ["Silver", 500, null],
      ],
    ],
  ],
};
