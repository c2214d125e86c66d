/** The groups of table 6-12 and what the customers in its rows are to them. */
import { territories } from "../../domain/territories";
import { once, type Calculation, type Value } from "../model";

/** Four groups and a spare line. */
export const LINES = ["1", "2", "3", "4", "5"] as const;

/** What each group serves. */
export const found = once((table) => territories(namesOf(table), rowsOf(table)));

/** The names of the lines, blank where there is no group. */
export function namesOf(table: Calculation): Value[] {
  return LINES.map((line) => table.scalar(`name.${line}`));
}

/** The groups as the sheet shows them: those of the sample are names of choices. */
export function groupsOf(table: Calculation): Value[] {
  return table.column("group").map((group) => (typeof group === "string" ? table.label(group) : group));
}

/** The customers as the domain takes them. */
export const rowsOf = once((table) => {
  const [groups, customers, classes, amounts] = [groupsOf(table), table.column("customer"), table.column("class"), table.column("sales")];
  return groups.map((group, row) => ({
    named: (customers[row] ?? "") !== "",
    group,
    class: classes[row],
    sales: amounts[row],
  }));
});
