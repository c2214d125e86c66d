/** BRANDSEGMENT: how it is called, what it calculates, and its examples. */
import { brandSegments } from "../../../domain/brand-segment";
import { number, optional, range } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * One of nine segments: loyal to the national or the store brand, or switching, and low, medium or high use by thirds
 * of the customers. Source: 模块三, the case of the supermarket; where the lines run is ours; `brandSegments` in
 * domain/brand-segment.ts.
 *
 * @param nationalBrand quantity, 0 or more, one cell per customer; blank is 0
 * @param storeBrand quantity in the same unit, the same shape
 * @param loyal share from which on a customer is loyal, above 0.5 to 1; default 0.8
 * @returns the segment in the language of Excel, in the shape of the ranges
 * @example BRANDSEGMENT.call([[9], [1], [3]], [[1], [0], [2]]) // [["national brand, high use"], ["national brand, low use"], ["switcher, medium use"]]
 */
export const BRANDSEGMENT = define(
  { nationalBrand: range, storeBrand: range, loyal: optional(number) },
  ({ nationalBrand, storeBrand, loyal }) => inWords("BRANDSEGMENT", brandSegments(nationalBrand, storeBrand, loyal)),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 80,
  examples: [
    [
      [9, 0, 3, 1],
      [1, 8, 2, 1],
    ],
    [[9, 1, 3], [1, 0, 2], 0.6],
  ],
};
