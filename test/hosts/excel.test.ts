import type { Progress } from "../../src/hosts/host";
import { LANGUAGES } from "../../src/i18n";
import { registry } from "../../src/tables";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";
import { expectArrived, expectLooks } from "./arrived";
import { connected, failureOf, stateOf } from "./connected";
import { chartedSheet, smallSheet } from "./sample-sheets";

const MEGABYTE = 1_000_000;

describe("a sheet arrives in Excel", () => {
  it("with everything that a sheet can hold", async () => {
    const { excel, host } = connected();
    const sheet = smallSheet();
    const existing = stateOf({ ...excel.book, active: "" });
    const inserted = await host.insertSheets([sheet]);
    expect(inserted).toEqual({ names: ["Small"], left: [] });
    expectArrived(excel.book.sheets.at(-1), sheet);
    expectLooks(excel.book.sheets.at(-1), sheet);
    expect(stateOf({ ...excel.book, sheets: excel.book.sheets.slice(0, -1), active: "" })).toEqual(existing);
    expect(excel.unknown).toEqual([]);
  });

  it("with every kind of chart and a date that is checked", async () => {
    const { excel, host } = connected();
    const sheet = chartedSheet();
    expect(await host.insertSheets([sheet])).toEqual({ names: ["Charts"], left: [] });
    expectArrived(excel.book.sheets.at(-1), sheet);
    expect(excel.book.sheets.at(-1)?.charts.map(({ type }) => type)).toEqual([
      "ColumnClustered",
      "Pie",
      "ColumnClustered",
      "XYScatterLines",
      "Pie",
    ]);
    expect(excel.unknown).toEqual([]);
  });

  it("with more slices than colours, in turn", async () => {
    const { excel, host } = connected();
    const charted = chartedSheet();
    const many = { row: 20, column: 0, rows: 10, columns: 1 };
    await host.insertSheets([
      {
        ...charted,
        charts: [
          {
            type: "pie",
            title: "Many",
            categories: many,
            series: { name: "Sales", values: { ...many, column: 1 } },
            place: { row: 4, column: 5, rows: 14, columns: 8 },
          },
        ],
      },
    ]);
    const points = excel.book.sheets.at(-1)?.charts[0]?.series[0]?.points ?? [];
    expect(points).toHaveLength(10);
    expect(new Set(points.slice(0, 8)).size).toBe(8);
    expect(points.slice(8)).toEqual(points.slice(0, 2));
  });

  it("keeps texts that Excel would read as a date, a number or a formula", async () => {
    const { excel, host } = connected();
    const texts = [
      "1-2",
      "3月5日",
      "三月",
      "=1+1",
      "-x",
      "@home",
      "'quoted",
      "TRUE",
      "１２",
      "1,5",
      "50%",
      "March 5",
      "12:30",
      "#N/A",
      "+886 2",
      "",
      " =a",
      "客户",
      "Müller",
    ];
    const small = smallSheet();
    const sheet: Sheet = {
      ...small,
      cells: [...small.cells, [], texts.map((value) => ({ value, style: "input.text" as const }))],
      columnWidths: texts.map(() => 10),
      charts: [],
    };
    await host.insertSheets([sheet]);
    expectArrived(excel.book.sheets.at(-1), sheet);
  });

  it("writes a formula that differs from row to row as it is, and a table of one row", async () => {
    const { excel, host } = connected();
    const small = smallSheet();
    const oneRow: Sheet = {
      ...small,
      cells: small.cells.filter((_, row) => row !== 6 && row !== 7),
      tables: small.tables.map((table) => ({ ...table, area: { ...table.area, rows: 3 } })),
      merges: [],
      charts: [],
    };
    await host.insertSheets([oneRow]);
    expectArrived(excel.book.sheets.at(-1), oneRow);
  });

  it("lets a sheet read a table of a later sheet", async () => {
    const { excel, host } = connected();
    const sheets = [smallSheet("First", "First_1", "Second_1"), smallSheet("Second", "Second_1")];
    await host.insertSheets(sheets);
    sheets.forEach((sheet, index) => expectArrived(excel.book.sheets[3 + index], sheet));
  });

  it.each(LANGUAGES.flatMap((language) => (["empty", "sample"] as const).map((content) => [language, content] as const)))(
    "tables 6-8 and 6-9 in %s, %s",
    async (language, content) => {
      const { excel, host } = connected();
      const sheets = layout(makeRequest({ tables: ["6-8", "6-9"], language, content }), await host.takenNames());
      expect(await host.insertSheets(sheets)).toEqual({ names: sheets.map((sheet) => sheet.name), left: [] });
      sheets.forEach((sheet, index) => {
        expectArrived(excel.book.sheets[3 + index], sheet);
        expectLooks(excel.book.sheets[3 + index], sheet);
      });
      expect(excel.unknown).toEqual([]);
    },
  );

  it.each(
    registry.flatMap(({ number }) => [
      [number, "en", "sample"] as const,
      [number, "zh-CN", "empty"] as const,
      [number, "zh-TW", "sample"] as const,
    ]),
  )("table %s by itself, in %s, %s", async (number, language, content) => {
    const { excel, host } = connected();
    const sheets = layout(makeRequest({ tables: [number], language, content }), await host.takenNames());
    expect((await host.insertSheets(sheets)).left).toEqual([]);
    sheets.forEach((sheet, index) => {
      expectArrived(excel.book.sheets[3 + index], sheet);
      expectLooks(excel.book.sheets[3 + index], sheet);
    });
    expect(excel.unknown).toEqual([]);
    // Before, tables, everything else; and what the client tidies up.
    expect(excel.sent.length).toBeLessThanOrEqual(1 + 1 + 2 * sheets.length + 1);
    expect(Math.max(...excel.sent.map(({ bytes }) => bytes))).toBeLessThan(MEGABYTE);
  });

  it("behind the last sheet, and the first of them is shown", async () => {
    const { excel, host } = connected();
    await host.insertSheets([smallSheet("B", "B_x"), smallSheet("A", "A_x")]);
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Own data", "Notes", "B", "A"]);
    expect(excel.book.sheets.find((sheet) => sheet.id === excel.book.active)?.name).toBe("B");
  });

  it("reports each sheet twice: its tables, then what reads them", async () => {
    const { host } = connected();
    const reports: Progress[] = [];
    await host.insertSheets([smallSheet("One", "One_x"), smallSheet("Two", "Two_x")], { onProgress: (progress) => reports.push(progress) });
    expect(reports).toEqual([
      { done: 0, total: 4, label: "One" },
      { done: 1, total: 4, label: "Two" },
      { done: 2, total: 4, label: "One" },
      { done: 3, total: 4, label: "Two" },
      { done: 4, total: 4, label: "Two" },
    ]);
  });

  it("nothing to insert sends nothing", async () => {
    const { excel, host } = connected();
    expect(await host.insertSheets([])).toEqual({ names: [], left: [] });
    expect(excel.sent).toEqual([]);
  });
});

