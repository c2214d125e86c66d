/** Wrong ways in sheet P5. */
import { currentRatios } from "../../../domain/current-ratio";
import { toMillionth } from "../../../domain/rounding";
import { countingClasses } from "../../parts/credit-class";
import type { Calculation, Slip, Value } from "../../model";
import { LIMITS } from "../recommendation";

export const slips: readonly Slip[] = [
  {
    name: "highest",
    column: "recommended",
    value: (table) => ofLimits(table, [...LIMITS, "classCap"], (limits) => Math.max(...limits)),
    example: { at: 2, right: 26250, wrong: 78000 },
  },
  {
    name: "meanOfTheMethods",
    column: "recommended",
    value: (table) => ofLimits(table, LIMITS, (limits) => limits.reduce((sum, limit) => sum + limit, 0) / limits.length),
    example: { at: 2, right: 26250, wrong: 35976.97561 },
  },
  {
    name: "withoutNotes",
    column: "exposure",
    value: (table) => withoutNotes(table, (exposure, notes) => exposure - notes),
    example: { at: 2, right: 40000, wrong: 21000 },
  },
  {
    name: "roomWithoutNotes",
    column: "headroom",
    value: (table) =>
      withoutNotes(table, (_, notes, row) => {
        const room = table.column("headroom")[row];
        return typeof room === "number" ? room + notes : "";
      }),
    example: { at: 2, right: -13750, wrong: 5250 },
  },
  {
    name: "withinWithoutNotes",
    column: "status",
    value: (table) => {
      const [room, status] = [table.column("headroom"), table.column("status")];
      return withoutNotes(table, (_, notes, row) => {
        const own = room[row];
        return status[row] === "over" && typeof own === "number" && own + notes >= 0 ? "within" : "";
      });
    },
    example: { at: 2, right: "over", wrong: "within" },
  },
  {
    name: "ratioAsMoney",
    column: "currentLimit",
    value: (table) => {
      const cells = (name: string): Value[][] => table.column(name).map((value) => [value]);
      return currentRatios(cells("currentAssets"), cells("currentLiabilities")).map(([ratio]) => (typeof ratio === "number" ? ratio : ""));
    },
    example: { at: 2, right: 37804.87805, wrong: 1.5122 },
  },
  {
    name: "compounded",
    column: "classCap",
    value: (table) => {
      const [base, growth] = [Number(table.scalar("baseB")), Number(table.scalar("growthB"))];
      const years = table.column("goodYears");
      return countingClasses(table).map((letter, row) =>
        letter === "B" ? toMillionth(base * (1 + growth) ** Math.max(0, Number(years[row] ?? 0))) : "",
      );
    },
    example: { at: 2, right: 78000, wrong: 79860 },
  },
];

/** What comes of some limits of a customer that has any and is not unlimited. */
function ofLimits(table: Calculation, names: readonly string[], of: (limits: readonly number[]) => number): Value[] {
  return table.column("recommended").map((recommended, row) => {
    const limits = names.flatMap((name) => {
      const limit = table.column(name)[row];
      return typeof limit === "number" ? [limit] : [];
    });
    return typeof recommended === "number" && limits.length > 0 ? of(limits) : "";
  });
}

function withoutNotes(table: Calculation, of: (exposure: number, notes: number, row: number) => Value): Value[] {
  const notes = table.column("notes");
  return table.column("exposure").map((exposure, row) => (typeof exposure === "number" ? of(exposure, Number(notes[row] ?? 0), row) : ""));
}
