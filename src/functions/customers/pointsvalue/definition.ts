/** POINTSVALUE: how it is called, what it calculates, and its examples. */
import { pointsValue } from "../../../domain/points";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * What points are worth at the till: points ÷ 20. Source: the text on keeping customers (积分制度); `pointsValue` in
 * domain/points.ts.
 *
 * @param points points, any shape
 * @returns money, in the shape of `points`
 * @example POINTSVALUE.call([[40]]) // [[2]]
 */
export const POINTSVALUE = define({ points: range }, ({ points }) => pointsValue(points));

/** What the form and the help show besides the words. */
export const about: About = { order: 60, examples: [[[190, 45]]] };
