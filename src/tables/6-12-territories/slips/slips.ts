/** Wrong ways in table 6-12. */
import type { Calculation, Slip, Value } from "../../model";

const LINES = ["1", "2", "3", "4", "5"];

export const slips: readonly Slip[] = [
  {
    name: "shareForBalance",
    cells: ["balance"],
    cell: (table, line) => against(table, line, "groupSales", Number(table.scalar("groupSales.total")), 0),
    example: { at: "balance.1", right: 0.32417, wrong: 0.33104 },
  },
  {
    name: "balanceOfCounts",
    cells: ["balance"],
    cell: (table, line) => against(table, line, "customers", meanOf(table, "customers", LINES), 1),
    example: { at: "balance.1", right: 0.32417, wrong: 0.2 },
  },
  {
    name: "overAllLines",
    cells: ["balance"],
    cell: (table, line) => against(table, line, "groupSales", meanOf(table, "groupSales", [...LINES, "none"]), 1),
    example: { at: "balance.1", right: 0.32417, wrong: 0.65521 },
  },
];

/** A group's figure as a part of a whole, less what is taken off; blank where it has no balance. */
function against(table: Calculation, line: string, column: string, whole: number, less: number): Value {
  const own = table.scalar(`${column}.${line}`);
  return typeof table.scalar(`balance.${line}`) === "number" && typeof own === "number" && whole > 0 ? own / whole - less : "";
}

/** The mean of the lines that have a figure. */
function meanOf(table: Calculation, column: string, lines: readonly string[]): number {
  const figures = lines.map((line) => table.scalar(`${column}.${line}`)).filter((figure): figure is number => typeof figure === "number");
  return figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
