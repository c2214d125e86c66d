/** Wrong ways in sheet P15. */
import type { Calculation, Slip, Value } from "../../model";

const RIVALS = ["rival1", "rival2", "rival3"] as const;

export const slips: readonly Slip[] = [
  {
    name: "costsAdded",
    cells: ["delivered"],
    cell: (table, line) => {
      const [value, cost] = [table.scalar(`totalValue.${line}`), table.scalar(`totalCost.${line}`)];
      return typeof value === "number" && typeof cost === "number" ? value + cost : "";
    },
    example: { at: "delivered.ours", right: 19, wrong: 102 },
  },
  {
    name: "withoutWeights",
    cells: ["totalValue", "totalCost", "delivered"],
    cell: (table, line, column) => {
      if (table.scalar(`delivered.${line}`) === "") return "";
      const values = sumOf(table, line, "values");
      const costs = sumOf(table, line, "costs");
      return column === "totalValue" ? values : column === "totalCost" ? costs : values - costs;
    },
    example: { at: "delivered.ours", right: 19, wrong: 13 },
  },
  {
    name: "meanRival",
    column: "gap",
    value: (table) =>
      table.column("oursWeighted").map((own, row) => {
        const rivals = RIVALS.map((rival) => table.column(`${rival}Weighted`)[row]);
        return ahead(own, rivals, mean);
      }),
    example: { at: 6, right: -7.5, wrong: -5 },
  },
  {
    name: "gapWithoutWeights",
    column: "gap",
    value: (table) =>
      table.column("ours").map((own, row) => {
        const sign = table.column("group")[row] === "costs" ? -1 : 1;
        const signed = (score: Value | undefined): Value => (typeof score === "number" ? sign * score : "");
        return ahead(
          signed(own),
          RIVALS.map((rival) => signed(table.column(rival)[row])),
          (scores) => Math.max(...scores),
        );
      }),
    example: { at: 6, right: -7.5, wrong: -3 },
  },
  {
    name: "everyLagFirst",
    column: "standing",
    value: (table) => table.column("standing").map((standing) => (standing === "behind" ? "actFirst" : standing)),
    example: { at: 1, right: "behind", wrong: "actFirst" },
  },
  {
    name: "leadOverTheMean",
    cells: ["lead"],
    cell: (table) =>
      ahead(
        table.scalar("delivered.ours"),
        RIVALS.map((rival) => table.scalar(`delivered.${rival}`)),
        mean,
      ),
    example: { at: "lead", right: -2, wrong: 12.16667 },
  },
];

/** How far our figure is ahead of one that is made of the rivals'. */
function ahead(own: Value | undefined, rivals: readonly (Value | undefined)[], of: (rivals: readonly number[]) => number): Value {
  const known = rivals.filter((rival) => typeof rival === "number");
  return typeof own === "number" && known.length > 0 ? own - of(known) : "";
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The points of an offer's values or costs, each counted once. */
function sumOf(table: Calculation, offer: string, group: string): number {
  const groups = table.column("group");
  return table.column(offer).reduce<number>((sum, score, row) => sum + (groups[row] === group ? Number(score) : 0), 0);
}
