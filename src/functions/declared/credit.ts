/** As Excel knows them: functions that grant credit. Conventions in full: src/domain. */
import { answer } from "../answer";

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
 * The credit limit of a customer, or of a column of them, by one of five methods. A negative limit is 0. Source:
 * 二、(三) 2; `creditLimits` in domain/credit-columns.ts.
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
 * Credit limit by expected sales (销售额测定法): the four multiplied. Source: 二、(三) 2; `creditLimitBySales` in domain/credit.ts.
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
 * Credit limit by working capital (周转资产分割法): what is left of it, divided by the suppliers. Source: 二、(三) 2;
 * `creditLimitByWorkingCapital` in domain/credit.ts.
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
 * Credit limit by current ratio (流动比率法): the general limit, as the ratio stands to the general one. Source:
 * 二、(三) 2; `creditLimitByCurrentRatio` in domain/credit.ts.
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
 * Credit limit by net assets (净资产分割法): divided by the suppliers. Source: 二、(三) 2; `creditLimitByNetAssets` in
 * domain/credit.ts.
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
 * Credit limit by composite judgement (综合判断法): base limit × weighted mean score ÷ 100. Source: 二、(三) 2;
 * `creditLimitByScores` in domain/credit.ts.
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
 * The current ratio (流动比率): current assets ÷ current liabilities. No liabilities: #DIV/0!. Source: 二、(三) 2 (3);
 * `currentRatios` in domain/current-ratio.ts.
 *
 * @customfunction CURRENTRATIO
 * @helpurl https://localhost:3000/help/functions.html#CURRENTRATIO
 * @param currentAssets money, any shape
 * @param currentLiabilities money, above 0, the same shape
 * @returns a factor (2 is 200 %), in the shape of `currentAssets`
 * @example CURRENTRATIO([[300000]], [[100000]]) // [[3]]
 */
export function CURRENTRATIO(currentAssets: unknown[][], currentLiabilities: unknown[][]): unknown[][] {
  return answer("CURRENTRATIO", [currentAssets, currentLiabilities]);
}

/**
 * Whether a customer is within its credit limit: receivables + notes above it are over, exactly at it is within. Source:
 * 二、(三) 1 and 3; `creditStatuses` in domain/credit-status.ts.
 *
 * @customfunction CREDITSTATUS
 * @helpurl https://localhost:3000/help/functions.html#CREDITSTATUS
 * @param limit money, 0 or more, or unlimited (不限); 0 is no credit at all
 * @param receivables money, the same shape; blank is 0
 * @param notes money, the same shape; blank is 0
 * @returns within, over, unlimited in the language of Excel
 * @example CREDITSTATUS([[50000]], [[40000]], [[12000]]) // [["over"]]
 */
export function CREDITSTATUS(limit: unknown[][], receivables: unknown[][], notes: unknown[][]): unknown[][] {
  return answer("CREDITSTATUS", [limit, receivables, notes]);
}

/**
 * What may still be lent: limit − receivables − notes, negative for who is over it, blank without a limit. Source:
 * 二、(三) 1; `creditHeadrooms` in domain/credit-status.ts.
 *
 * @customfunction CREDITHEADROOM
 * @helpurl https://localhost:3000/help/functions.html#CREDITHEADROOM
 * @param limit money, 0 or more, or unlimited (不限); 0 is no credit at all
 * @param receivables money, the same shape; blank is 0
 * @param notes money, the same shape; blank is 0
 * @returns money, in the shape of `limit`
 * @example CREDITHEADROOM([[50000]], [[30000]], [[12000]]) // [[8000]]
 */
export function CREDITHEADROOM(limit: unknown[][], receivables: unknown[][], notes: unknown[][]): unknown[][] {
  return answer("CREDITHEADROOM", [limit, receivables, notes]);
}

/**
 * The day of the next credit report: the 10th of the month that is 6 (A), 3 (B) or 1 (C) months after the last one.
 * Source: 二、(二) 3 (1); `reportsDue` in domain/report-due.ts.
 *
 * @customfunction REPORTDUE
 * @helpurl https://localhost:3000/help/functions.html#REPORTDUE
 * @param customerClass A, B or C, any shape
 * @param lastReport date (serial number), the same shape
 * @returns dates (serial numbers), in the shape of the ranges
 * @example REPORTDUE([["A"]], [[46082]]) // [[46275]]
 */
export function REPORTDUE(customerClass: unknown[][], lastReport: unknown[][]): unknown[][] {
  return answer("REPORTDUE", [customerClass, lastReport]);
}
