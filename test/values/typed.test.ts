/** What is typed into a cell, a setting or a form is read as the cells of files and selections are. */
import { numberTyped } from "../../src/values/typed";
import { readNumber } from "../../src/values/numbers";
import { csvContent } from "../../src/import/csv-content";
import { importFile } from "../../src/import/import-file";
import { makeRequest } from "../../src/book/request";
import { recogniseBlock } from "../../src/analysis/block";
import { problemsOf } from "../../src/analysis/problems";
import { givenFor } from "../../src/taskpane/function-arguments";
import { refused } from "../support/refused";

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

describe("a number that nothing can hold is refused wherever one is read:", () => {
  const TOO_LARGE = "1e400";
  const file = (text: string) => ({ name: "sales.csv", bytes: new TextEncoder().encode(text) });

  test("in a file of customers", async () => {
    const read = importFile(file(`客户名称,7月,8月,9月\n甲,${TOO_LARGE},2,3\n`), { language: "zh-CN", tables: ["6-8"] });
    await expect(read).rejects.toMatchObject({ code: "cellNotANumber", details: { row: 2, received: TOO_LARGE } });
  });

  test("in a setting and in a form", () => {
    expect(() => makeRequest({ tables: ["6-9"], language: "en", content: "empty", settings: { "amountCut.A": TOO_LARGE } })).toThrow(
      refused("notANumber", { received: TOO_LARGE }),
    );
    expect(givenFor({ isDate: false }, TOO_LARGE)).toEqual({ kind: "value", value: TOO_LARGE });
  });

  test("in a selection", () => {
    const block = recogniseBlock({
      sheet: "S",
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      values: [
        ["Customer", "Sales"],
        ["a", TOO_LARGE],
        ["b", 5],
      ],
    });
    expect(problemsOf(block)).toMatchObject([{ kind: "notNumber", row: 1, column: 1, text: TOO_LARGE }]);
  });
});
