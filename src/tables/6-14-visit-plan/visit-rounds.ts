/** What table 6-14 knows of its month and its customers: working days, who is due, whose turn it is, what falls on a day. */
import type { Result } from "../../domain/cells";
import { SalesbookError } from "../../domain/errors";
import { keepVisiting } from "../../domain/keep-visiting";
import { monthEnd, monthStart, weekday } from "../../domain/dates";
import {
  CALENDAR_DAYS,
  dailyVisits,
  nextVisits,
  visitInterval,
  visitRounds,
  visitSchedule,
  visitTurns,
  workingDays,
  type PlanMonth,
} from "../../domain/visits";
import { FREE_SIGN, MARK, NO_MARK, once, type Calculation, type Value } from "../model";
import { calendarOf, movedIn } from "../parts/working-days";

export const CLASSES = ["A", "B", "C"] as const;
const DAYS = Array.from({ length: CALENDAR_DAYS }, (_, index) => index + 1);

interface PlannedMonth {
  readonly plan: PlanMonth;
  /** Serial numbers of the first day that is planned and of the last day of the month. */
  readonly begin: number;
  readonly end: number;
  readonly length: number;
  /** 1 for Monday. */
  readonly firstWeekday: number;
}

/** The month that is planned; undefined while none is named. */
export const plannedMonth = once((table): PlannedMonth | undefined => {
  const [month, today] = [table.scalar("month"), table.scalar("today")];
  if (typeof month !== "number") return undefined;
  const end = monthEnd(month);
  const first = monthStart(month);
  const from = typeof today === "number" ? today : "";
  return {
    plan: { month, from, calendar: calendarOf(table).calendar },
    begin: from === "" ? first : Math.max(first, from),
    end,
    length: end - first + 1,
    firstWeekday: weekday(first),
  };
});

/** The number of each day of the month among the working days. */
export const daysOf = once((table): readonly (number | "")[] => {
  const month = plannedMonth(table);
  return month ? workingDays(month.plan) : [];
});

/** Visits per month of each row's class; an error where the class is none of the three. */
export const frequenciesOf = once((table): readonly Value[] =>
  table.column("class").map((letter): Value => {
    if (letter === null || letter === "" || letter instanceof SalesbookError) return letter ?? "";
    const index = indexOf(letter);
    if (index < 0) return new SalesbookError("unknownChoice", { argument: "class", received: String(letter), accepted: "A, B, C" });
    return frequencyOf(table, index);
  }),
);

/** Days between two visits. */
export const intervalsOf = once((table) =>
  table.column("frequency").map((frequency) => (frequency instanceof SalesbookError ? frequency : visitInterval(frequency))),
);

/** Whether each customer stays in the plan, `leave` after too many visits without result. */
export const keptOf = once((table): readonly Value[] => {
  const [visited, results] = [table.column("visited"), table.column("results")];
  return visited.map((visits, row): Value => {
    try {
      const kept = keepVisiting(visits, results[row], table.scalar("visitLimit.leave"));
      return typeof kept === "boolean" ? (kept ? "stay" : "leave") : kept;
    } catch (error) {
      if (error instanceof SalesbookError) return error;
      throw error;
    }
  });
});

function resultOf(value: Value): Result<number> {
  return typeof value === "number" || value instanceof SalesbookError ? value : "";
}

/** The day on which each customer is due by its interval; blank for those who leave the plan. */
export const dueDaysOf = once((table): readonly Result<number>[] => {
  const today = table.scalar("today");
  const atOnce = typeof today === "number" ? today : (plannedMonth(table)?.begin ?? "");
  const kept = keptOf(table);
  return nextVisits(table.column("lastVisit"), table.column("interval").map(resultOf), atOnce).map((next, row) => {
    const stays = kept[row];
    if (next instanceof SalesbookError) return next;
    return stays instanceof SalesbookError ? stays : stays === "leave" ? "" : next;
  });
});

