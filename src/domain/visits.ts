/** Table 6-14: when customers are due for a visit, and a month's plan with the same load on every working day. */
import { readNumber, type Result } from "./cells";
import { monthEnd, monthStart } from "./dates";
import { dayWithin, readDay } from "./day-cells";
import { SalesbookError } from "./errors";
import { isWorkingDay, type WorkCalendar } from "./working-days";

/** Days of a month in the reckoning of intervals: four visits a month are one every seven days. */
export const DAYS_OF_MONTH = 30;
/** Twice a week. */
export const MOST_VISITS = 8;
/** The columns of a calendar month. */
export const CALENDAR_DAYS = 31;

/**
 * The days between two visits of a customer.
 *
 * @param visitsPerMonth 0 to 8; ½ is a visit every other month
 * @returns whole days, a month counting 30, a part of a day left out; `""` for 0 and for a blank; `notANumber` for text,
 *   `outOfRange` for less than 0
 * @example visitInterval(4) // 7
 * @example visitInterval(0.5) // 60
 */
export function visitInterval(visitsPerMonth: unknown): Result<number> {
  const visits = readNumber(visitsPerMonth, "visitsPerMonth");
  if (typeof visits !== "number") return visits;
  if (visits < 0) return new SalesbookError("outOfRange", { argument: "visitsPerMonth", received: visits, accepted: `0–${MOST_VISITS}` });
  // A hair more, so that 30 ÷ 0.3 is 100 days in spite of binary fractions.
  return visits === 0 ? "" : Math.max(1, Math.floor(DAYS_OF_MONTH / visits + 1e-9));
}

/**
 * The day on which each customer is due for the next visit.
 *
 * @param lastVisits serial numbers of days; blank, or 0, for a customer never visited, who is due at once
 * @param intervals days, from {@link visitInterval}; `""` where no visits are planned, errors are passed on
 * @param today serial number of the day that "at once" is; `""` where it is not known
 * @returns serial numbers; `""` where no visits are planned; `notANumber` where the last visit is text and `outOfRange` where it is
 *   no day, planned or not
 * @example nextVisits([46082, null], [7, 7], 46100) // [46089, 46100]
 */
export function nextVisits(lastVisits: readonly unknown[], intervals: readonly Result<number>[], today: number | ""): Result<number>[] {
  return lastVisits.map((cell, row) => {
    const [interval = "", last] = [intervals[row], readDay(cell, "lastVisit")];
    if (interval instanceof SalesbookError) return interval;
    if (last instanceof SalesbookError) return last;
    if (interval === "") return "";
    return last === "" ? today : dayWithin(last + interval, "lastVisit");
  });
}

/** The part of a month that a plan covers. */
export interface PlanMonth {
  /** Any day of the month, serial number. */
  readonly month: number;
  /** Nothing is planned before this day; `""` plans the whole month. */
  readonly from: number | "";
  readonly calendar: WorkCalendar;
}

/**
 * The working days of a month.
 *
 * @returns for each of 31 days its number among the working days that are left, from 1; `""` for a day off, before the
 *   plan begins or beyond the end of the month
 * @example workingDays({ month: 46082, from: "", calendar: workCalendar() })[1] // 1
 */
export function workingDays({ month, from, calendar }: PlanMonth): (number | "")[] {
  const first = monthStart(month);
  const length = monthEnd(month) - first + 1;
  const days = new Array<number | "">(CALENDAR_DAYS).fill("");
  let count = 0;
  for (let index = 0; index < length; index++) {
    const day = first + index;
    if (from !== "" && day < from) continue;
    if (isWorkingDay(day, calendar)) days[index] = ++count;
  }
  return days;
}

/**
 * How often each customer of a class is visited in what is left of a month.
 *
 * @param visitsPerMonth of the class; 0 for none
 * @param plan the month and the day on which the plan begins
 * @param calendar the month's {@link workingDays}, where they are known already
 * @returns a whole number: the month's visits in proportion to the days left, at least one, at most one on every other
 *   working day and {@link MOST_VISITS}; 0 for no visits or no working day
 * @example visitRounds(4, { month: 46082, from: 46098, calendar: workCalendar() }) // 2
 */
export function visitRounds(visitsPerMonth: number, plan: PlanMonth, calendar = workingDays(plan)): number {
  const days = calendar.filter((day) => day !== "").length;
  if (days === 0 || !(visitsPerMonth > 0)) return 0;
  const [first, last] = [monthStart(plan.month), monthEnd(plan.month)];
  const begin = plan.from === "" ? first : Math.max(first, plan.from);
  const visits = Math.round((visitsPerMonth * (last - begin + 1)) / (last - first + 1));
  return Math.min(MOST_VISITS, Math.max(1, Math.floor(days / 2)), Math.max(1, visits));
}

