/** Wrong ways in sheet P2. */
import { ranks } from "../../../domain/ranking";
import type { Slip } from "../../model";
import { byRow } from "../../parts/by-row";

export const slips: readonly Slip[] = [
  {
    name: "marginOnCost",
    column: "marginRate",
    value: (table) => byRow(table, ["grossProfit", "cost"], (profit, cost) => profit / cost),
    example: { at: 2, right: 0.12, wrong: 0.13636 },
  },
  {
    name: "openingOnly",
    column: "turnover",
    value: (table) => byRow(table, ["sales", "opening"], (sales, opening) => sales / opening),
    example: { at: 2, right: 13.47826, wrong: 14.7619 },
  },
  {
    name: "notHalved",
    column: "turnover",
    value: (table) => byRow(table, ["sales", "opening", "closing"], (sales, opening, closing) => sales / (opening + closing)),
    example: { at: 2, right: 13.47826, wrong: 6.73913 },
  },
  {
    name: "costOfSales",
    column: "turnover",
    value: (table) => byRow(table, ["cost", "averageStock"], (cost, stock) => cost / stock),
    example: { at: 2, right: 13.47826, wrong: 11.86087 },
  },
  {
    name: "crossAsSum",
    column: "crossRatio",
    value: (table) => {
      const periods = Number(table.scalar("periodsPerYear"));
      return byRow(table, ["marginRate", "turnover"], (rate, turns) => (rate + turns) * periods);
    },
    example: { at: 2, right: 1.61739, wrong: 13.59826 },
  },
  {
    name: "withoutShare",
    column: "contribution",
    value: (table) => table.column("crossRatio"),
    example: { at: 2, right: 0.23819, wrong: 1.61739 },
  },
  {
    name: "byShareOfProfit",
    column: "contribution",
    value: (table) => {
      const total = table.column("grossProfit").reduce<number>((sum, profit) => (typeof profit === "number" ? sum + profit : sum), 0);
      return byRow(table, ["crossRatio", "grossProfit"], (ratio, profit) => (ratio * profit) / total);
    },
    example: { at: 2, right: 0.23819, wrong: 0.12772 },
  },
  {
    name: "rankByMargin",
    column: "rank",
    value: (table) => ranks(table.column("marginRate").map((rate) => (typeof rate === "number" ? rate : ""))),
    example: { at: 2, right: 1, wrong: 20 },
  },
];