/** The same after the move off days that are no working days; "at once" is not moved. */
export const nextOf = once((table): readonly Result<number>[] => {
  const last = table.column("lastVisit");
  return dueDaysOf(table).map((day, row) => (Number(last[row] ?? 0) === 0 ? day : movedIn(table, day)));
});

/** Visits per customer of class A, B and C in the month. */
export const roundsOf = once((table) => {
  const month = plannedMonth(table);
  return CLASSES.map((_, index) => (month ? visitRounds(frequencyOf(table, index), month.plan) : 0)) as [number, number, number];
});

/** The visits of each customer in the month. */
export const dueOf = once((table): readonly Value[] => {
  const month = plannedMonth(table);
  const classes = table.column("class");
  return table.column("nextVisit").map((next, row) => {
    if (typeof next !== "number") return next;
    return month ? (next <= month.end ? (roundsOf(table)[indexOf(classes[row] ?? "")] ?? 0) : 0) : "";
  });
});

/** Class, day and row in one number, by whose order the turns are found. */
export const keysOf = once((table): readonly (number | "")[] =>
  customersOf(table).map((customer, row) =>
    customer.class < 0 ? "" : (customer.class + 1) * 1_000_000 + customer.due + (row + 1) / 1_000_000,
  ),
);

/** Each customer's turn in the rounds of its class. */
export const turnsOf = once((table) => visitTurns(customersOf(table)));

/** How many customers of class A, B and C are due. */
export const countsOf = once((table) =>
  CLASSES.map((_, index) => customersOf(table).filter((customer) => customer.class === index).length),
);

/** How many visits of a class fall on a day of the month. */
export function loadsOf(table: Calculation, letter: 0 | 1 | 2, day: number): Value {
  const workday = daysOf(table)[day - 1] ?? "";
  return workday === "" || Number(table.scalar("visits")) === 0 ? "" : (dailyOf(table)[letter][workday - 1] ?? "");
}

/** How many visits of a class fall on the days of the month up to this one. */
export function reachedOf(table: Calculation, letter: 0 | 1 | 2, day: number): Value {
  return Number(table.scalar("visits")) === 0 ? "" : (allReached(table)[letter][day - 1] ?? "");
}

/** Of each class the visits up to each day of the month. */
const allReached = once((table) => {
  const upTo = (letter: 0 | 1 | 2): number[] => {
    let sum = 0;
    return DAYS.map((day) => (sum += Number(loadsOf(table, letter, day))));
  };
  return [upTo(0), upTo(1), upTo(2)] as const;
});

/** The signs of the month: days off, and working days on which nothing is planned yet. */
export const patternOf = once((table) =>
  daysOf(table)
    .map((day) => (day === "" ? NO_MARK : FREE_SIGN))
    .join(""),
);

/** The signs of each row's month; blank where nothing can be said of a row. */
export const plansOf = once((table): readonly string[] => {
  const due = dueOf(table);
  return visitSchedule(customersOf(table), roundsOf(table), daysOf(table)).map((marks, row) =>
    typeof due[row] === "number"
      ? daysOf(table)
          .map((day, index) => (day === "" ? NO_MARK : marks[index] === true ? MARK : FREE_SIGN))
          .join("")
      : "",
  );
});

const dailyOf = once((table) => {
  const visits = countsOf(table).map((count, index) => count * (roundsOf(table)[index] ?? 0)) as [number, number, number];
  return dailyVisits(visits, daysOf(table).filter((day) => day !== "").length);
});

const customersOf = once((table) => {
  const classes = table.column("class");
  return dueOf(table).map((due, row) => ({
    class: typeof due === "number" && due > 0 ? indexOf(classes[row] ?? "") : -1,
    due: Number(nextOf(table)[row]),
  }));
});

function frequencyOf(table: Calculation, index: number): number {
  const role = table.scalar("role") === "staff" ? "staff" : "managers";
  return Number(table.scalar(`${role}.${CLASSES[index] ?? ""}`) ?? 0);
}

function indexOf(letter: Value): number {
  return typeof letter === "string" ? CLASSES.findIndex((own) => own === letter.toUpperCase()) : -1;
}
