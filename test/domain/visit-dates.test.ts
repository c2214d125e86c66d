import { calendarDay, serialOf, weekday } from "../../src/domain/dates";
import { SalesbookError } from "../../src/domain/errors";
import { visitDates, visitsDue } from "../../src/domain/visit-dates";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";
import { seeded } from "../support/random";

const MAY = serialOf(2026, 5, 1);

describe("the next visit", () => {
  // Worked by hand: a month counts 30 days; A 4, B 2 and C 1 visits a month make 7, 15 and 30 days.
  it.each<[unknown, unknown, unknown, unknown]>([
    ["A", MAY, undefined, MAY + 7],
    ["B", MAY + 0.9, undefined, MAY + 15],
    ["c", MAY, "", MAY + 30],
    ["B", MAY, [[4, 0.5, 1]], MAY + 60],
    ["B", MAY, [[4], [3], [1]], MAY + 10],
    ["B", MAY, 8, MAY + 3],
    ["B", MAY, [[4, "", 1]], ""],
    ["C", MAY, [4, 2, 0], ""],
    ["A", "", undefined, ""],
    ["", MAY, undefined, ""],
    [0, MAY, undefined, ""],
    ["D", MAY, undefined, "unknownChoice class"],
    ["A", "2026-05-01", undefined, "notANumber lastVisit"],
    ["A", -3, undefined, "outOfRange lastVisit"],
    ["A", 2_958_465, undefined, "outOfRange lastVisit"],
  ])("of a customer of class %p visited on %p with %p a month is on %p", (letter, last, visits, expected) => {
    expect(plain(visitsDue(letter, last, visits))).toEqual([expected]);
  });

  it.each<[unknown, string]>([
    [[[4, 2]], "outOfRange visitsPerMonth"],
    [[[4, 2, 1, 1]], "outOfRange visitsPerMonth"],
    [9, "outOfRange visitsPerMonth"],
    [[4, 2, -1], "outOfRange visitsPerMonth"],
    [[4, 2, "1"], "notANumber visitsPerMonth"],
  ])("refuses %p visits a month", (visits, expected) => {
    expect(outcome(() => visitsDue("A", MAY, visits))).toBe(expected);
    expect(outcome(() => visitDates("A", MAY, MAY, visits))).toBe(expected);
  });

  it("columns keep their shape, and a refused customer leaves the others alone", () => {
    const classes = deepFreeze([["A"], ["x"], [""], ["C"]]);
    expect(plain(visitsDue(classes, deepFreeze([[MAY], [MAY], [""], [true]])))).toEqual([
      MAY + 7,
      "unknownChoice class",
      "",
      "notANumber lastVisit",
    ]);
    expect(visitsDue([["A", "B"]], MAY)).toEqual([[MAY + 7, MAY + 15]]);
    expect(outcome(() => visitsDue([["A"], ["B"]], [[MAY, MAY]]))).toBe("differentShape lastVisit");
  });
});

