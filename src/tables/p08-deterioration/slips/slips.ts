/** Wrong ways in sheet P8. */
import { isBlank } from "../../../domain/cells";
import { daysOpen } from "../../../domain/days-open";
import { DETERIORATION_MEASURES, responseStep } from "../../../domain/deterioration";
import type { Calculation, Slip, Value } from "../../model";
import { todayOf } from "../../parts/day-cells";
import { daysBetween } from "../days";

export const slips: readonly Slip[] = [
  {
    name: "fromNoticing",
    column: "days",
    value: (table) => daysOf(table, table.column("noticed"), table.column("settled")),
    example: { at: 1, right: 41, wrong: 42 },
  },
  {
    name: "runsOnToToday",
    column: "days",
    value: (table) => daysOf(table, table.column("reported"), []),
    example: { at: 7, right: 41, wrong: 69 },
  },
  {
    name: "measureAsAct",
    column: "step",
    value: (table) => alone(table, "act"),
    example: { at: 5, right: "withoutInstruction", wrong: "act" },
  },
  {
    name: "measureAsWatch",
    column: "step",
    value: (table) => alone(table, "watch"),
    example: { at: 5, right: "withoutInstruction", wrong: "watch" },
  },
  {
    name: "proposedAsInPlace",
    column: "step",
    value: (table) => {
      const column = (name: string): readonly Value[] => table.column(name);
      return column("step").map((step, row) => {
        if (typeof step !== "string" || step === "") return "";
        const measures = DETERIORATION_MEASURES.map((name) => (isBlank(column(name)[row]) ? "" : "inPlace"));
        const [reported, instruction, settled] = [column("reported")[row], column("instruction")[row], column("settled")[row]];
        return responseStep({ reported, instruction, measures, settled });
      });
    },
    example: { at: 4, right: "act", wrong: "watch" },
  },
];

/** The days of each case between days of its own. */
function daysOf(table: Calculation, from: readonly Value[], settled: readonly Value[]): Value[] {
  return from.map((day, row) => {
    const days = daysOpen(day, settled[row] ?? "", todayOf(table), daysBetween(table));
    return typeof days === "number" ? days : "";
  });
}

/** Another step where a measure was taken without an instruction. */
function alone(table: Calculation, step: string): Value[] {
  return table.column("step").map((own) => (own === "withoutInstruction" ? step : ""));
}
