/**
 * The custom functions as Excel knows them. The metadata (functions.json) is generated from the tags and signatures
 * here; the words that users read come from the catalogues. Only function declarations are seen by the generator.
 */
import { answer } from "./answer";

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
 * The methods for a credit limit.
 * @customenum {string}
 */
enum CreditMethod {
  sales = "sales",
  working = "working",
  current = "current",
  net = "net",
  composite = "composite",
}

/**
 * Puts each customer into class A, B, C … by sales. All conventions: `abcClasses` in domain/abc.ts.
 *
 * @customfunction ABCCLASS
 * @helpurl https://localhost:3000/help/functions.html#ABCCLASS
 * @param amounts a column of sales, money
 * @param cuts where the classes end; default {0.75,0.95}
 * @param rule crossing (default), within, amount, rank
 * @param ties together (default), split
 * @returns the letters, in the shape of `amounts`
 * @example ABCCLASS([[90], [5], [3], [2]]) // [["A"], ["B"], ["C"], ["C"]]
 */
export function ABCCLASS(amounts: unknown[][], cuts?: unknown[][], rule?: Rule, ties?: Ties): unknown[][] {
  return answer("ABCCLASS", [amounts, cuts, rule, ties]);
}

/**
 * The credit limit of a customer, or of a column of them, by one of five methods. All conventions: domain/credit.ts.
 *
 * @customfunction CREDITLIMIT
 * @helpurl https://localhost:3000/help/functions.html#CREDITLIMIT
 * @param method sales, working, current, net, composite, 1 to 5, or the Chinese name
 * @param a the method's first input
 * @param b its second input
 * @param c its third input
 * @param d its fourth input
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT("销售额测定法", [[100000]], [[0.6]], [[0.5]], [[2]]) // [[60000]]
 */
export function CREDITLIMIT(method: CreditMethod, a: unknown[][], b: unknown[][], c?: unknown[][], d?: unknown[][]): unknown[][] {
  return answer("CREDITLIMIT", [method, a, b, c, d]);
}

/**
 * Credit limit by expected sales (销售额测定法).
 *
 * @customfunction CREDITLIMIT_SALES
 * @helpurl https://localhost:3000/help/functions.html#CREDITLIMIT_SALES
 * @param expectedSales money per period
 * @param costRate a fraction 0…1
 * @param supplyShare a fraction 0…1
 * @param creditPeriods a number of periods
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_SALES([[100000]], [[0.6]], [[0.5]], [[2]]) // [[60000]]
 */
export function CREDITLIMIT_SALES(
  expectedSales: unknown[][],
  costRate: unknown[][],
  supplyShare: unknown[][],
  creditPeriods: unknown[][],
): unknown[][] {
  return answer("CREDITLIMIT_SALES", [expectedSales, costRate, supplyShare, creditPeriods]);
}

/**
 * Credit limit by working capital (周转资产分割法).
 *
 * @customfunction CREDITLIMIT_WORKING
 * @helpurl https://localhost:3000/help/functions.html#CREDITLIMIT_WORKING
 * @param currentAssets money
 * @param currentLiabilities money
 * @param suppliers a number from 1
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_WORKING([[900000]], [[600000]], [[12]]) // [[25000]]
 */
export function CREDITLIMIT_WORKING(currentAssets: unknown[][], currentLiabilities: unknown[][], suppliers: unknown[][]): unknown[][] {
  return answer("CREDITLIMIT_WORKING", [currentAssets, currentLiabilities, suppliers]);
}

/**
 * Credit limit by current ratio (流动比率法).
 *
 * @customfunction CREDITLIMIT_CURRENT
 * @helpurl https://localhost:3000/help/functions.html#CREDITLIMIT_CURRENT
 * @param currentAssets money
 * @param currentLiabilities money, above 0
 * @param generalRatio a factor above 0
 * @param generalLimit money
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_CURRENT([[300000]], [[100000]], [[2]], [[50000]]) // [[75000]]
 */
export function CREDITLIMIT_CURRENT(
  currentAssets: unknown[][],
  currentLiabilities: unknown[][],
  generalRatio: unknown[][],
  generalLimit: unknown[][],
): unknown[][] {
  return answer("CREDITLIMIT_CURRENT", [currentAssets, currentLiabilities, generalRatio, generalLimit]);
}

/**
 * Credit limit by net assets (净资产分割法).
 *
 * @customfunction CREDITLIMIT_NET
 * @helpurl https://localhost:3000/help/functions.html#CREDITLIMIT_NET
 * @param assets money
 * @param liabilities money
 * @param suppliers a number from 1
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_NET([[2000000]], [[1400000]], [[20]]) // [[30000]]
 */
export function CREDITLIMIT_NET(assets: unknown[][], liabilities: unknown[][], suppliers: unknown[][]): unknown[][] {
  return answer("CREDITLIMIT_NET", [assets, liabilities, suppliers]);
}

/**
 * Credit limit by composite judgement (综合判断法).
 *
 * @customfunction CREDITLIMIT_COMPOSITE
 * @helpurl https://localhost:3000/help/functions.html#CREDITLIMIT_COMPOSITE
 * @param baseLimit money
 * @param scores 0…100, one row per customer
 * @param weights as many as scores; default all equal
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_COMPOSITE([[50000]], [[80, 60]]) // [[35000]]
 */
export function CREDITLIMIT_COMPOSITE(baseLimit: unknown[][], scores: unknown[][], weights?: unknown[][]): unknown[][] {
  return answer("CREDITLIMIT_COMPOSITE", [baseLimit, scores, weights]);
}

/**
 * The contribution ratio of each product (贡献比率). All conventions: `contributions` in domain/contribution.ts.
 *
 * @customfunction CONTRIBUTION
 * @helpurl https://localhost:3000/help/functions.html#CONTRIBUTION
 * @param sales a column, money
 * @param cost money, the same shape
 * @param opening stock at selling price, money, the same shape
 * @param closing stock at selling price, money, the same shape
 * @returns a factor per product, in the shape of `sales`
 * @example CONTRIBUTION([[20000], [50000]], [[15000], [50000]], [[2000], [9]], [[2000], [9]]) // [[0.7142857142857142], [0]]
 */
export function CONTRIBUTION(sales: unknown[][], cost: unknown[][], opening: unknown[][], closing: unknown[][]): unknown[][] {
  return answer("CONTRIBUTION", [sales, cost, opening, closing]);
}