describe("the visits of a month", () => {
  const dates = (...values: Parameters<typeof visitDates>) =>
    visitDates(...values).map((row) => row.map((cell) => (typeof cell === "number" ? calendarDay(cell).day : cell)));

  it("begin with who is due first, and fall on working days at even distances", () => {
    // May 2026 has 21 days from Monday to Friday: the 1st, 4th to 8th, 11th to 15th, 18th to 22nd and 25th to 29th.
    // Six visits on them are the 4th, 7th, 11th, 14th, 18th and 21st of these days; A has the 1st, 3rd, 4th and 6th visit.
    expect(dates([["A"], ["B"]], [[MAY - 20], [MAY - 30]], MAY + 15)).toEqual([
      [6, 15, 20, 29],
      [11, 26, "", ""],
    ]);
  });

  it("leave out who is not due by the end of the month, whose class is blank or not visited", () => {
    const classes = deepFreeze([["A"], ["C"], ["C"], [""], ["B"]]);
    const lasts = deepFreeze([[MAY], [MAY + 1], [MAY], [MAY], [MAY - 90]]);
    expect(dates(classes, lasts, MAY, [1, 0.5, 1]).map((row) => row.length)).toEqual([1, 1, 1, 1, 1]);
    expect(dates(classes, lasts, MAY, [1, 0, 1]).map(([day]) => typeof day)).toEqual(["number", "string", "number", "string", "string"]);
  });

  it("put a refused customer's error into its first cell and plan the others as if it were not there", () => {
    const error = new SalesbookError("zeroDivisor", { argument: "sales" });
    const rows = visitDates([["A"], ["x"], [error], ["B"]], [[MAY - 9], [MAY], [MAY], ["May"]], MAY);
    expect(rows.map((row) => row.length)).toEqual([4, 4, 4, 4]);
    expect(plain(rows).slice(4)).toEqual([
      "unknownChoice class",
      "",
      "",
      "",
      "zeroDivisor sales",
      "",
      "",
      "",
      "notANumber lastVisit",
      "",
      "",
      "",
    ]);
    expect(rows.slice(0, 1)).toEqual(visitDates("A", MAY - 9, MAY));
  });

  it.each<[string, unknown, unknown, string]>([
    ["no month", "", undefined, "missingArgument month"],
    ["a month as text", "2026-05", undefined, "notANumber month"],
    ["a month before the calendar", 5, undefined, "outOfRange month"],
    ["a holiday as text", MAY, [["1 May"]], "notANumber holidays"],
    ["a holiday that is no day", MAY, [[-1]], "outOfRange holidays"],
  ])("refuse %s", (_, month, holidays, expected) => expect(outcome(() => visitDates("A", MAY, month, null, holidays))).toBe(expected));

  it("need as many last visits as classes, in any one shape", () => {
    expect(outcome(() => visitDates([["A"], ["B"]], [[MAY], [MAY], [MAY]], MAY))).toBe("differentShape lastVisit");
    expect(visitDates([["A", "B"]], [[MAY - 9, MAY - 9]], MAY)).toEqual(visitDates([["A"], ["B"]], [[MAY - 9], [MAY - 9]], MAY));
    expect(visitDates([["A"], ["B"]], null, MAY)).toEqual(visitDates([["A"], ["B"]], [[MAY - 90], [MAY - 90]], MAY));
    expect(visitDates([], [], MAY)).toEqual([]);
  });

  it("never fall on weekends or holidays, load the days alike, and are as many as the class says", () => {
    const random = seeded(614);
    const pick = (limit: number): number => Math.floor(random() * limit);
    const wrong: object[] = [];
    for (let round = 0; round < 200; round++) {
      const customers = 1 + pick(50);
      const classes = Array.from({ length: customers }, () => [["A", "B", "C", ""][pick(4)]]);
      const lasts = classes.map(() => [pick(3) === 0 ? "" : MAY - pick(60)]);
      const holidays = Array.from({ length: pick(5) }, () => [MAY + pick(31)]);
      const visits = [4, 2, 1];
      const rows = visitDates(classes, lasts, MAY, visits, holidays);
      const working = Array.from({ length: 31 }, (_, index) => MAY + index).filter(
        (day) => weekday(day) < 6 && !holidays.some(([free]) => free === day),
      );
      const intervals = { A: 7, B: 15, C: 30 };
      rows.forEach((row, index) => {
        const letter = classes[index]?.[0] as "A" | "B" | "C" | "";
        const last = lasts[index]?.[0];
        const due = letter !== "" && (typeof last !== "number" || last + intervals[letter] <= MAY + 30);
        const days = row.filter((cell) => cell !== "");
        const areAll = days.length === (due ? { A: 4, B: 2, C: 1 }[letter] : 0) && row.length === rows[0]?.length;
        const areWorking = days.every((day) => working.includes(Number(day)));
        const areInOrder = days.every((day, place) => place === 0 || Number(days[place - 1]) < Number(day));
        if (!areAll || !areWorking || !areInOrder) wrong.push({ round, index, row });
      });
      const cells = rows.flat();
      const loads = working.map((day) => cells.filter((cell) => cell === day).length);
      if (Math.max(...loads) - Math.min(...loads) > 1) wrong.push({ round, loads });
    }
    expect(wrong).toEqual([]);
  });
});
