/** ABCSENSITIVITY: how it is called, what it calculates, and its examples. */
import { abcSensitivity } from "../../../domain/abc-sensitivity";
import { list, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The class of each customer under crossing, within and split ties, and whether they differ: who hangs on the
 * convention. Source: 二、(一) 1 (5), 三、(二) and (三), tables 6-6 and 6-9; `abcSensitivity` in domain/abc-sensitivity.ts.
 *
 * @param amounts money, one cell per customer, any shape, read row by row
 * @param cuts shares 0…1 ascending; default {0.75,0.95}
 * @returns one row per customer: three letters and TRUE or FALSE
 * @example ABCSENSITIVITY.call([[90], [10]]) // [["A", "B", "A", true], ["B", "C", "B", true]]
 */
export const ABCSENSITIVITY = define({ amounts: range, cuts: optional(list) }, ({ amounts, cuts }) => abcSensitivity(amounts, cuts));

/** What the form and the help show besides the words. */
export const about: About = { order: 20, examples: [[[70000, 12500, 12500, 5000]]] };
