/** Wrong ways in table 6-14. */
import type { Calculation, Slip, Value } from "../../model";
import { CLASSES } from "../visit-rounds";

/** Visits are so many in a month of thirty days. */
const MONTH = 30;

export const slips: readonly Slip[] = [
  {
    name: "multiplied",
    column: "interval",
    value: (table) => eachNumber(table.column("frequency"), (frequency) => MONTH * frequency),
    example: { at: 1, right: 7, wrong: 120 },
  },
  {
    name: "dateMultiplied",
    column: "nextVisit",
    value: (table) =>
      eachNumber(table.column("frequency"), (frequency, row) => {
        const last = table.column("lastVisit")[row];
        return typeof last === "number" && table.column("nextVisit")[row] !== "" ? Math.floor(last) + MONTH * frequency : "";
      }),
    example: { at: 1, right: 46146, wrong: 46259 },
  },
  {
    name: "fromToday",
    column: "nextVisit",
    value: (table) => {
      const today = table.scalar("today");
      return eachNumber(table.column("interval"), (interval, row) =>
        typeof today === "number" && table.column("nextVisit")[row] !== "" ? today + interval : "",
      );
    },
    example: { at: 1, right: 46146, wrong: 46149 },
  },
  {
    name: "sinceLastVisit",
    column: "overdue",
    value: (table) => {
      const today = table.scalar("today");
      return eachNumber(table.column("lastVisit"), (last, row) =>
        typeof today === "number" && table.column("status")[row] === "overdue" ? today - Math.floor(last) : "",
      );
    },
    example: { at: 3, right: 2, wrong: 9 },
  },
  {
    name: "columnOfOthers",
    column: "frequency",
    value: (table) => {
      const others = table.scalar("role") === "managers" ? "staff" : "managers";
      return table.column("class").map((letter): Value => {
        const own = CLASSES.find((one) => one === letter);
        return own === undefined ? "" : table.scalar(`${others}.${own}`);
      });
    },
    example: { at: 1, right: 4, wrong: 1 },
  },
];

function eachNumber(values: ReturnType<Calculation["column"]>, of: (value: number, row: number) => Value): Value[] {
  return values.map((value, row) => (typeof value === "number" ? of(value, row) : ""));
}
