import { calendarDay, serialOf, weekday } from "../../src/domain/dates";
import { visitDates, visitsDue } from "../../src/domain/visit-dates";
import {
  isWorkingDay,
  movedDay,
  readMove,
  readWorkCalendar,
  workCalendar,
  workingDaysBetween,
  type Move,
  type WorkCalendar,
} from "../../src/domain/working-days";
import { CHINA_DAYS_OFF } from "../../src/tables/parts/china-days-off";
import { outcome, plain } from "../support/plain";
import { seeded } from "../support/random";

const day = (month: number, date: number, year = 2026): number => serialOf(year, month, date);
const serials = (days: readonly string[]): number[] =>
  days.map((text) => serialOf(...(text.split("-").map(Number) as [number, number, number])));
const OFFICIAL = workCalendar(
  CHINA_DAYS_OFF.flatMap(({ holidays }) => serials(holidays)),
  CHINA_DAYS_OFF.flatMap(({ workdays }) => serials(workdays)),
);

describe("working days of 2026 in mainland China", () => {
  // Counted by another program: chinesecalendar 1.11.0 for Python, is_workday() of every day.
  it.each([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23].map((days, index) => [index + 1, days]))(
    "month %p has %p of them",
    (month, days) => {
      expect(workingDaysBetween(day(month, 1) - 1, day(month + 1, 1) - 1, OFFICIAL)).toBe(days);
    },
  );

  // Worked from the notice: National Day from Thursday, 1 to Wednesday, 7 October; Sunday, 20 September and Saturday, 10 October are worked on.
  it.each<[Move, number, number]>([
    ["forward", day(10, 1), day(10, 8)],
    ["backward", day(10, 7), day(9, 30)],
    ["forward", day(10, 10), day(10, 10)],
    ["backward", day(10, 11), day(10, 10)],
    ["forward", day(10, 11), day(10, 12)],
    ["not", day(10, 1), day(10, 1)],
    ["backward", day(9, 20), day(9, 20)],
    ["backward", day(2, 23), day(2, 14)],
    ["forward", day(2, 15), day(2, 24)],
  ])("%s from %p is %p", (move, from, expected) => expect(movedDay(from, move, OFFICIAL)).toBe(expected));
});

describe("working days", () => {
  it("a day that is off and worked on at once is worked on; a time of day does not matter", () => {
    expect([
      isWorkingDay(day(5, 4), workCalendar([day(5, 4)], [day(5, 4)])),
      isWorkingDay(day(5, 4), workCalendar([day(5, 4) + 0.5])),
    ]).toEqual([true, false]);
  });

  it("are counted and moved to as one sees by looking at every day", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seeded(seed);
      const near = (): number => day(5, 1) + Math.floor(random() * 60);
      const some = (most: number): number[] => Array.from({ length: Math.floor(random() * most) }, near);
      const calendar = workCalendar(some(30), some(10));
      const [from, to] = [near(), near()].sort((left, right) => left - right) as [number, number];
      const between = Array.from({ length: to - from }, (_, index) => from + 1 + index).filter((one) => isWorkedOn(one, calendar));
      expect(workingDaysBetween(from, to, calendar)).toBe(between.length);
      const [next, before] = [movedDay(to, "forward", calendar), movedDay(to, "backward", calendar)] as [number, number];
      expect([isWorkedOn(next, calendar), isWorkedOn(before, calendar)]).toEqual([true, true]);
      expect(workingDaysBetween(to, next, calendar)).toBe(next === to ? 0 : 1);
      expect(workingDaysBetween(before, to, calendar)).toBe(0);
    }
  });

  it("arguments are read as lists of days", () => {
    expect(
      readWorkCalendar(
        [
          [day(5, 1), "", 0],
          [day(5, 4) + 0.5, null, day(5, 1)],
        ],
        null,
      ),
    ).toEqual({
      holidays: new Set([day(5, 1), day(5, 4)]),
      workdays: new Set(),
    });
    expect(outcome(() => readWorkCalendar(null, "9 May"))).toBe("notANumber workdays");
    expect(outcome(() => readWorkCalendar([[-1]], null))).toBe("outOfRange holidays");
    expect([readMove(null), readMove("順延"), readMove("Backward")]).toEqual(["not", "forward", "backward"]);
    expect(outcome(() => readMove("later"))).toBe("unknownChoice move");
  });

  it("there is no day before the calendar and after it", () => {
    const ends = [movedDay(2_958_465, "forward", workCalendar([2_958_465])), movedDay(61, "backward", workCalendar([61]))];
    expect(plain([ends])).toEqual(["outOfRange move", "outOfRange move"]);
  });
});

describe("visits on working days", () => {
  it("are due as ever without a move, and on the next working day or the one before with it", () => {
    // Visited on Thursday, 24 September: a week later National Day begins.
    const last = day(9, 24);
    const official = [[...OFFICIAL.holidays], [...OFFICIAL.workdays]] as const;
    expect(visitsDue("A", last, null, ...official)).toEqual([[day(10, 1)]]);
    expect(visitsDue("A", last, null, ...official, "forward")).toEqual([[day(10, 8)]]);
    expect(visitsDue("A", last, null, ...official, "提前")).toEqual([[day(9, 30)]]);
    // Saturdays and Sundays are days off without any list.
    expect(visitsDue([["A"], ["A"]], [[day(5, 2)], [""]], null, null, null, "forward")).toEqual([[day(5, 11)], [""]]);
    expect(outcome(() => visitsDue("A", last, null, null, null, "sometimes"))).toBe("unknownChoice move");
  });

  it("are planned on make-up workdays too", () => {
    const [holidays, workdays] = [[day(5, 1), day(5, 4), day(5, 5)], [day(5, 9)]];
    const days = (more?: unknown): number[] =>
      visitDates(
        Array.from({ length: 19 }, () => ["C"]),
        null,
        day(5, 1),
        null,
        holidays,
        more,
      ).map(([date]) => calendarDay(Number(date)).day);
    expect(days(workdays)).toEqual([6, 7, 8, 9, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 25, 26, 27, 28, 29]);
    expect(days()).not.toContain(9);
  });
});

/** Written apart from the arithmetic: by the words of the notice. */
function isWorkedOn(one: number, { holidays, workdays }: WorkCalendar): boolean {
  if (workdays.has(one)) return true;
  return !holidays.has(one) && weekday(one) !== 6 && weekday(one) !== 7;
}
