/** PROSPECTGRADE: how it is called, what it calculates, and its examples. */
import { prospectGrades } from "../../../domain/prospects";
import { list, optional, range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * The grade A to D of each prospect (准客户分类): the first cut that the score reaches. The cuts are a course default, the
 * textbook's criteria are not in its text. Source: 一、(一), table 6-5; `prospectGrades` in domain/prospects.ts.
 *
 * @param scores 0…100, any shape
 * @param cuts the least scores of A, B, C …, 0…100 descending; default {80,60,40}
 * @returns letters, in the shape of `scores`
 * @example PROSPECTGRADE.call([[92], [60], [59.5], [12]]) // [["A"], ["B"], ["C"], ["D"]]
 */
export const PROSPECTGRADE = define({ scores: range, cuts: optional(list) }, ({ scores, cuts }) => prospectGrades(scores, { cuts }));

/** What the form and the help show besides the words. */
export const about: About = { order: 70, examples: [[[92, 60, 59.5, 12]], [[92, 60], [[90, 50]]]] };
