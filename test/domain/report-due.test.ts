import { calendarDay, serialOf } from "../../src/domain/dates";
import { handInDay, MONTHS_BETWEEN_REPORTS, reportDue, reportsDue } from "../../src/domain/report-due";
import { deepFreeze } from "../support/freeze";
import { outcome, plain } from "../support/plain";

// 二、(二)3(1): A half-yearly, B every three months, C every month, by the 10th of the month.
it.each<[unknown, number, readonly [number, number, number]]>([
  ["A", serialOf(2026, 3, 1), [2026, 9, 10]],
  ["A", serialOf(2026, 7, 31), [2027, 1, 10]],
  ["B", serialOf(2026, 3, 10), [2026, 6, 10]],
  ["B", serialOf(2026, 11, 30), [2027, 2, 10]],
  ["C", serialOf(2026, 1, 31), [2026, 2, 10]],
  ["C", serialOf(2026, 12, 9) + 0.99, [2027, 1, 10]],
  ["b", serialOf(2026, 3, 10), [2026, 6, 10]],
  ["Ｂ類", serialOf(2026, 3, 10), [2026, 6, 10]],
  ["C级", 61, [1900, 4, 10]],
])("after the report of a customer of class %s on %d the next is due on %p", (letter, last, [year, month, day]) => {
  expect(calendarDay(Number(reportDue(letter, last)))).toEqual({ year, month, day });
});

it.each<[string, unknown, unknown, unknown]>([
  ["no class", "", 46082, ""],
  ["no report yet", "A", null, ""],
  ["0 for a blank", 0, 0, ""],
  ["another class", "D", 46082, "unknownChoice class"],
  ["a number for a class", 1, 46082, "unknownChoice class"],
  ["a date as text", "A", "2026-03-01", "notANumber lastReport"],
  ["before the calendar", "A", 60, "outOfRange lastReport"],
  ["after the calendar", "C", 2_958_466, "outOfRange lastReport"],
  ["the last date, whose next report no sheet can show", "C", 2_958_465, "outOfRange lastReport"],
  ["TRUE", "A", true, "notANumber lastReport"],
])("%s", (_, letter, last, expected) => expect(outcome(() => reportDue(letter, last))).toBe(expected));

it("columns keep their shape, and a refused customer leaves the others alone", () => {
  const classes = deepFreeze([["A"], ["x"], [""], ["C"]]);
  expect(plain(reportsDue(classes, deepFreeze([[46082], [46082], [""], ["soon"]])))).toEqual([
    46275,
    "unknownChoice class",
    "",
    "notANumber lastReport",
  ]);
  expect(reportsDue([["A", "B", "C"]], 46082)).toEqual([[46275, 46183, 46122]]);
});

it("the better a customer, the rarer its reports: the opposite of its visits", () => {
  const { A, B, C } = MONTHS_BETWEEN_REPORTS;
  expect([A, B, C]).toEqual([6, 3, 1]);
});

it.each<[readonly [number, number, number], number, readonly [number, number, number]]>([
  [[2026, 4, 29], 10, [2026, 5, 10]],
  [[2026, 4, 10], 10, [2026, 4, 10]],
  [[2026, 12, 11], 10, [2027, 1, 10]],
  [[2026, 2, 3], 28, [2026, 2, 28]],
])("the report on a survey of %j is handed in by day %i: %j", (surveyed, day, expected) =>
  expect(calendarDay(Number(handInDay(serialOf(...surveyed), day)))).toEqual({ year: expected[0], month: expected[1], day: expected[2] }),
);

it("nobody hands in what was not surveyed", () => {
  expect([handInDay("", 10), handInDay(null, 10), handInDay(46141, "")]).toEqual(["", "", ""]);
});
