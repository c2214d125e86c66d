/** How sheet P8 counts the days of a case. */
import type { Result } from "../../domain/cells";
import { workingDaysBetween } from "../../domain/working-days";
import { once, type Calculation } from "../model";
import { calendarOf } from "../parts/working-days";

/** The condition that the days of a case are working days. */
export const COUNTS_WORKING_DAYS = {
  formula: "{daysCounted=workingDays}",
  value: (table: Calculation): boolean => table.scalar("daysCounted") === "workingDays",
};

/** How many days lie between two; nothing where days of the calendar count. */
export const daysBetween = once((table): ((from: number, to: number) => Result<number>) | undefined => {
  if (!COUNTS_WORKING_DAYS.value(table)) return undefined;
  const { calendar, error } = calendarOf(table);
  return (from, to) => error ?? workingDaysBetween(from, to, calendar);
});
