/** Cells and conditions that sheets with days share. */
import { FIRST_DAY, LAST_DAY } from "../../domain/day-cells";
import type { Calculation, NumberParameter, ResultField } from "../model";
import { SAMPLE_DAY } from "../wholesaler/sales";

/** The day from which days are counted; blank until somebody types one. It is typed, so that a printed sheet stays true. */
export function todayCell(): NumberParameter {
  return { role: "parameter", name: "today", kind: "date", default: null, minimum: FIRST_DAY, maximum: LAST_DAY, sample: () => SAMPLE_DAY };
}

/** The day typed; `""` without one. */
export function todayOf(table: Calculation): number | "" {
  const today = table.scalar("today");
  return typeof today === "number" ? today : "";
}

/**
 * The condition that a cell of the row which should hold a day, or be blank, holds a number that is none; 0 is as good as blank.
 *
 * @example isNoDay("due") // 'OR(N({due})<0,AND(N({due})>0,N({due})<61),N({due})>=2958466)'
 */
export function isNoDay(field: string): string {
  const day = `N({${field}})`;
  return `OR(${day}<0,AND(${day}>0,${day}<${FIRST_DAY}),${day}>=${LAST_DAY + 1})`;
}

/**
 * By how many days the day in the column `due` is past; blank unless the column `status` says that it is late.
 *
 * @param states the choices of the status that mean so
 */
export function daysLate(name: string, ...states: readonly string[]): ResultField {
  const [first = "", ...more] = states.map((state) => `{status}={'${state}'}`);
  return {
    role: "result",
    name,
    kind: "whole",
    formula: `IF(ISERROR({status}),"",IF(${more.length > 0 ? `OR(${[first, ...more].join(",")})` : first},INT({today})-INT({due}),""))`,
    value: (table) => {
      const [today, due] = [todayOf(table), table.column("due")];
      return table
        .column("status")
        .map((status, row) => (states.some((state) => state === status) ? Math.floor(Number(today)) - Math.floor(Number(due[row])) : ""));
    },
  };
}
