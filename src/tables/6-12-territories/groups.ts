/** The groups of table 6-12 and what the customers in its rows are to them. */
import { parentLines } from "../../domain/group-parents";
import { groupParts } from "../../domain/group-shares";
import { territories, type Territories } from "../../domain/territories";
import { once, type Calculation, type Summary, type Value } from "../model";

/** A group each; more than the sample's, so that a firm may name groups of groups. */
export const LINES = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;

/** The cells of a block's column in the groups' lines, as a range. */
export function ofGroups(column: string): string {
  return `{${column}.${LINES[0]}}:{${column}.${LINES.at(-1)}}`;
}

/** What each group serves. */
export const found = once((table) => territories(namesOf(table), rowsOf(table), parentsOf(table)));

/** The names of the lines, blank where there is no group. */
export function namesOf(table: Calculation): Value[] {
  return ofLines(table, "name");
}

/** The parameters of a column, one per line. */
export function ofLines(table: Calculation, column: string): Value[] {
  return LINES.map((line) => table.scalar(`${column}.${line}`));
}

/** The line of the group that each group belongs to, or why it is not counted with it. */
export const parentsOf = once((table: Calculation) => parentLines(namesOf(table), ofLines(table, "parent")));

/** A column of groups as the sheet shows them: those of the sample are names of choices. */
export function groupsOf(table: Calculation, column: "group" | "secondGroup" = "group"): Value[] {
  return table.column(column).map((group) => (typeof group === "string" ? table.label(group) : group));
}

/** The customers as the domain takes them. */
export const rowsOf = once((table) => {
  const [groups, seconds] = [groupsOf(table), groupsOf(table, "secondGroup")];
  const [customers, classes, sales, visits, parts, secondParts] = ["customer", "class", "sales", "visits", "part", "secondPart"].map(
    (field) => table.column(field),
  );
  return groups.map((group, row) => ({
    named: (customers?.[row] ?? "") !== "",
    group,
    part: parts?.[row],
    secondGroup: seconds[row],
    secondPart: secondParts?.[row],
    class: classes?.[row],
    sales: sales?.[row],
    visits: visits?.[row],
  }));
});

/** How each customer is shared out; nothing is said of a row without one. */
export const partsOf = once((table: Calculation) =>
  rowsOf(table).map((row) => (row.named ? groupParts(namesOf(table), row) : ({ own: "", other: "", sharing: "" } as const))),
);

/** A cell of a group's line; blank while there are no customers, and where the line is no group. */
export function groupCell(
  name: string,
  kind: Summary["kind"],
  line: string,
  formula: string,
  value: (table: Calculation, index: number) => Value | undefined,
): Summary {
  const index = LINES.findIndex((own) => own === line);
  return {
    role: "summary",
    name: `${name}.${line}`,
    kind,
    formula,
    value: (table) => shown(table, found(table).groups[index] ? value(table, index) : ""),
  };
}

/** A figure of a block; blank while there are no customers at all. */
export function shown(table: Calculation, value: Value | undefined): Value {
  return found(table).total.customers > 0 ? (value ?? "") : "";
}

/** The figures of a group's line. */
export function groupOf(table: Calculation, index: number): Territories["groups"][number] {
  return found(table).groups[index] ?? null;
}
