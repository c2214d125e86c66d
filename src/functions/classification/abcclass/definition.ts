/** ABCCLASS: how it is called, what it calculates, and its examples. */
import { abcClasses } from "../../../domain/abc";
import { readRule, readTies, RULES, TIES } from "../../../domain/abc-rules";
import { list, oneOf, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The class A, B, C … of each customer by sales: who crosses a cut is still inside, or by another rule. Zero and negative
 * amounts are in the last class. Source: 二、(一) 1 (5), 三、(二) and (三), tables 6-6 and 6-9; `abcClasses` in domain/abc.ts.
 *
 * @param amounts money, one cell per customer, any shape
 * @param cuts shares 0…1 ascending, money descending or ranks ascending, by the rule; default {0.75,0.95}
 * @param rule crossing (default), within, amount, rank
 * @param ties together (default), split
 * @returns letters, in the shape of `amounts`
 * @example ABCCLASS.call([[90], [5], [3], [2]]) // [["A"], ["B"], ["C"], ["C"]]
 */
export const ABCCLASS = define(
  { amounts: range, cuts: optional(list), rule: optional(oneOf("Rule", RULES, readRule)), ties: optional(oneOf("Ties", TIES, readTies)) },
  ({ amounts, ...options }) => abcClasses(amounts, options),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 10,
  examples: [
    [[60000, 20000, 15000, 3000, 2000]],
    [[60000, 20000, 15000, 3000, 2000], null, "within"],
    [[900, 800, 700, 600], [[1, 3]], "rank"],
    [[52000, 50000, 9000], [[50000, 10000]], "amount"],
    [[25, 25, 25, 25], [[0.5]], null, "split"],
  ],
};
