/** What a customer is worth, where the relation stands, and what to do for it. */
import { brandSegments } from "../../domain/brand-segment";
import { deliveredValues } from "../../domain/delivered-value";
import { lifecycleStages } from "../../domain/lifecycle";
import { memberTiers } from "../../domain/member-tier";
import { points, pointsValue } from "../../domain/points";
import { nextPurchases } from "../../domain/purchase-rhythm";
import { relationTypes } from "../../domain/relation-type";
import { winBackActions } from "../../domain/win-back";
import { optional, range, single } from "../arguments";
import { entry } from "../entry";
import { inWords } from "../words";

export const customers = {
  DELIVEREDVALUE: entry({ values: range, costs: range }, ({ values, costs }) => inColumn(deliveredValues(values, costs))),
  LIFECYCLE: entry({ amounts: range }, ({ amounts }) => inWords("lifecycle", inColumn(lifecycleStages(amounts)))),
  RELATIONTYPE: entry({ customers: range, margin: range }, ({ customers, margin }) =>
    inWords("relationType", relationTypes(customers, margin)),
  ),
  MEMBERTIER: entry({ spend: range, visits: range, table: optional(range) }, ({ spend, visits, table }) =>
    // A table has names of its own.
    table ? memberTiers(spend, visits, table) : inWords("memberTier", memberTiers(spend, visits)),
  ),
  POINTS: entry({ spend: range, multiplier: optional(range) }, ({ spend, multiplier }) => points(spend, multiplier)),
  POINTSVALUE: entry({ points: range }, (given) => pointsValue(given.points)),
  NEXTPURCHASE: entry({ dates: range }, ({ dates }) => inColumn(nextPurchases(dates))),
  BRANDSEGMENT: entry({ nationalBrand: range, storeBrand: range, loyal: optional(single) }, ({ nationalBrand, storeBrand, loyal }) =>
    inWords("brandSegment", brandSegments(nationalBrand, storeBrand, loyal)),
  ),
  WINBACK: entry({ importance: range }, ({ importance }) => inWords("winBack", winBackActions(importance))),
};

function inColumn<Value>(results: readonly Value[]): Value[][] {
  return results.map((result) => [result]);
}
