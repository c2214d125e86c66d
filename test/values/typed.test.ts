/** What is typed into a cell, a setting or a form is read as the cells of files and selections are. */
import { numberTyped } from "../../src/values/typed";
import { readNumber } from "../../src/values/numbers";
import { csvContent } from "../../src/import/read-csv";

test.each([
  ["1.2万", 12_000],
  ["1.2萬元", 12_000],
  ["3千", 3000],
  ["2億", 200_000_000],
  ["¥1,234.50", 1234.5],
  ["（１２）", -12],
  ["1 234 567", 1_234_567],
  ["45%", 0.45],
  [" 12 ", 12],
])("%j is %p, typed and in a cell that is analysed", (text, number) => {
  expect(numberTyped(text)).toBe(number);
  expect(readNumber(text, { writing: "point", percent: true })).toBe(number);
});

test.each(["1e400", "-1e400", "1e-400", "9".repeat(400), Infinity, -Infinity, Number.NaN, "-", "", "abc", "③", "5²", true, null])(
  "%p is no number when it is typed",
  (typed) => {
    expect(numberTyped(typed)).toBeNull();
  },
);

test.each([
  ["1e400", "1e400"],
  ["-1e400", "-1e400"],
  ["5e-400", "5e-400"],
  ["5元", "5元"],
  ["1.2万", "1.2万"],
  ["(5)", "(5)"],
  ["-5", -5],
  ["1,234.5", 1234.5],
  ["1.5e3", 1500],
])("of a text file opened as it is, %j is %p", (text, content) => {
  expect(csvContent(text)).toBe(content);
});
