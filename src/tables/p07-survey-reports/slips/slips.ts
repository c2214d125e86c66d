/** Wrong ways in sheet P7. */
import { calendarDay, monthEnd, serialOf } from "../../../domain/dates";
import { reportDue, type ReportPolicy } from "../../../domain/report-due";
import { DEFAULT_VISITS } from "../../../domain/visit-dates";
import { DAYS_OF_MONTH } from "../../../domain/visits";
import { attempt } from "../../../domain/columns";
import type { Calculation, Slip, Value } from "../../model";
import { countingClasses, CREDIT_CLASSES } from "../../parts/credit-class";
import { movedIn } from "../../parts/working-days";

export const slips: readonly Slip[] = [
  {
    name: "intervalsSwapped",
    column: "nextDue",
    value: (table) => {
      const { months, day } = policyOf(table);
      return dueBy(table, table.column("lastReport"), { months: { ...months, A: months.C, C: months.A }, day });
    },
    example: { at: 3, right: 46122, wrong: 45971 },
  },
  {
    name: "sameDay",
    column: "nextDue",
    value: (table) =>
      fromLast(table, (last, months) => {
        const { year, month, day } = calendarDay(last);
        return Math.min(serialOf(year, month + months, day), monthEnd(serialOf(year, month + months, 1)));
      }),
    example: { at: 1, right: 46152, wrong: 46151 },
  },
  {
    name: "inDays",
    column: "nextDue",
    value: (table) => fromLast(table, (last, months) => last + 30 * months),
    example: { at: 1, right: 46152, wrong: 46150 },
  },
  {
    name: "oralMovesIt",
    column: "nextDue",
    value: (table) => {
      const [kinds, latest] = [table.column("kind"), table.column("latest")];
      const counted = kinds.map((kind, row) => (kind === "oral" || kind === "urgent" ? (latest[row] ?? "") : ""));
      return dueBy(table, counted, policyOf(table));
    },
    example: { at: 13, right: 46122, wrong: 46213 },
  },
  {
    name: "rhythmOfVisits",
    column: "nextDue",
    value: (table) => {
      const last = table.column("lastReport");
      return countingClasses(table).map((own, row) => {
        const [day, visits] = [last[row], DEFAULT_VISITS[CREDIT_CLASSES.findIndex((letter) => letter === own)]];
        return typeof day === "number" && visits !== undefined
          ? shown(movedIn(table, Math.floor(day) + Math.floor(DAYS_OF_MONTH / visits)))
          : "";
      });
    },
    example: { at: 1, right: 46152, wrong: 45977 },
  },
];

function policyOf(table: Calculation): ReportPolicy {
  const [A = 0, B = 0, C = 0] = CREDIT_CLASSES.map((letter) => Number(table.scalar(`months.${letter}`)));
  return { months: { A, B, C }, day: Number(table.scalar("reportDay")) };
}

/** The days by which reports are due, from a day of each customer on and by a policy. */
function dueBy(table: Calculation, from: readonly Value[], policy: ReportPolicy): Value[] {
  return countingClasses(table).map((letter, row) =>
    shown(
      movedIn(
        table,
        attempt(() => reportDue(letter, from[row], policy)),
      ),
    ),
  );
}

/** What comes of the day of the last report and the months of the class. */
function fromLast(table: Calculation, of: (last: number, months: number) => number): Value[] {
  const { months } = policyOf(table);
  const last = table.column("lastReport");
  return countingClasses(table).map((own, row) => {
    const [day, letter] = [last[row], CREDIT_CLASSES.find((known) => known === own)];
    return typeof day === "number" && letter ? shown(movedIn(table, of(Math.floor(day), months[letter]))) : "";
  });
}

function shown(day: Value): Value {
  return typeof day === "number" ? day : "";
}
