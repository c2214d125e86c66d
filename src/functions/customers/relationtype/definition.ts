/** RELATIONTYPE: how it is called, what it calculates, and its examples. */
import { CUSTOMER_NUMBERS, MARGIN_LEVELS, relationTypes } from "../../../domain/relation-type";
import { rangeOf } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * The type of relation that fits a kind of customers (客户关系类型). Source: the text on relationship marketing (5), the
 * scheme is Kotler's; `relationTypes` in domain/relation-type.ts.
 *
 * @param customers many, medium, few, any shape
 * @param margin low, medium, high, the same shape
 * @returns basic, reactive, accountable, proactive, partnership in the language of Excel
 * @example RELATIONTYPE.call([["few"]], [["high"]]) // [["partnership"]]
 */
export const RELATIONTYPE = define(
  { customers: rangeOf("CustomerNumber", CUSTOMER_NUMBERS), margin: rangeOf("MarginLevel", MARGIN_LEVELS) },
  ({ customers, margin }) => inWords("RELATIONTYPE", relationTypes(customers, margin)),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 30,
  examples: [
    [
      ["many", "few"],
      ["low", "high"],
    ],
    ["中", "高"],
  ],
};
