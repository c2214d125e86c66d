/** Wrong ways in table 6-10. */
import { calendarDay, serialOf } from "../../../domain/dates";
import type { Calculation, Slip, Value } from "../../model";

/** Days that do not stand in their order. */
const MIXED = { acquired: [46000, 45000, 45500, 44000] };

export const slips: readonly Slip[] = [
  {
    name: "fromTheNewest",
    column: "order",
    value: (table) => ordered(table, "acquired", (one, other) => Number(other) - Number(one)),
    example: { at: 1, right: 1, wrong: 20 },
  },
  {
    name: "inOrderOfEntry",
    column: "order",
    value: (table) => ordered(table, "acquired", () => 0),
    example: { at: 1, right: 4, wrong: 1, columns: MIXED },
  },
  {
    name: "byName",
    column: "order",
    value: (table) => ordered(table, "customer", (one, other) => (String(one) < String(other) ? -1 : 1)),
    example: { at: 1, right: 1, wrong: 17 },
  },
  {
    name: "sortedAsTexts",
    column: "order",
    value: (table) => ordered(table, "acquired", (one, other) => (asText(one) < asText(other) ? -1 : asText(one) > asText(other) ? 1 : 0)),
    example: { at: 1, right: 2, wrong: 1, columns: { acquired: [serialOf(2019, 10, 8), serialOf(2019, 3, 15)] } },
  },
];

/** A day as people type it as a text, 2019.10.8. */
function asText(day: Value): string {
  if (typeof day !== "number") return "";
  const { year, month, day: own } = calendarDay(day);
  return `${year}.${month}.${own}`;
}

/** The place of each customer with a day, when the rows are sorted by a column. */
function ordered(table: Calculation, column: string, before: (one: Value, other: Value) => number): Value[] {
  const days = table.column("acquired");
  const values = table.column(column);
  const rows = days.flatMap((day, row) => (typeof day === "number" ? [row] : []));
  const sorted = [...rows].sort((left, right) => before(values[left] ?? null, values[right] ?? null) || left - right);
  return days.map((_, row) => (rows.includes(row) ? sorted.indexOf(row) + 1 : ""));
}
