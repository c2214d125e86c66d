/** CREDITLIMIT_NET: how it is called, what it calculates, and its examples. */
import { creditLimits } from "../../../domain/credit-columns";
import { range } from "../../arguments";
import { define, type About } from "../../definition";

/**
 * Credit limit by net assets (净资产分割法): divided by the suppliers. Source: 二、(三) 2; `creditLimitByNetAssets` in
 * domain/credit.ts.
 *
 * @param assets money
 * @param liabilities money
 * @param suppliers a number from 1
 * @returns money, 0 or more, one per customer
 * @example CREDITLIMIT_NET.call([[2000000]], [[1400000]], [[20]]) // [[30000]]
 */
export const CREDITLIMIT_NET = define({ assets: range, liabilities: range, suppliers: range }, ({ assets, liabilities, suppliers }) =>
  creditLimits("net", assets, liabilities, suppliers),
);

/** What the form and the help show besides the words. */
export const about: About = {
  order: 50,
  examples: [
    [
      [2000000, 650000],
      [1400000, 400000],
      [20, 10],
    ],
  ],
};
