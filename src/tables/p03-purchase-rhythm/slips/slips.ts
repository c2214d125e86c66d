/** Wrong ways in sheet P3. */
import { brandSegments } from "../../../domain/brand-segment";
import { CAMPAIGN_BRANDS, offerGroup, segmentParts, segmentsByProduct } from "../../../domain/purchase-list";
import type { Calculation, Slip, Value } from "../../model";

/** Just above one half: whoever buys more of one brand. */
const MORE_THAN_HALF = 0.5 + 1e-9;

export const slips: readonly Slip[] = [
  {
    name: "meanInterval",
    column: "interval",
    value: (table) => ofDays(table, (days) => spanOf(days) / (days.length - 1)),
    example: { at: 2, right: 15, wrong: 14.33333 },
  },
  {
    name: "daysByPurchases",
    column: "interval",
    value: (table) => ofDays(table, (days) => spanOf(days) / days.length),
    example: { at: 2, right: 15, wrong: 10.75 },
  },
  {
    name: "nextByMean",
    column: "next",
    value: (table) => ofDays(table, (days) => Math.floor(days.at(-1)! + spanOf(days) / (days.length - 1))),
    example: { at: 2, right: 46154, wrong: 46153 },
  },
  {
    name: "fromTheFirst",
    column: "next",
    value: (table) => {
      const intervals = table.column("interval");
      return ofDays(table, ([first = 0], row) => Math.floor(first + Number(intervals[row])));
    },
    example: { at: 2, right: 46154, wrong: 46111 },
  },
  {
    name: "loyalByMajority",
    column: "segment",
    value: (table) => segmentsByProduct(table.column("product"), table.column("national"), table.column("store"), MORE_THAN_HALF),
    example: { at: 2, right: "switcherHigh", wrong: "storeHigh" },
  },
  {
    name: "acrossProducts",
    column: "segment",
    value: (table) => {
      const cells = (name: string): Value[][] => table.column(name).map((value) => [value]);
      return brandSegments(cells("national"), cells("store"), table.scalar("loyal")).map(([segment = ""]) => segment);
    },
    example: { at: 3, right: "nationalHigh", wrong: "nationalMedium" },
  },
  {
    name: "otherCampaign",
    column: "offer",
    value: (table) => {
      const campaign = CAMPAIGN_BRANDS.find((other) => other !== table.scalar("campaign")) ?? "turned";
      return table.column("segment").map((segment) => {
        const parts = segmentParts(segment);
        return parts ? table.scalar(`offer${parts.level}.${offerGroup(parts.brand, campaign)}`) : "";
      });
    },
    example: { at: 1, right: 0.08, wrong: 0.2 },
  },
];

/** What comes of the days of purchase of each row that has an interval, each day once and in order. */
function ofDays(table: Calculation, of: (days: readonly number[], row: number) => number): Value[] {
  const intervals = table.column("interval");
  return table.block("date").map((cells, row) => {
    const days = [...new Set(cells.filter((day) => typeof day === "number").map(Math.floor))].sort((left, right) => left - right);
    return typeof intervals[row] === "number" && days.length > 1 ? of(days, row) : "";
  });
}

function spanOf(days: readonly number[]): number {
  return days.at(-1)! - days[0]!;
}
