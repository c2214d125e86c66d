/** Cells and conditions that sheets with days share. */
import type { Calculation, NumberParameter } from "./model";
import { SAMPLE_DAY } from "./sample";

/** The day from which days are counted; blank until somebody types one. It is typed, so that a printed sheet stays true. */
export function todayCell(): NumberParameter {
  return { role: "parameter", name: "today", kind: "date", default: null, minimum: 61, maximum: 2958465, sample: () => SAMPLE_DAY };
}

/** The day typed; `""` without one. */
export function todayOf(table: Calculation): number | "" {
  const today = table.scalar("today");
  return typeof today === "number" ? today : "";
}
