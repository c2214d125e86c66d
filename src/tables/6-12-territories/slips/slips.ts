/** Wrong ways in table 6-12. */
import type { Calculation, Slip, Value } from "../../model";
import { LINES } from "../groups";

export const slips: readonly Slip[] = [
  {
    name: "shareForBalance",
    cells: ["balance"],
    cell: (table, line) => against(table, line, "groupSales", Number(table.scalar("groupSales.total")), 0),
    example: { at: "balance.1", right: 0.32578, wrong: 0.33144 },
  },
  {
    name: "balanceOfCounts",
    cells: ["balance"],
    cell: (table, line) => against(table, line, "customers", meanOf(table, "customers", compared(table)), 1),
    example: { at: "balance.1", right: 0.32578, wrong: 0.14286 },
  },
  {
    name: "overAllLines",
    cells: ["balance"],
    cell: (table, line) => against(table, line, "groupSales", meanOf(table, "groupSales", [...compared(table), "none"]), 1),
    example: { at: "balance.1", right: 0.32578, wrong: 0.65722 },
  },
];

/** A group's figure as a part of a whole, less what is taken off; blank where it has no balance. */
function against(table: Calculation, line: string, column: string, whole: number, less: number): Value {
  const own = table.scalar(`${column}.${line}`);
  return typeof table.scalar(`balance.${line}`) === "number" && typeof own === "number" && whole > 0 ? own / whole - less : "";
}

/** The lines of the groups that are compared: not those that others belong to. */
function compared(table: Calculation): string[] {
  return LINES.filter((line) => table.scalar(`subgroups.${line}`) === 0);
}

/** The mean of the lines that have a figure. */
function meanOf(table: Calculation, column: string, lines: readonly string[]): number {
  const figures = lines.map((line) => table.scalar(`${column}.${line}`)).filter((figure): figure is number => typeof figure === "number");
  return figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
