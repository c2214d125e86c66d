/** CREDITLIMIT: how it is called, what it calculates, and its examples. */
import { CREDIT_METHODS } from "../../../domain/credit";
import { creditLimits } from "../../../domain/credit-columns";
import { oneOf, range, rangeIfAny } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The credit limit of a customer, or of a column of them, by one of five methods. A negative limit is 0. Source:
 * 二、(三) 2; `creditLimits` in domain/credit-columns.ts.
 *
 * @param method sales, working, current, net, composite, 1 to 5, or the Chinese name
 * @param a the method's first input
 * @param b its second input
 * @param c its third input
 * @param d its fourth input
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT.call("销售额测定法", [[100000]], [[0.6]], [[0.5]], [[2]]) // [[60000]]
 */
export const CREDITLIMIT = define(
  { method: oneOf("CreditMethod", CREDIT_METHODS), a: range, b: range, c: rangeIfAny, d: rangeIfAny },
  ({ method, a, b, c, d }) => creditLimits(method, a, b, c, d),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 10,
  examples: [
    ["working", [900000, 500000], [600000, 700000], 12],
    ["sales", 100000, 0.6, 0.5, 2],
    ["流动比率法", 300000, 100000, 2, 50000],
    [4, 2000000, 1400000, 20],
  ],
};
