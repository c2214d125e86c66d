/** As Excel knows them: functions that judge relations with customers. Conventions in full: src/domain. */
import { answer } from "../answer";

/**
 * How many customers of a kind there are.
 * @customenum {string}
 */
enum CustomerNumber {
  many = "many",
  medium = "medium",
  few = "few",
}

/**
 * How much a customer of a kind brings.
 * @customenum {string}
 */
enum MarginLevel {
  low = "low",
  medium = "medium",
  high = "high",
}

/**
 * What a lost customer was worth.
 * @customenum {string}
 */
enum CustomerImportance {
  important = "important",
  ordinary = "ordinary",
  small = "small",
  harmful = "harmful",
}

/**
 * Customer delivered value (客户让渡价值): product + service + personnel + image value − money, time, mental and physical
 * cost. A blank part is 0. Source: the text on relationship marketing, 七、2; `deliveredValues` in
 * domain/delivered-value.ts.
 *
 * @customfunction DELIVEREDVALUE
 * @helpurl https://localhost:3000/help/functions.html#DELIVEREDVALUE
 * @param values four parts per offer, in one unit: a row of four
 * @param costs four parts per offer, 0 or more, in the same unit
 * @returns one number per offer, in that unit
 * @example DELIVEREDVALUE([[40, 20, 15, 10]], [[50, 5, 3, 2]]) // [[25]]
 */
export function DELIVEREDVALUE(values: unknown[][], costs: unknown[][]): unknown[][] {
  return answer("DELIVEREDVALUE", [values, costs]);
}

/**
 * The stage of each customer relation (客户关系生命周期) from its sales: fewer than 3 active periods, then the last third of
 * the periods against the third before: ≥ 1.2 times is formation, ≤ 0.8 times decline. A rule of our own: the text on
 * relationship marketing (4) names the stages only; `lifecycleStages` in domain/lifecycle.ts.
 *
 * @customfunction LIFECYCLE
 * @helpurl https://localhost:3000/help/functions.html#LIFECYCLE
 * @param amounts money, one row per customer, one column per period, oldest first
 * @returns exploration, formation, stability, decline in the language of Excel, a column
 * @example LIFECYCLE([[10, 10, 12], [10, 10, 8]]) // [["formation"], ["decline"]]
 */
export function LIFECYCLE(amounts: unknown[][]): unknown[][] {
  return answer("LIFECYCLE", [amounts]);
}

/**
 * The type of relation that fits a kind of customers (客户关系类型). Source: the text on relationship marketing (5), the
 * scheme is Kotler's; `relationTypes` in domain/relation-type.ts.
 *
 * @customfunction RELATIONTYPE
 * @helpurl https://localhost:3000/help/functions.html#RELATIONTYPE
 * @param customers many, medium, few, any shape
 * @param margin low, medium, high, the same shape
 * @returns basic, reactive, accountable, proactive, partnership in the language of Excel
 * @example RELATIONTYPE([["few"]], [["high"]]) // [["partnership"]]
 */
export function RELATIONTYPE(customers: CustomerNumber[][], margin: MarginLevel[][]): unknown[][] {
  return answer("RELATIONTYPE", [customers, margin]);
}

/**
 * The tier of each member (会员等级): the highest whose spending or whose visits in a year are reached. Source: the text
 * on keeping customers (会员分级); `memberTiers` in domain/member-tier.ts.
 *
 * @customfunction MEMBERTIER
 * @helpurl https://localhost:3000/help/functions.html#MEMBERTIER
 * @param spend money in a year, any shape
 * @param visits visits in a year, 0 or more, the same shape
 * @param table rows of name, least spending, least visits, highest first; default 3,990 or 200 and 1,990 or 100
 * @returns the tiers' names, in the shape of the ranges
 * @example MEMBERTIER([[4000], [1200], [300]], [[3], [120], [4]]) // [["top"], ["middle"], ["basic"]]
 */
export function MEMBERTIER(spend: unknown[][], visits: unknown[][], table?: unknown[][]): unknown[][] {
  return answer("MEMBERTIER", [spend, visits, table]);
}

/**
 * Points for purchases (积分): one for every full 10, times the multiplier; a return takes points back. Source: the text
 * on keeping customers (积分制度); `points` in domain/points.ts.
 *
 * @customfunction POINTS
 * @helpurl https://localhost:3000/help/functions.html#POINTS
 * @param spend money, one purchase per cell, negative for a return
 * @param multiplier 0 or more, 2 in the month of the birthday; default 1
 * @returns points, in the shape of the ranges
 * @example POINTS([[199], [-25]], [[2]]) // [[38], [-4]]
 */
export function POINTS(spend: unknown[][], multiplier?: unknown[][]): unknown[][] {
  return answer("POINTS", [spend, multiplier]);
}

/**
 * What points are worth at the till: points ÷ 20. Source: the text on keeping customers (积分制度); `pointsValue` in
 * domain/points.ts.
 *
 * @customfunction POINTSVALUE
 * @helpurl https://localhost:3000/help/functions.html#POINTSVALUE
 * @param points points, any shape
 * @returns money, in the shape of `points`
 * @example POINTSVALUE([[40]]) // [[2]]
 */
export function POINTSVALUE(points: unknown[][]): unknown[][] {
  return answer("POINTSVALUE", [points]);
}

/**
 * The day of the next purchase to be expected: the last one + the median of the intervals. Fewer than two days: #N/A.
 * Source: 模块三, the case of the supermarket; `nextPurchases` in domain/purchase-rhythm.ts.
 *
 * @customfunction NEXTPURCHASE
 * @helpurl https://localhost:3000/help/functions.html#NEXTPURCHASE
 * @param dates dates (serial numbers), one row per customer, in any order; blanks are left out
 * @returns dates (serial numbers), a column
 * @example NEXTPURCHASE([[46082, 46089, 46110]]) // [[46124]]
 */
export function NEXTPURCHASE(dates: unknown[][]): unknown[][] {
  return answer("NEXTPURCHASE", [dates]);
}

/**
 * One of nine segments: loyal to the national or the store brand, or switching, and low, medium or high use by thirds
 * of the customers. Source: 模块三, the case of the supermarket; where the lines run is ours; `brandSegments` in
 * domain/brand-segment.ts.
 *
 * @customfunction BRANDSEGMENT
 * @helpurl https://localhost:3000/help/functions.html#BRANDSEGMENT
 * @param nationalBrand quantity, 0 or more, one cell per customer; blank is 0
 * @param storeBrand quantity in the same unit, the same shape
 * @param loyal share from which on a customer is loyal, above 0.5 to 1; default 0.8
 * @returns the segment in the language of Excel, in the shape of the ranges
 * @example BRANDSEGMENT([[9], [1], [3]], [[1], [0], [2]]) // [["national brand, high use"], ["national brand, low use"], ["switcher, medium use"]]
 */
export function BRANDSEGMENT(nationalBrand: unknown[][], storeBrand: unknown[][], loyal?: number): unknown[][] {
  return answer("BRANDSEGMENT", [nationalBrand, storeBrand, loyal]);
}

/**
 * What to do about a lost customer (客户挽回). Source: the text on keeping customers (挽回); `winBackActions` in
 * domain/win-back.ts.
 *
 * @customfunction WINBACK
 * @helpurl https://localhost:3000/help/functions.html#WINBACK
 * @param importance important, ordinary, small, harmful, any shape
 * @returns what to do, in the language of Excel
 * @example WINBACK([["small"]]) // [["win back if convenient"]]
 */
export function WINBACK(importance: CustomerImportance[][]): unknown[][] {
  return answer("WINBACK", [importance]);
}
