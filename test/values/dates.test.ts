/** Days as users' files write them. */
import { dayOrder, isEitherDay, readDate } from "../../src/values/dates";
import { dateTyped, timeTyped } from "../../src/values/typed";

const FIRST_OF_MARCH = 46_082;

test.each([
  "2026-03-01",
  "2026-03-01 00:00:00",
  "2026-03-01T00:00:00",
  "2026-03-01T00:00:00.000Z",
  "2026-03-01T08:30:00+08:00",
  "2026/3/1 0:00",
  "2026/3/1 14:30",
  "2026.3.1",
  "２０２６／３／１",
  "20260301",
  "2026年3月1日",
  "2026 年 3 月 1 日",
  "2026年03月01号",
  "2026年3月1日 星期日",
  "2026年3月1日14:30",
  "二〇二六年三月一日",
  "二○二六年三月一日",
  "民国115年3月1日",
  "民國115年3月1日",
  "中華民國 115 年 3 月 1 日",
  "115/03/01",
  "115.3.1",
  "1150301",
  "1 Mar 2026",
  "01-Mar-2026",
  "March 1, 2026",
  "Mar 1st, 2026",
])("%j is the first of March 2026, in a file and typed", (text) => {
  expect([readDate(text), dateTyped(text)]).toEqual([FIRST_OF_MARCH, FIRST_OF_MARCH]);
});

test("a number is the day as spreadsheets count it, its time left away, or the digits of a day", () => {
  expect([readDate(46_082), readDate(46_082.75), readDate(20_260_301)]).toEqual([46_082, 46_082, 46_082]);
});

test.each(["二〇二六年三月三十一日", "2026-03-31", "31/03/2026", "03/31/2026", "20260331"])("%j is the last of March", (text) => {
  expect(readDate(text)).toBe(46_112);
});

test.each(["2026-02-30", "20261301", "2026-13-01", "01/02/2026", "soon", "2026", "3月1日", "26-3-1", "1 Foo 2026", "300/03/01"])(
  "%j is no day, or could be two",
  (text) => {
    expect([readDate(text), dateTyped(text)]).toEqual([undefined, null]);
  },
);

test("a column decides whether the day or the month comes first, if its cells agree", () => {
  expect(dayOrder(["03/01/2026", "25/01/2026"])).toBe("dayFirst");
  expect(dayOrder(["03/01/2026", "01/25/2026"])).toBe("monthFirst");
  expect(dayOrder(["03/01/2026", "01/02/2026"])).toBe("unclear");
  expect(dayOrder(["25/01/2026", "01/25/2026"])).toBe("unclear");
  expect([readDate("03/01/2026", "dayFirst"), readDate("03/01/2026", "monthFirst")]).toEqual([46_025, 46_082]);
  expect([isEitherDay("03/01/2026"), isEitherDay("25/01/2026"), isEitherDay("2026-03-01")]).toEqual([true, false, false]);
});

it.each([
  ["9:00", 9],
  ["09：05", 9 + 5 / 60],
  ["17:30:00", 17.5],
  ["24:00", 24],
  ["9点", 9],
  ["9點30分", 9.5],
  ["下午2点半", 14.5],
  ["上午12时", 0],
  ["2:15 PM", 14.25],
  ["12 am", null],
  ["12:00 am", 0],
  ["25:00", null],
  ["9:75", null],
  ["9", null],
  ["早上", null],
])("%s is the time of day it says, or none", (text, hours) => {
  expect(timeTyped(text)).toEqual(hours === null ? null : expect.closeTo(hours / 24, 12));
});
