import { serialOf } from "../../src/domain/dates";
import { SalesbookError } from "../../src/domain/errors";
import {
  dailyVisits,
  isVisited,
  nextVisits,
  visitInterval,
  visitRounds,
  visitSchedule,
  visitTurns,
  workingDays,
  type PlannedCustomer,
  type PlanMonth,
} from "../../src/domain/visits";
import { workCalendar } from "../../src/domain/working-days";
import { seeded } from "../support/random";

const MAY = serialOf(2026, 5, 1);
/** May 2026 in China: the 1st, 4th and 5th off, Saturday the 9th worked on. */
const PLAN: PlanMonth = Object.freeze({
  month: MAY + 11,
  from: "",
  calendar: workCalendar([MAY, MAY + 3, MAY + 4.5, "", null], [MAY + 8]),
});

describe("visitInterval", () => {
  it.each([
    [8, 3],
    [4, 7],
    [3, 10],
    [2, 15],
    [1, 30],
    [0.5, 60],
    [0.3, 100],
    [31, 1],
    [0, ""],
    [null, ""],
  ])("of %p visits a month is %p days", (visits, days) => expect(visitInterval(visits)).toBe(days));

  it("refuses text and less than nothing", () => {
    expect([visitInterval("weekly"), visitInterval(-1)].map((error) => error instanceof SalesbookError && error.code)).toEqual([
      "notANumber",
      "outOfRange",
    ]);
  });
});

describe("nextVisits", () => {
  it("adds the interval; who was never visited is due at once; errors pass on", () => {
    const failed = new SalesbookError("unknownChoice");
    const found = nextVisits([46082, 46082.7, null, 46082, "May", 46082], [7, 7, 30, "", 7, failed], 46100);
    expect(found.slice(0, 4)).toEqual([46089, 46089, 46100, ""]);
    expect(found.slice(4).map((error) => (error instanceof SalesbookError ? error.code : error))).toEqual(["notANumber", "unknownChoice"]);
    expect(nextVisits([null], [7], "")).toEqual([""]);
  });
});

describe("workingDays", () => {
  it("leaves out weekends and holidays and takes in extra days", () => {
    const days = workingDays(PLAN).flatMap((number, index) => (number === "" ? [] : [index + 1]));
    expect(days).toEqual([6, 7, 8, 9, 11, 12, 13, 14, 15, 18, 19, 20, 21, 22, 25, 26, 27, 28, 29]);
  });

  it("counts from the day on which the plan begins, and not beyond the month", () => {
    expect(workingDays({ ...PLAN, from: MAY + 24 }).filter((day) => day !== "")).toEqual([1, 2, 3, 4, 5]);
    expect(workingDays({ ...PLAN, from: MAY + 40 }).every((day) => day === "")).toBe(true);
    const february = workingDays({ month: serialOf(2027, 2, 1), from: "", calendar: workCalendar() });
    expect(february.slice(28)).toEqual(["", "", ""]);
    expect(february.filter((day) => day !== "")).toHaveLength(20);
  });
});

describe("visitRounds", () => {
  it.each([
    [4, "", 4],
    [1, "", 1],
    [0.5, "", 1],
    [1.5, "", 2],
    [4, MAY + 15, 2],
    [1, MAY + 27, 1],
    [8, MAY + 27, 1],
    [0, "", 0],
    [4, MAY + 31, 0],
  ] as const)("%p visits a month from %p are %p", (visits, from, rounds) => expect(visitRounds(visits, { ...PLAN, from })).toBe(rounds));
});

describe("visitTurns", () => {
  it("puts who is due first first, in each class by itself", () => {
    const customers = [9, 5, 7, 5, 1].map((due, row): PlannedCustomer => ({ class: [0, 0, 1, 0, -1][row] ?? -1, due }));
    expect(visitTurns(Object.freeze(customers))).toEqual([3, 1, 1, 2, ""]);
  });
});

describe("a month's plan", () => {
  it("visits each of four customers once a week on another day, in the order in which they are due", () => {
    const customers = [3, 1, 2, 4, 5].map((due): PlannedCustomer => ({ class: 0, due }));
    const days = Array.from({ length: 20 }, (_, index) => index + 1);
    const visited = visitSchedule(customers, [4, 0, 0], days).map((marks) =>
      marks.flatMap((mark, index) => (mark === true ? [index + 1] : [])),
    );
    expect(visited).toEqual([
      [3, 8, 13, 18],
      [1, 6, 11, 16],
      [2, 7, 12, 17],
      [4, 9, 14, 19],
      [5, 10, 15, 20],
    ]);
  });

  it("makes every visit, loads the days alike, and keeps each customer's visits apart", () => {
    const wrong: object[] = [];
    for (let seed = 1; seed <= 300; seed++) {
      const random = seeded(seed);
      const pick = (limit: number): number => Math.floor(random() * limit);
      const customers = Array.from({ length: 1 + pick(60) }, (): PlannedCustomer => ({ class: pick(4) - 1, due: 46000 + pick(40) }));
      const plan: PlanMonth = {
        month: MAY + 31 * pick(12),
        from: "",
        calendar: workCalendar(Array.from({ length: pick(6) }, () => MAY + pick(300))),
      };
      const days = workingDays(plan);
      const count = days.filter((day) => day !== "").length;
      const rounds = [1, 2, 3].map(() => visitRounds(pick(9), plan)) as [number, number, number];
      const marks = visitSchedule(customers, rounds, days);
      marks.forEach((row, index) => {
        const letter = customers[index]?.class ?? -1;
        const visits = row.flatMap((mark, day) => (mark === true ? [Number(days[day])] : []));
        const gaps = visits.slice(1).map((day, number) => day - (visits[number] ?? 0));
        // Even distances, but for the few days by which the other classes push a visit.
        const isEven = gaps.every((gap) => Math.abs(gap - count / visits.length) < 5);
        const isAll = visits.length === (letter < 0 ? 0 : (rounds[letter] ?? 0));
        if (!isEven || !isAll) wrong.push({ seed, customer: index, visits });
      });
      const loads = days.flatMap((day, index) => (day === "" ? [] : [marks.filter((row) => row[index] === true).length]));
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }
    expect(wrong).toEqual([]);
  });

  it("marks days off, and nothing for who is not due", () => {
    expect(
      visitSchedule(
        [
          { class: 0, due: 1 },
          { class: -1, due: 1 },
        ],
        [1, 1, 1],
        ["", 1, ""],
      ),
    ).toEqual([
      [false, true, false],
      ["", "", ""],
    ]);
    expect(visitSchedule([{ class: 2, due: 1 }], [0, 0, 0], ["", ""])).toEqual([[false, false]]);
  });
});

describe("dailyVisits and isVisited", () => {
  it("spread a class as the others leave room", () => {
    expect(dailyVisits([4, 0, 4], 4)).toEqual([
      [1, 1, 1, 1],
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
    expect(dailyVisits([0, 0, 0], 3)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it("go by turns, as counting the visits one by one does", () => {
    const wrong: object[] = [];
    for (let customers = 1; customers <= 5; customers++)
      for (let reached = 0; reached <= 20; reached++)
        for (let load = 0; load <= Math.min(customers, reached); load++)
          for (let turn = 1; turn <= customers; turn++) {
            const numbers = Array.from({ length: load }, (_, index) => reached - load + 1 + index);
            const expected = numbers.some((number) => ((number - 1) % customers) + 1 === turn);
            if (isVisited(turn, customers, reached, load) !== expected) wrong.push({ turn, customers, reached, load });
          }
    expect(wrong).toEqual([]);
  });
});
