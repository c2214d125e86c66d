/** How much credit a customer deserves. */
import { creditLimits } from "../../domain/credit-columns";
import { creditHeadrooms, creditStatuses } from "../../domain/credit-status";
import { currentRatios } from "../../domain/current-ratio";
import { reportsDue } from "../../domain/report-due";
import { optional, range, single, type Shape } from "../arguments";
import { entry, type FunctionEntry } from "../entry";
import { inWords } from "../words";

const owed = { limit: range, receivables: range, notes: range };

export const credit = {
  CREDITLIMIT: entry({ method: single, a: range, b: range, c: optional(range), d: optional(range) }, ({ method, a, b, c, d }) =>
    creditLimits(method, a, b, c, d),
  ),
  CREDITLIMIT_SALES: byMethod("sales", { expectedSales: range, costRate: range, supplyShare: range, creditPeriods: range }),
  CREDITLIMIT_WORKING: byMethod("working", { currentAssets: range, currentLiabilities: range, suppliers: range }),
  CREDITLIMIT_CURRENT: byMethod("current", { currentAssets: range, currentLiabilities: range, generalRatio: range, generalLimit: range }),
  CREDITLIMIT_NET: byMethod("net", { assets: range, liabilities: range, suppliers: range }),
  CREDITLIMIT_COMPOSITE: byMethod("composite", { baseLimit: range, scores: range, weights: optional(range) }),
  CURRENTRATIO: entry({ currentAssets: range, currentLiabilities: range }, ({ currentAssets, currentLiabilities }) =>
    currentRatios(currentAssets, currentLiabilities),
  ),
  CREDITSTATUS: entry(owed, ({ limit, receivables, notes }) => inWords("creditStatus", creditStatuses(limit, receivables, notes))),
  CREDITHEADROOM: entry(owed, ({ limit, receivables, notes }) => creditHeadrooms(limit, receivables, notes)),
  REPORTDUE: entry({ customerClass: range, lastReport: range }, ({ customerClass, lastReport }) => reportsDue(customerClass, lastReport)),
};

function byMethod(method: string, shapes: Readonly<Record<string, Shape<unknown>>>): FunctionEntry {
  return entry(shapes, (inputs) => creditLimits(method, ...Object.values(inputs)));
}
