/**
 * What the wholesaler's salespeople know of their customers' purchases of drinks in three months, as long as table 6-8 counts. The largest
 * customers buy most elsewhere; the college's canteen buys nearly everything from us.
 */
import { monthlySums } from "../../domain/averages";
import type { SampleSet, Value } from "../model";
import { sampleMonths, sampleSales } from "../wholesaler/sales";
import { customerColumn } from "../wholesaler/customers";

/** Our share in per cent were the sales those of six months, how it is known, and what is expected where it is not the general share. */
const KNOWN: readonly (readonly [share: number, source: string, expected: number | null])[] = [
  [24, "accounts", null],
  [42, "asked", null],
  [18, "lookedUp", 0.25],
  [55, "asked", null],
  [12, "inferred", null],
  [31, "accounts", 0.35],
  [9, "thirdParty", 0.15],
  [64, "asked", null],
  [38, "asked", null],
  [92, "asked", 0.6],
  [21, "lookedUp", 0.25],
  [47, "asked", null],
];

/** Our sales to each customer in yuan over the three months that table 6-8 starts with. */
export function sampleTrade(set: SampleSet): Value[][] {
  const months = sampleMonths({ ...set, columns: 3 });
  return [monthlySums(Array.from({ length: set.rows }, (_, customer) => months.map((month) => month[customer] ?? null)))];
}

/** All purchases of each customer in yuan; of the smallest ones nothing is known. */
export function samplePurchases(set: SampleSet): Value[][] {
  const [sales = []] = sampleSales(set);
  return customerColumn(set, (_, index) => {
    const [share] = KNOWN[index] ?? [];
    const sold = sales[index];
    return share === undefined || typeof sold !== "number" ? null : Math.round(sold / share) * 100;
  });
}

export function sampleSources(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => KNOWN[index]?.[1] ?? null);
}

export function sampleExpectedShares(set: SampleSet): Value[][] {
  return customerColumn(set, (_, index) => KNOWN[index]?.[2] ?? null);
}
