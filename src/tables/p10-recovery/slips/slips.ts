/** Wrong ways in sheet P10. */
import { isBlank } from "../../../domain/cells";
import type { Calculation, Slip } from "../../model";
import { byRow } from "../../parts/by-row";

export const slips: readonly Slip[] = [
  {
    name: "openForRecovered",
    column: "rate",
    value: (table) => byRow(table, ["open", "amount"], (open, amount) => open / amount),
    example: { at: 1, right: 0.66667, wrong: 0.33333 },
  },
  {
    name: "tellAtOnce",
    column: "step",
    value: (table) => {
      const told = table.column("told");
      return table.column("step").map((step, row) => (step === "recover" && isBlank(told[row]) ? "tellCustomer" : ""));
    },
    example: { at: 1, right: "recover", wrong: "tellCustomer" },
  },
  {
    name: "meanOfRates",
    cells: ["totalRate"],
    cell: (table) => {
      const rates = table.column("rate").filter((rate) => typeof rate === "number");
      return rates.length === 0 ? "" : sumOf(rates) / rates.length;
    },
    example: { at: "totalRate", right: 0.71688, wrong: 0.41333 },
  },
  {
    name: "closedByCases",
    cells: ["totalRate"],
    cell: (table) => {
      const steps = table.column("step").filter((step) => typeof step === "string" && step !== "");
      return steps.length === 0 ? "" : steps.filter((step) => step === "closed").length / steps.length;
    },
    example: { at: "totalRate", right: 0.71688, wrong: 0.2 },
  },
  {
    name: "closedLeftOut",
    cells: ["totalRate"],
    cell: (table) => {
      const open = table.column("open");
      const rows = open.flatMap((amount, row) => (typeof amount === "number" && amount > 0 ? [row] : []));
      const total = sumOf(rows.map((row) => numberAt(table, "amount", row)));
      return total > 0 ? 1 - sumOf(rows.map((row) => numberAt(table, "open", row))) / total : "";
    },
    example: { at: "totalRate", right: 0.71688, wrong: 0.44103 },
  },
];

function numberAt(table: Calculation, column: string, row: number): number {
  return Number(table.column(column)[row] ?? 0);
}

function sumOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}
