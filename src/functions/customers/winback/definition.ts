/** WINBACK: how it is called, what it calculates, and its examples. */
import { CUSTOMER_IMPORTANCES, winBackActions } from "../../../domain/win-back";
import { rangeOf } from "../../arguments";
import { define, type About } from "../../definition";
import { inWords } from "../../words";

/**
 * What to do about a lost customer (客户挽回). Source: the text on keeping customers (挽回); `winBackActions` in
 * domain/win-back.ts.
 *
 * @param importance important, ordinary, small, harmful, any shape
 * @returns what to do, in the language of Excel
 * @example WINBACK.call([["small"]]) // [["win back if convenient"]]
 */
export const WINBACK = define({ importance: rangeOf("CustomerImportance", CUSTOMER_IMPORTANCES) }, ({ importance }) =>
  inWords("WINBACK", winBackActions(importance)),
);

/** What the form and the help show besides the words. */
export const about: About = { order: 90, examples: [[["important", "ordinary", "small", "harmful"]], ["劣质客户"]] };
