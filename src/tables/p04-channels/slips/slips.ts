/** Wrong ways in sheet P4. */
import { channelFor } from "../../../domain/channel-fit";
import type { Calculation, Slip, Value } from "../../model";
import { channelsOf } from "../channel-block";

const NEEDS = ["needAdvice", "needConvenience", "needSpeed", "needService"] as const;

export const slips: readonly Slip[] = [
  {
    name: "surplusCounted",
    column: "fit",
    value: (table, repetition) => ofNeeds(table, repetition, (needs, gives) => sumOf(gives) / sumOf(needs)),
    example: { at: 3, right: 0.75, wrong: 1.25 },
  },
  {
    name: "meanOfRatios",
    column: "fit",
    value: (table, repetition) =>
      ofNeeds(table, repetition, (needs, gives) => {
        const parts = needs.flatMap((need, index) => (need > 0 ? [Math.min(1, gives[index]! / need)] : []));
        return sumOf(parts) / parts.length;
      }),
    example: { at: 3, right: 0.75, wrong: 0.8125 },
  },
  {
    name: "bestFit",
    column: "best",
    value: (table) => {
      const channels = channelsOf(table);
      return table.block("fit").map((row) => {
        const fits = row.map((fit) => (typeof fit === "number" ? fit : -1));
        return channels[fits.indexOf(Math.max(0, ...fits))]?.name ?? "";
      });
    },
    example: { at: 3, right: "3 电话中心", wrong: "2 零售商场" },
  },
  {
    name: "costOfTheChannel",
    column: "cost",
    value: (table) => {
      const names = channelsOf(table).map(({ name }) => name);
      return table.column("best").map((best) => {
        const channel = best === "" ? -1 : names.indexOf(String(best));
        return channel < 0 ? "" : table.scalar(`channelCost.${channel + 1}`);
      });
    },
    example: { at: 3, right: 500, wrong: 150000 },
  },
  {
    name: "capForgotten",
    column: "coverage",
    value: (table) => {
      const fits = table.block("fit");
      const rule = { leastFit: Number(table.scalar("leastFit")), mostCostShare: 1e9 };
      return table.column("value").map((value, row) => {
        if (typeof value !== "number") return "";
        const offers = channelsOf(table).map(({ costPerCustomer }, channel) => ({ fit: fits[row]?.[channel], cost: costPerCustomer }));
        return channelFor(offers, value, rule)?.coverage ?? "";
      });
    },
    example: { at: 2, right: "tooDear", wrong: "served" },
  },
];

/** What comes of the needs of each segment and what a channel gives, where the channel has a fit. */
function ofNeeds(table: Calculation, repetition: number, of: (needs: readonly number[], gives: readonly number[]) => number): Value[] {
  const columns = NEEDS.map((name) => table.column(name));
  const gives = (channelsOf(table)[repetition - 1]?.gives ?? []).map(Number);
  return table.column(`fit${repetition}`).map((fit, row) =>
    typeof fit === "number"
      ? of(
          columns.map((column) => Number(column[row] ?? 0)),
          gives,
        )
      : "",
  );
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