/** A customer of the plan. */
export interface PlannedCustomer {
  /** 0 for class A, 1 for B, 2 for C; -1 for a customer who is not due in the month. */
  readonly class: number;
  /** Day on which the customer is due, serial number. */
  readonly due: number;
}

/**
 * Each customer's turn in the rounds of its class: who is due first comes first, of the same day who was entered first.
 *
 * @returns from 1 within each class; `""` for a customer who is not due
 * @example visitTurns([{ class: 0, due: 9 }, { class: 0, due: 5 }, { class: 1, due: 7 }]) // [2, 1, 1]
 */
export function visitTurns(customers: readonly PlannedCustomer[]): (number | "")[] {
  const turns: (number | "")[] = customers.map(() => "");
  const rows = [...customers.keys()].filter((row) => customers[row]!.class >= 0);
  rows.sort((left, right) => customers[left]!.due - customers[right]!.due || left - right);
  const taken = new Map<number, number>();
  for (const row of rows) {
    const turn = (taken.get(customers[row]!.class) ?? 0) + 1;
    taken.set(customers[row]!.class, turn);
    turns[row] = turn;
  }
  return turns;
}

/**
 * How many visits of each class fall on each working day, so that all days are loaded alike and each class is spread over
 * the whole month. All visits are thought of in one line: a day takes as many from it as the day before, or one more; the
 * visits of A stand in it at even distances, those of B at even distances among the others, and C fills up.
 *
 * @param visits of class A, B and C in the month, whole numbers
 * @param days working days, at least 1
 * @returns for each class a number per working day; the days' totals differ by one at most
 * @example dailyVisits([2, 0, 2], 2) // [[1, 1], [0, 0], [1, 1]]
 */
export function dailyVisits(visits: readonly [number, number, number], days: number): [number[], number[], number[]] {
  const [a, b, c] = visits;
  const total = a + b + c;
  const loads: [number[], number[], number[]] = [[], [], []];
  let [beforeA, beforeB, beforeC] = [0, 0, 0];
  for (let day = 1; day <= days; day++) {
    const reached = Math.floor((day * total) / days);
    const reachedA = evenly(reached, a, total);
    const reachedB = evenly(reached - reachedA, b, b + c);
    const reachedC = reached - reachedA - reachedB;
    loads[0].push(reachedA - beforeA);
    loads[1].push(reachedB - beforeB);
    loads[2].push(reachedC - beforeC);
    [beforeA, beforeB, beforeC] = [reachedA, reachedB, reachedC];
  }
  return loads;
}

/**
 * Whether a customer is visited on a day: the class is visited in rounds, all its customers by turns.
 *
 * @param turn of the customer in its class, from 1
 * @param customers of the class that are due
 * @param reached visits of the class up to the end of this day
 * @param load visits of the class on this day
 * @example isVisited(2, 3, 5, 2) // true
 */
export function isVisited(turn: number, customers: number, reached: number, load: number): boolean {
  return (((reached - turn) % customers) + customers) % customers < load;
}

/**
 * A month's visits on its working days.
 *
 * @param customers one per row
 * @param rounds visits per customer of class A, B and C in the month
 * @param days 31 numbers of working days, from {@link workingDays}
 * @returns per customer 31 times true for a visit, `""` where none is planned, false on a day off; all `""` for a customer
 *   who is not due
 * @example visitSchedule([{ class: 0, due: 1 }], [1, 0, 0], [1]) // [[true]]
 */
export function visitSchedule(
  customers: readonly PlannedCustomer[],
  rounds: readonly [number, number, number],
  days: readonly (number | "")[],
): (boolean | "")[][] {
  const turns = visitTurns(customers);
  const counts = [0, 1, 2].map((letter) => customers.filter((customer) => customer.class === letter).length);
  const visits = counts.map((count, letter) => count * (rounds[letter] ?? 0)) as [number, number, number];
  const loads = dailyVisits(visits, days.filter((day) => day !== "").length);
  const reached = loads.map((load) => {
    let sum = 0;
    return load.map((count) => (sum += count));
  });
  return customers.map((customer, row) => {
    const turn = turns[row] ?? "";
    if (turn === "") return days.map(() => "");
    const { class: letter } = customer;
    return days.map((day) => {
      if (day === "") return false;
      return isVisited(turn, counts[letter] ?? 1, reached[letter]?.[day - 1] ?? 0, loads[letter]?.[day - 1] ?? 0) || "";
    });
  });
}

/** Of so many among a total at even distances, how many stand before a place in the line. */
function evenly(place: number, count: number, total: number): number {
  return total === 0 ? 0 : Math.floor((2 * place * count + total) / (2 * total));
}
