/** As Excel knows them: functions that judge products by margin and turnover. Conventions in full: src/domain. */
import { answer } from "../answer";

/**
 * The gross margin rate (毛利率): (sales − cost) ÷ sales, not the markup. Sales of 0: #DIV/0!. Source: 二、(一) 4;
 * `marginRates` in domain/contribution.ts.
 *
 * @customfunction MARGINRATE
 * @helpurl https://localhost:3000/help/functions.html#MARGINRATE
 * @param sales money, any shape
 * @param cost money, the same shape
 * @returns fractions, in the shape of `sales`
 * @example MARGINRATE([[20000]], [[15500]]) // [[0.225]]
 */
export function MARGINRATE(sales: unknown[][], cost: unknown[][]): unknown[][] {
  return answer("MARGINRATE", [sales, cost]);
}

/**
 * The merchandise turnover (产品周转率): sales ÷ mean of opening and closing stock, with stock at selling price. No stock:
 * #DIV/0!. Source: 二、(一) 5; `turnovers` in domain/contribution.ts.
 *
 * @customfunction TURNOVER
 * @helpurl https://localhost:3000/help/functions.html#TURNOVER
 * @param sales money, any shape
 * @param opening stock at selling price, money, 0 or more, the same shape
 * @param closing likewise
 * @returns times per period, in the shape of `sales`
 * @example TURNOVER([[20000]], [[2500]], [[1500]]) // [[10]]
 */
export function TURNOVER(sales: unknown[][], opening: unknown[][], closing: unknown[][]): unknown[][] {
  return answer("TURNOVER", [sales, opening, closing]);
}

/**
 * The cross ratio (交叉比率): gross margin rate × turnover. Source: 二、(一) 6; `crossRatios` in domain/contribution.ts.
 *
 * @customfunction CROSSRATIO
 * @helpurl https://localhost:3000/help/functions.html#CROSSRATIO
 * @param sales money, any shape
 * @param cost money, the same shape
 * @param opening stock at selling price, money, 0 or more, the same shape
 * @param closing likewise
 * @param periodsPerYear above 0: 12 makes the ratio of a month annual; default 1
 * @returns a factor (2.25 is 225 %), in the shape of `sales`
 * @example CROSSRATIO([[20000]], [[15500]], [[2000]], [[2000]], 12) // [[27]]
 */
export function CROSSRATIO(
  sales: unknown[][],
  cost: unknown[][],
  opening: unknown[][],
  closing: unknown[][],
  periodsPerYear?: number,
): unknown[][] {
  return answer("CROSSRATIO", [sales, cost, opening, closing, periodsPerYear]);
}

/**
 * The contribution ratio of each product (贡献比率): cross ratio × share in the column's sales. No sales: 0; sales without
 * stock: #DIV/0!. Source: 二、(一) 7; `contributions` in domain/contribution.ts.
 *
 * @customfunction CONTRIBUTION
 * @helpurl https://localhost:3000/help/functions.html#CONTRIBUTION
 * @param sales money, one cell per product, any shape
 * @param cost money, the same shape
 * @param opening stock at selling price, money, 0 or more, the same shape
 * @param closing likewise
 * @returns a factor per product, in the shape of `sales`
 * @example CONTRIBUTION([[20000], [50000]], [[15000], [50000]], [[2000], [9]], [[2000], [9]]) // [[0.7142857142857142], [0]]
 */
export function CONTRIBUTION(sales: unknown[][], cost: unknown[][], opening: unknown[][], closing: unknown[][]): unknown[][] {
  return answer("CONTRIBUTION", [sales, cost, opening, closing]);
}

/**
 * GMROI: gross profit ÷ average stock at cost, the English cousin of the cross ratio. No stock: #DIV/0!. Not in the
 * textbook; `gmrois` in domain/gmroi.ts.
 *
 * @customfunction GMROI
 * @helpurl https://localhost:3000/help/functions.html#GMROI
 * @param sales money, any shape
 * @param cost money, the same shape
 * @param stockAtCost average stock at cost, money, above 0, the same shape
 * @returns a factor (1.6 is 160 %), in the shape of `sales`
 * @example GMROI([[2900]], [[1700]], [[750]]) // [[1.6]]
 */
export function GMROI(sales: unknown[][], cost: unknown[][], stockAtCost: unknown[][]): unknown[][] {
  return answer("GMROI", [sales, cost, stockAtCost]);
}
