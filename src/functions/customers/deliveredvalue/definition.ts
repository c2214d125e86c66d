/** DELIVEREDVALUE: how it is called, what it calculates, and its examples. */
import { deliveredValues } from "../../../domain/delivered-value";
import { range } from "../../arguments";
import { define, inColumn, type About } from "../../definition";

/**
 * Customer delivered value (客户让渡价值): product + service + personnel + image value − money, time, mental and physical
 * cost. A blank part is 0. Source: the text on relationship marketing, 七、2; `deliveredValues` in
 * domain/delivered-value.ts.
 *
 * @param values four parts per offer, in one unit: a row of four
 * @param costs four parts per offer, 0 or more, in the same unit
 * @returns one number per offer, in that unit
 * @example DELIVEREDVALUE.call([[40, 20, 15, 10]], [[50, 5, 3, 2]]) // [[25]]
 */
export const DELIVEREDVALUE = define({ values: range, costs: range }, ({ values, costs }) => inColumn(deliveredValues(values, costs)));

/** What the form and the help show besides the words. */
export const about: About = {
  order: 10,
  examples: [
    [
      [
        [40, 20, 15, 10],
        [40, 25, 15, 10],
      ],
      [
        [50, 5, 3, 2],
        [50, 3, 3, 2],
      ],
    ],
  ],
};
