/** Wrong ways in table 6-1. */
import type { Calculation, Slip, Value } from "../../model";

export const slips: readonly Slip[] = [
  {
    name: "shareByHeads",
    cells: ["share"],
    cell: (table, line) => {
      const [own, all] = [table.scalar(`customers.${line}`), table.scalar("customers.total")];
      return typeof own === "number" && typeof all === "number" && all > 0 ? own / all : "";
    },
    example: { at: "share.existing", right: 0.97474, wrong: 0.7 },
  },
  {
    name: "pastSalesAsExisting",
    cells: ["sales"],
    cell: (table, line) => withPast(table, "sales", line),
    example: { at: "sales.existing", right: 2410200, wrong: 2472650 },
  },
  {
    name: "pastCustomersAsExisting",
    cells: ["customers"],
    cell: (table, line) => withPast(table, "customers", line),
    example: { at: "customers.existing", right: 14, wrong: 17 },
  },
  {
    name: "pastByTheYear",
    column: "status",
    value: (table) => {
      const days = table.column("lastDeal").map((day) => (typeof day === "number" ? day : 0));
      const latest = Math.max(0, ...days);
      return table.column("status").map((status, row) => {
        if (status !== "existing" && status !== "past") return status;
        return latest - (days[row] ?? 0) > YEAR ? "past" : "existing";
      });
    },
    example: { at: 17, right: "past", wrong: "existing" },
  },
];

/** Whoever bought nothing for so many days is past to those who go by the calendar. */
const YEAR = 365;

/** Whoever ever bought, in the place of who buys. */
function withPast(table: Calculation, column: string, line: string): Value {
  if (line !== "existing") return "";
  const [existing, past] = [table.scalar(`${column}.existing`), table.scalar(`${column}.past`)];
  return typeof existing === "number" && typeof past === "number" ? existing + past : "";
}