describe("what is sent", () => {
  // Measured; the bounds leave room for a few more columns, not for a call per row.
  it.each([
    { rows: 20, most: 0.2 * MEGABYTE, actions: 1900 },
    { rows: 500, most: 0.2 * MEGABYTE, actions: 1900 },
    { rows: 5000, most: 0.5 * MEGABYTE, actions: 2000 },
  ])("two requests a table and one before, with $rows rows", async ({ rows, most, actions }) => {
    const { excel, host } = connected();
    const sheets = layout(makeRequest({ tables: ["6-8", "6-9"], language: "zh-TW", content: "sample", rows }), await host.takenNames());
    excel.sent.length = 0;
    await host.insertSheets(sheets);
    const syncs = excel.sent.filter((request) => !request.tidying);
    expect(syncs).toHaveLength(1 + 2 * sheets.length);
    expect(excel.sent.length - syncs.length).toBeLessThanOrEqual(1);
    expect(Math.max(...excel.sent.map((request) => request.bytes))).toBeLessThan(most);
    expect(excel.sent.reduce((sum, request) => sum + request.actions, 0)).toBeLessThan(actions);
    expect(syncs.slice(1).every((request) => request.suspended)).toBe(true);
    sheets.forEach((sheet, index) => expectArrived(excel.book.sheets[3 + index], sheet));
  });
});

