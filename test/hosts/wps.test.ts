/** What only WPS does as a host, beside the contract: the same workbook as Excel's, and what happens where it lacks something. */
import { createExcelHost } from "../../src/hosts/excel";
import { createWpsHost } from "../../src/hosts/wps";
import { layout } from "../../src/book/layout";
import { makeRequest, type RequestOptions } from "../../src/book/request";
import { catalogues, LANGUAGES, type Language } from "../../src/i18n";
import type { Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";
import { memoryExcel } from "../support/office/office";
import { cellAt, newSheet, type MemoryWorkbook } from "../support/office/state";
import { typeInto } from "../support/office/typing";
import { isTurn, todays } from "../support/seeds";
import { actions } from "../support/wps/strict";
import { memoryWps, type MemoryWps } from "../support/wps/wps";
import { failureOf, stateOf } from "./connected";
import { smallSheet } from "./sample-sheets";

const options = { functionPrefix: "SALESBOOK.", language: "en" };

function connected(without: readonly string[] = []) {
  const wps = memoryWps({ without });
  return { wps, host: createWpsHost({ ...options, application: wps.application }) };
}

function excelWith() {
  const excel = memoryExcel();
  Object.assign(globalThis, { Excel: excel.client.Excel });
  return { excel, host: createExcelHost({ language: "en", platform: "PC", isSetSupported: excel.isSetSupported }) };
}

/** What a user sees of the sheets: charts are numbered by each program in its own way, and cells may be written in any order. */
function seen(book: MemoryWorkbook): unknown {
  const told = (key: string, value: unknown): unknown => {
    if (key === "id") return undefined;
    if (!(value instanceof Map)) return value;
    const entries = [...(value as Map<number, unknown>)].filter(([, entry]) => !(entry instanceof Map && entry.size === 0));
    return entries.sort(([one], [other]) => one - other);
  };
  return JSON.parse(JSON.stringify(book.sheets, told)) as unknown;
}

function request(tables: readonly string[], wishes: Partial<RequestOptions> = {}) {
  return makeRequest({ tables, language: "en", content: "sample", rows: 4, ...wishes });
}

afterEach(() => {
  actions.fails = Infinity;
});

describe("a workbook in WPS", () => {
  const languageOfToday = LANGUAGES.find((_, place) => isTurn(0, place, LANGUAGES.length))!;

  it.each<[string, readonly Sheet[]]>([
    ["a sheet with one of everything", [smallSheet()]],
    [`tables of today in ${languageOfToday}`, laidOut(languageOfToday)],
    ["formulas that name cells", laidOut("en", { references: "cells", rows: 7 })],
    ["locked sheets", layout(request(["6-8", "6-9"], { lock: true }))],
  ])(
    "is that of Excel: %s",
    async (_, sheets) => {
      const [wps, excel] = [connected(), excelWith()];
      expect(await wps.host.insertSheets(sheets)).toEqual(await excel.host.insertSheets(sheets));
      expect(seen(wps.wps.book)).toEqual(seen(excel.excel.book));
      expect(wps.wps.state).toEqual({ ScreenUpdating: true, Calculation: -4105, DisplayAlerts: true });
    },
    60_000,
  );

  it("is as it was when WPS fails at any action, and WPS draws, calculates and asks as before", async () => {
    const sheets = [smallSheet(), smallSheet("Other", "Other_1", "Small_1")];
    const untroubled = connected();
    actions.done = 0;
    await untroubled.host.insertSheets(sheets);
    const all = Array.from({ length: actions.done }, (_, at) => at + 1);
    for (const fails of todays(all, 40)) {
      const { wps, host } = connected();
      const before = stateOf(wps.book);
      Object.assign(actions, { done: 0, fails });
      const error = await failureOf(host.insertSheets(sheets));
      expect({ fails, code: error.code, after: stateOf(wps.book), state: wps.state }).toEqual({
        fails,
        code: expect.stringMatching(/^excel(Failed|Refused)$/) as string,
        after: before,
        state: { ScreenUpdating: true, Calculation: -4105, DisplayAlerts: true },
      });
    }
  }, 60_000);

  it("takes no sheet while its structure is protected, and none where no workbook is open", async () => {
    const { wps, host } = connected();
    wps.book.protected = true;
    expect((await failureOf(host.insertSheets([smallSheet()]))).code).toBe("workbookProtected");
    const closed = {
      ...wps.application,
      ActiveWorkbook: null,
      ActiveSheet: undefined,
      ActiveWindow: undefined,
    } as unknown as MemoryWps["application"];
    const empty = createWpsHost({ ...options, application: closed });
    expect(empty.abilities.lacks).toEqual([]);
    expect((await failureOf(empty.takenNames())).code).toBe("noWorkbook");
  });
});

function laidOut(language: Language, wishes: Partial<RequestOptions> = {}): Sheet[] {
  return layout(
    request(
      todays(registry, 24).map(({ number }) => number),
      { language, ...wishes },
    ),
  );
}

describe("where WPS knows no names of tables in formulas", () => {
  it.each(["refused", "text"] as const)("sheets name cells, and the user is told what then is missing (%s)", async (tableNames) => {
    const { wps, host } = connected();
    wps.world.tableNames = tableNames;
    const wanted = request(["6-8", "6-9"]);
    const inserted = await host.insertSheets(layout(wanted), { request: wanted });
    expect(inserted.left).toEqual([catalogues.en.excel.left.tableNames]);
    const { host: plain, wps: expected } = connected();
    const byCells = request(["6-8", "6-9"], { references: "cells" });
    expect(inserted.names).toEqual((await plain.insertSheets(layout(byCells), { request: byCells })).names);
    expect(seen(wps.book)).toEqual(seen(expected.book));
    expect((await host.checkWorkbook()).findings).toEqual([]);
    // It is known by now: nothing is tried in vain again.
    const before = wps.book.nextId;
    await host.insertSheets(layout(wanted, await host.takenNames()), { request: wanted });
    expect(wps.book.nextId - before).toBe(
      inserted.names.length + wps.book.sheets.slice(-2).flatMap(({ tables, charts }) => [...tables, ...charts]).length,
    );
  });

  it("sheets that no request lays out are refused whole", async () => {
    const { wps, host } = connected();
    wps.world.tableNames = "refused";
    const before = stateOf(wps.book);
    expect((await failureOf(host.insertSheets([smallSheet()]))).code).toBe("excelFailed");
    expect(stateOf(wps.book)).toEqual(before);
  });
});

describe("a WPS that has not everything", () => {
  it("says what sheets will lack, builds the rest and says what was left", async () => {
    const { wps, host } = connected(["Range.Validation", "Worksheet.ChartObjects"]);
    const { excel } = catalogues.en;
    expect(host.abilities).toMatchObject({ insert: true, needs: excel.needsWps, lacks: [excel.lacks.charts, excel.lacks.validations] });
    const { left } = await host.insertSheets([smallSheet()]);
    expect(left).toHaveLength(2);
    expect(wps.book.sheets[1]!.tables).toHaveLength(1);
    expect(wps.book.sheets[1]!.charts).toEqual([]);
  });

  it("builds no sheets without tables, and says so", async () => {
    const { wps, host } = connected(["Worksheet.ListObjects"]);
    expect(host.abilities.insert).toBe(false);
    const before = stateOf(wps.book);
    const error = await failureOf(host.insertSheets([smallSheet()]));
    expect([error.code, error.details]).toEqual(["wpsTooOld", { received: catalogues.en.excel.insertSheets }]);
    expect(stateOf(wps.book)).toEqual(before);
  });

  it("opens no file where it has no disk, else beside the workbook in front", async () => {
    expect(connected(["Application.FileSystem"]).host.openWorkbook).toBeUndefined();
    const { wps, host } = connected();
    await host.openWorkbook!(Uint8Array.from([80, 75, 3, 4, 255]));
    expect([...wps.files]).toEqual([[expect.stringMatching(/^C:\\Temp\\Salesbook-\d+\.xlsx$/), "PK\u0003\u0004\u00ff"]]);
    expect(wps.opened).toEqual([...wps.files.keys()]);
  });
});

describe("cells of WPS", () => {
  it("errors, what is hidden and merged, codes and days come as people see them", async () => {
    const { wps, host } = connected();
    const sheet = newSheet(wps.book, "Mine");
    [
      ["Code", "Day", "Amount"],
      [7, 46_000, "#N/A"],
      [8, 46_001, 12],
      [9, 46_002, 13],
    ].forEach((line, row) => line.forEach((value, column) => typeInto(wps.book, sheet, row, column, value)));
    sheet.paints.push({ area: { row: 1, column: 0, rows: 3, columns: 1 }, property: "numberFormat", value: "000" });
    sheet.paints.push({ area: { row: 1, column: 1, rows: 2, columns: 1 }, property: "numberFormat", value: "yyyy-mm-dd" });
    sheet.hiddenRows.push(2);
    sheet.merges.push("A4:B4");
    wps.book.active = sheet.id;
    wps.book.selection = { sheet: "Mine", area: { row: 1, column: 1, rows: 1, columns: 1 } };
    expect(await host.readBlock()).toEqual({
      sheet: "Mine",
      area: { row: 0, column: 0, rows: 4, columns: 3 },
      values: [
        ["Code", "Day", "Amount"],
        ["007", "2025-12-09", { error: "#N/A" }],
        ["008", "2025-12-10", 12],
        ["009", 46_002, 13],
      ],
      hidden: [2],
      merges: [{ row: 3, column: 0, rows: 1, columns: 2 }],
    });
  });

  it("checks, colours, rows of totals, filters and marks that were lost are found, brought back and taken away again", async () => {
    const { wps, host } = connected();
    const wanted = request(["6-8", "6-9"], { content: "sample" });
    const { names } = await host.insertSheets(layout(wanted), { request: wanted });
    const whole = stateOf(wps.book);
    for (const name of names) {
      const sheet = wps.book.sheets.find((one) => one.name === name)!;
      sheet.validations = sheet.validations.slice(1);
      sheet.conditionalFormats = [];
      for (const one of sheet.names) one.visible = true;
    }
    const damaged = stateOf(wps.book);
    const { findings } = await host.checkWorkbook();
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["validationLost", "formatLost", "tableForgot"]));
    const repaired = await host.repair(findings);
    expect((await host.checkWorkbook()).findings).toEqual([]);
    expect(sorted(stateOf(wps.book))).toEqual(sorted(whole));
    await repaired.undo();
    expect(sorted(stateOf(wps.book))).toEqual(sorted(damaged));
  });

  it("limits of days count whichever way WPS writes them", async () => {
    const { wps, host } = connected();
    const wanted = request(["6-10"]);
    await host.insertSheets(layout(wanted), { request: wanted });
    const day = (serial: number): string =>
      new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10).replaceAll("-0", "/").replaceAll("-", "/");
    for (const sheet of wps.book.sheets)
      for (const check of sheet.validations) {
        const { date } = check.rule as { date?: Record<string, string> };
        if (date)
          check.rule = {
            date: { ...date, formula1: day(Number(date["formula1"]!.slice(1))), formula2: day(Number(date["formula2"]!.slice(1))) },
          };
      }
    expect((await host.checkWorkbook()).findings).toEqual([]);
  });

  it("a formula that spills is one formula in its cell", async () => {
    const { wps, host } = connected();
    await host.writeFormula("=SALESBOOK.ABCCLASS(A1:A5)", { sheet: "Sheet1", row: 0, column: 1 });
    expect(cellAt(wps.book.sheets[0]!, 0, 1)?.formula).toBe("=SALESBOOK.ABCCLASS(A1:A5)");
  });
});

/** The order in which checks and formats were added is nobody's concern. */
function sorted(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) =>
      (key === "validations" || key === "conditionalFormats") && Array.isArray(value)
        ? value.map((one) => JSON.stringify(one)).sort((one, other) => one.localeCompare(other))
        : value,
    ),
  ) as unknown;
}
