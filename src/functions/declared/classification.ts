/** As Excel knows them: functions that classify customers and prospects. Conventions in full: src/domain. */
import { answer } from "../answer";

/**
 * The rules of an ABC classification.
 * @customenum {string}
 */
enum Rule {
  crossing = "crossing",
  within = "within",
  amount = "amount",
  rank = "rank",
}

/**
 * What happens with equal amounts.
 * @customenum {string}
 */
enum Ties {
  together = "together",
  split = "split",
}

/**
 * The class A, B, C … of each customer by sales: who crosses a cut is still inside, or by another rule. Zero and negative
 * amounts are in the last class. Source: 三、(二), tables 6-6 and 6-9; `abcClasses` in domain/abc.ts.
 *
 * @customfunction ABCCLASS
 * @helpurl https://localhost:3000/help/functions.html#ABCCLASS
 * @param amounts money, one cell per customer, any shape
 * @param cuts shares 0…1 ascending, money descending or ranks ascending, by the rule; default {0.75,0.95}
 * @param rule crossing (default), within, amount, rank
 * @param ties together (default), split
 * @returns letters, in the shape of `amounts`
 * @example ABCCLASS([[90], [5], [3], [2]]) // [["A"], ["B"], ["C"], ["C"]]
 */
export function ABCCLASS(amounts: unknown[][], cuts?: unknown[][], rule?: Rule, ties?: Ties): unknown[][] {
  return answer("ABCCLASS", [amounts, cuts, rule, ties]);
}

/**
 * The class of each customer under crossing, within and split ties, and whether they differ: who hangs on the
 * convention. Source: 三、(二), tables 6-6 and 6-9; `abcSensitivity` in domain/abc-sensitivity.ts.
 *
 * @customfunction ABCSENSITIVITY
 * @helpurl https://localhost:3000/help/functions.html#ABCSENSITIVITY
 * @param amounts money, one cell per customer, any shape, read row by row
 * @param cuts shares 0…1 ascending; default {0.75,0.95}
 * @returns one row per customer: three letters and TRUE or FALSE
 * @example ABCSENSITIVITY([[90], [10]]) // [["A", "B", "A", true], ["B", "C", "B", true]]
 */
export function ABCSENSITIVITY(amounts: unknown[][], cuts?: unknown[][]): unknown[][] {
  return answer("ABCSENSITIVITY", [amounts, cuts]);
}

/**
 * The share of each amount in the total (销售额构成比). Zero and negative amounts count as 0. Source: 二、(一), table 6-6;
 * `salesShares` in domain/ranking.ts.
 *
 * @customfunction SALESSHARE
 * @helpurl https://localhost:3000/help/functions.html#SALESSHARE
 * @param amounts money, any shape
 * @returns fractions 0…1, in the shape of `amounts`
 * @example SALESSHARE([[60], [40], [-5]]) // [[0.6], [0.4], [0]]
 */
export function SALESSHARE(amounts: unknown[][]): unknown[][] {
  return answer("SALESSHARE", [amounts]);
}

/**
 * The share of the total that is reached with each amount, counted from the largest (累计占比). Equal amounts are taken in
 * input order. Source: 三、(二), table 6-9; `cumulativeShares` in domain/ranking.ts.
 *
 * @customfunction CUMSHARE
 * @helpurl https://localhost:3000/help/functions.html#CUMSHARE
 * @param amounts money, any shape
 * @returns fractions 0…1, in the shape and order of `amounts`
 * @example CUMSHARE([[15], [80], [5]]) // [[0.95], [0.8], [1]]
 */
export function CUMSHARE(amounts: unknown[][]): unknown[][] {
  return answer("CUMSHARE", [amounts]);
}

/**
 * The monthly average of each customer (月平均销售额): the sum of a row ÷ its months; a blank month counts as 0, a row of
 * blanks gives a blank. Source: 三、(三), table 6-8; `monthlyAverages` in domain/averages.ts.
 *
 * @customfunction MONTHLYAVERAGE
 * @helpurl https://localhost:3000/help/functions.html#MONTHLYAVERAGE
 * @param months money, one row per customer, one column per month
 * @returns money per month, a column
 * @example MONTHLYAVERAGE([[30, 60, 90], [30, null, null]]) // [[60], [10]]
 */
export function MONTHLYAVERAGE(months: unknown[][]): unknown[][] {
  return answer("MONTHLYAVERAGE", [months]);
}

/**
 * The class standard amount (等级标准额): the amount of the customer at a rank; equal amounts each take a rank. Source:
 * 三、(三), table 6-9; `standardAmounts` in domain/ranking.ts.
 *
 * @customfunction STANDARDAMOUNT
 * @helpurl https://localhost:3000/help/functions.html#STANDARDAMOUNT
 * @param amounts money, any shape
 * @param rank a whole number from 1 to the number of amounts, or a range of them
 * @returns money, in the shape of `rank`
 * @example STANDARDAMOUNT([[120], [300], [80], [200]], [[2]]) // [[200]]
 */
export function STANDARDAMOUNT(amounts: unknown[][], rank: unknown[][]): unknown[][] {
  return answer("STANDARDAMOUNT", [amounts, rank]);
}

/**
 * The grade A to D of each prospect (准客户分类): the first cut that the score reaches. The cuts are a course default, the
 * textbook's criteria are not in its text. Source: 一、(一), table 6-5; `prospectGrades` in domain/prospects.ts.
 *
 * @customfunction PROSPECTGRADE
 * @helpurl https://localhost:3000/help/functions.html#PROSPECTGRADE
 * @param scores 0…100, any shape
 * @param cuts the least scores of A, B, C …, 0…100 descending; default {80,60,40}
 * @returns letters, in the shape of `scores`
 * @example PROSPECTGRADE([[92], [60], [59.5], [12]]) // [["A"], ["B"], ["C"], ["D"]]
 */
export function PROSPECTGRADE(scores: unknown[][], cuts?: unknown[][]): unknown[][] {
  return answer("PROSPECTGRADE", [scores, cuts]);
}