describe("names", () => {
  it("tells those that are taken", async () => {
    const { host } = connected();
    expect(await host.takenNames()).toEqual({ sheets: ["Sheet1", "Own data", "Notes"], names: ["Own_1", "Rate"] });
  });

  it("gives a taken sheet or table a number, and the formulas follow", async () => {
    const { excel, host } = connected();
    const existing = stateOf({ ...excel.book, active: "" });
    const sheets = [smallSheet("OWN DATA", "own_1"), smallSheet("Notes", "Rate", "own_1")];
    expect((await host.insertSheets(sheets)).names).toEqual(["OWN DATA (2)", "Notes (2)"]);
    expectArrived(excel.book.sheets[3], smallSheet("OWN DATA (2)", "own_1_2"));
    expectArrived(excel.book.sheets[4], smallSheet("Notes (2)", "Rate_2", "own_1_2"));
    expect(stateOf({ ...excel.book, sheets: excel.book.sheets.slice(0, 3), active: "" })).toEqual(existing);
  });

  it("numbers on when the same is inserted again", async () => {
    const { host } = connected();
    await host.insertSheets([smallSheet()]);
    expect((await host.insertSheets([smallSheet()])).names).toEqual(["Small (2)"]);
    expect((await host.insertSheets([smallSheet()])).names).toEqual(["Small (3)"]);
    expect((await host.takenNames()).names).toEqual(["Own_1", "Small_1", "Small_1_2", "Small_1_3", "Rate"]);
  });
});

describe("an older Excel", () => {
  it("below ExcelApi 1.4 inserts nothing and says so", async () => {
    const { excel, host } = connected("1.3");
    expect(host.abilities.insert).toBe(false);
    expect(host.abilities.lacks).toContain("new sheets");
    const error = await failureOf(host.insertSheets([smallSheet()]));
    expect(error.code).toBe("excelTooOld");
    expect(excel.sent).toEqual([]);
  });

  it.each([
    [
      "1.4",
      [
        "Small: the drop-downs and the checks of what is typed",
        "Small: the colours of the classes",
        "Small: the chart “Sales by customer”",
        "Small: the headings that stay in view",
        "Small: the page setup for printing",
      ],
    ],
    [
      "1.7",
      [
        "Small: the drop-downs and the checks of what is typed",
        "Small: the chart “Sales by customer”",
        "Small: the page setup for printing",
      ],
    ],
    ["1.8", ["Small: the page setup for printing"]],
    ["1.9", []],
    ["1.10", []],
  ])("ExcelApi %s builds what it can and names the rest", async (api, left) => {
    const { excel, host } = connected(api);
    const sheet = smallSheet();
    expect((await host.insertSheets([sheet])).left).toEqual(left);
    expect(excel.book.sheets.at(-1)?.tables[0]?.name).toBe("Small_1");
  });

  it.each([
    ["1.4", ["charts", "drop-downs", "colours", "headings", "formulas written", "page setup"]],
    ["1.7", ["charts", "drop-downs", "page setup"]],
    ["1.8", ["page setup"]],
    ["1.9", []],
    ["1.19", []],
  ])("ExcelApi %s says at the start what sheets will lack", (api, expected) => {
    const { excel, host } = connected(api);
    const lacks = host.abilities.lacks ?? [];
    expect(lacks).toHaveLength(expected.length);
    for (const part of expected) expect(lacks).toContainEqual(expect.stringContaining(part));
    expect(excel.sent).toEqual([]);
  });

  it("names a drop-down that Excel has no room for", async () => {
    const { host } = connected();
    const small = smallSheet();
    const [first, ...rest] = small.validations;
    if (!first) throw new Error("the sample has checks");
    const withList = (values: readonly string[]): Sheet => ({
      ...small,
      validations: [{ ...first, rule: { type: "list", values } }, ...rest],
    });
    expect((await host.insertSheets([withList(["one, or two"])])).left).toEqual(["Small: the drop-down in B3"]);
    expect((await host.insertSheets([withList(Array.from({ length: 60 }, (_, index) => `choice ${index}`))])).left).toEqual([
      "Small (2): the drop-down in B3",
    ]);
  });
});
