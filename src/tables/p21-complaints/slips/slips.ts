/** Wrong ways in sheet P21. */
import { COMPLAINT_STEPS, recurrences } from "../../../domain/complaints";
import { SalesbookError } from "../../../domain/errors";
import { todayOf } from "../../parts/day-cells";
import type { Calculation, Slip, Value } from "../../model";

export const slips: readonly Slip[] = [
  {
    name: "lastDone",
    column: "step",
    value: (table) =>
      table.column("step").map((step) => {
        const place = COMPLAINT_STEPS.findIndex((name) => name === step);
        return step === "closed" ? step : (COMPLAINT_STEPS[place - 1] ?? "");
      }),
    example: { at: 10, right: "ask", wrong: "understand" },
  },
  {
    name: "sinceReceived",
    column: "waiting",
    value: (table) => {
      const [received, today] = [table.column("received"), todayOf(table)];
      return table.column("waiting").map((waiting, row) => {
        const day = received[row];
        return typeof waiting === "number" && typeof day === "number" && today !== "" ? Math.floor(today) - Math.floor(day) : "";
      });
    },
    example: { at: 10, right: 16, wrong: 17 },
  },
  {
    name: "stuckByDaysOpen",
    column: "state",
    value: (table) => {
      const [open, patience] = [table.column("daysOpen"), Number(table.scalar("patience"))];
      return table.column("state").map((state, row) => {
        const days = open[row];
        return state === "closed" || typeof days !== "number" ? (state ?? "") : days > patience ? "stuck" : "inTime";
      });
    },
    example: { at: 12, right: "inTime", wrong: "stuck" },
  },
  {
    name: "openBothDays",
    column: "daysOpen",
    value: (table) => table.column("daysOpen").map(oneMore),
    example: { at: 10, right: 17, wrong: 18 },
  },
  {
    name: "solvedBothDays",
    column: "daysToSolve",
    value: (table) => table.column("daysToSolve").map(oneMore),
    example: { at: 1, right: 6, wrong: 7 },
  },
  {
    name: "byCustomerAlone",
    column: "recurrences",
    value: earlierOfAnyCause,
    example: { at: 11, right: 0, wrong: 1 },
  },
  {
    name: "itselfCounted",
    column: "recurrences",
    value: (table) => table.column("recurrences").map(oneMore),
    example: { at: 1, right: 0, wrong: 1 },
  },
];

/** How many complaints of the customer there were before, whatever they were about. */
export function earlierOfAnyCause(table: Calculation): Value[] {
  const causes = table.column("cause").map((cause) => ((cause ?? "") === "" ? "" : "any"));
  return recurrences(table.column("customer"), causes, table.column("received")).map((times) =>
    times instanceof SalesbookError ? "" : times,
  );
}

function oneMore(value: Value): Value {
  return typeof value === "number" ? value + 1 : "";
}
