/** The main tasks of the pane inside Excel, in a real browser, with everything that can go wrong there. */
import type { Page } from "playwright-core";
import { catalogues } from "../../src/i18n";
import { browserSuite } from "../support/needs";
import { areaOf, cellAt, sheetBy } from "../support/office/state";
import { typeInto } from "../support/office/typing";
import { stateOf } from "../hosts/connected";
import { EXCEL_PAGE, openInExcel, select, type ExcelLike, type PaneInExcel } from "./excel-page";
import { openSite, pagesOneByOne, type Site } from "./workbench-page";

const RANKING = "6-9 Ranking and classes";

browserSuite("the pane inside Excel", (executablePath) => {
  let site: Site;
  let newPage: () => Promise<Page>;
  let opened: PaneInExcel | null = null;
  const failures: string[] = [];

  beforeAll(async () => {
    site = await openSite(executablePath);
    newPage = pagesOneByOne(site, EXCEL_PAGE);
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(() => {
    failures.length = 0;
  });

  afterEach(() => {
    expect({ failures, unknown: opened?.excel.unknown }).toEqual({ failures: [], unknown: [] });
    opened = null;
  });

  async function open(like?: ExcelLike): Promise<PaneInExcel> {
    opened = await openInExcel(await newPage(), site.address, like);
    opened.page.on("pageerror", (error) => failures.push(String(error)));
    return opened;
  }

  /** A workbook with 6-9 and its sample figures. */
  async function withRanking(): Promise<PaneInExcel> {
    const pane = await open();
    await fillIn(pane);
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByRole("status").getByText("Done").waitFor();
    return pane;
  }

  async function fillIn({ page }: PaneInExcel): Promise<void> {
    await page.locator("[data-choice='6-9']").first().click();
    await page.getByRole("radio", { name: /Sample data/ }).check();
  }

  const view = ({ page }: PaneInExcel, name: string): Promise<void> => page.getByRole("tab", { name, exact: true }).click();
  const names = ({ excel }: PaneInExcel): string[] => excel.book.sheets.map(({ name }) => name);

  test("a table is inserted beside the user's sheets, and stands in front", async () => {
    const pane = await withRanking();
    expect(names(pane)).toEqual(["Sheet1", "Own data", "Notes", RANKING]);
    const sheet = sheetBy(pane.excel.book, RANKING);
    expect(sheet.tables[0]?.name).toMatch(/^Ranking/);
    expect(sheet.charts.map(({ series }) => series.length)).toEqual([2]);
    expect(pane.excel.book.active).toBe(sheet.id);
  }, 60_000);

  test("two tables are inserted linked, the one that is read first", async () => {
    const pane = await open();
    await fillIn(pane);
    await pane.page.getByRole("radio", { name: /6-8 \+ 6-9/ }).check();
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByRole("status").getByText("2 new sheets").waitFor();
    expect(names(pane).slice(3)).toEqual(["6-8 Monthly average sales", RANKING]);
    const [averages, ranking] = names(pane)
      .slice(3)
      .map((name) => sheetBy(pane.excel.book, name));
    const formulas = [...(ranking?.cells.values() ?? [])].flatMap((line) => [...line.values()].flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => formula.includes(`${averages?.tables[0]?.name}[`)).length).toBeGreaterThanOrEqual(20);
  }, 120_000);

  test("an action that Excel refuses half-way leaves the workbook as it was, and says so", async () => {
    const pane = await open();
    const before = stateOf(pane.excel.book);
    await fillIn(pane);
    pane.excel.failAfter(150);
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByRole("alert").getByText("No sheets were inserted").waitFor();
    expect(stateOf(pane.excel.book)).toEqual(before);
    // What was chosen is still there, and the next try goes through.
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByRole("status").getByText("Done").waitFor();
    expect(names(pane)).toContain(RANKING);
  }, 60_000);

  test("while a cell is being edited it waits, and where Excel cannot wait it says what to do", async () => {
    const pane = await open();
    await fillIn(pane);
    pane.excel.editing = { waits: true };
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByRole("progressbar").first().waitFor();
    pane.excel.leaveCell();
    await pane.page.getByRole("status").getByText("Done").waitFor();
    pane.excel.editing = { waits: false };
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByText("A cell is being edited. Finish it with Enter or leave it with Esc").waitFor();
    expect(names(pane).filter((name) => name.startsWith(RANKING))).toHaveLength(1);
  }, 60_000);

  test("a protected workbook is named, with the way out", async () => {
    const pane = await open();
    await fillIn(pane);
    pane.excel.book.protected = true;
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByText("Review > Protect Workbook").waitFor();
    expect(names(pane)).toEqual(["Sheet1", "Own data", "Notes"]);
  }, 60_000);

  test("the sheets open as a workbook of their own, and this one stays as it was", async () => {
    const pane = await open();
    const before = stateOf(pane.excel.book);
    await fillIn(pane);
    await pane.page.getByRole("radio", { name: "In a new workbook" }).check();
    await pane.page.getByRole("button", { name: "Open a new workbook" }).click();
    await pane.page.getByText("A new workbook was opened with the sheets").waitFor();
    expect(pane.excel.book.opened.map((file) => Buffer.from(file, "base64").subarray(0, 2).toString())).toEqual(["PK"]);
    expect(stateOf(pane.excel.book)).toEqual(before);
  }, 60_000);

  test("a selection is analysed, written on a new sheet, and taken back", async () => {
    const pane = await open();
    const before = sheetNamesAndCells(pane);
    select(pane.excel, "Own data", { row: 0, column: 0, rows: 3, columns: 2 });
    await view(pane, "Analyse");
    await pane.page.getByRole("button", { name: /Read the selection/ }).click();
    await pane.page.getByText("Own data!A1:B3").waitFor();
    await pane.page.getByRole("img", { name: /Customers by sales/ }).waitFor();
    await pane.page.getByRole("radio", { name: "On a new sheet" }).check();
    await pane.page.getByRole("button", { name: "Write the result" }).click();
    await pane.page.getByRole("button", { name: "Undo", exact: true }).waitFor();
    expect(names(pane)).toHaveLength(4);
    await pane.page.getByRole("button", { name: "Undo", exact: true }).click();
    await pane.page.getByText("Taken back.").waitFor();
    expect(sheetNamesAndCells(pane)).toEqual(before);
  }, 60_000);

  test("a selection that moves in the sheet is noticed", async () => {
    const pane = await open();
    select(pane.excel, "Own data", { row: 0, column: 0, rows: 3, columns: 2 });
    // The view reads the selection when it opens.
    await view(pane, "Analyse");
    await pane.page.getByText("Own data!A1:B3").waitFor();
    select(pane.excel, "Notes", { row: 0, column: 0, rows: 1, columns: 1 });
    await pane.page.getByText("Another range is selected now.").waitFor();
  }, 60_000);

  test("a formula typed over is found, repaired, and the repair taken back", async () => {
    const pane = await withRanking();
    const sheet = sheetBy(pane.excel.book, RANKING);
    const { row, column } = firstResult(pane);
    const formula = cellAt(sheet, row, column)?.formula;
    typeInto(pane.excel.book, sheet, row, column, 7);
    await view(pane, "Check");
    await pane.page.getByRole("button", { name: "Check", exact: true }).click();
    await pane.page.getByText("The formula was typed over: “7”.").waitFor();
    await pane.page
      .getByRole("button", { name: /^Repair/ })
      .first()
      .click();
    await pane.page.getByText("Repaired: 1.").waitFor();
    expect(cellAt(sheet, row, column)?.formula).toBe(formula);
    await pane.page.getByRole("button", { name: "Undo repair" }).click();
    await pane.page.getByText("The repair was taken back.").waitFor();
    expect(cellAt(sheet, row, column)).toMatchObject({ value: 7 });
  }, 60_000);

  test("a function is written into the selected cell, and filled cells are left alone", async () => {
    const pane = await open();
    select(pane.excel, "Notes", { row: 2, column: 1, rows: 1, columns: 1 });
    await view(pane, "Functions");
    await pane.page.getByRole("searchbox").first().fill("CREDITLIMIT_NET");
    await pane.page
      .getByRole("button", { name: /CREDITLIMIT_NET/ })
      .first()
      .click();
    await pane.page.getByRole("button", { name: "Fill in an example" }).click();
    await pane.page.getByRole("button", { name: "Insert into B3" }).click();
    await pane.page.getByText("The formula is in B3; its results fill B3:B4.").waitFor();
    expect(cellAt(sheetBy(pane.excel.book, "Notes"), 2, 1)?.formula).toMatch(/CREDITLIMIT_NET\(/);
    select(pane.excel, "Own data", { row: 1, column: 0, rows: 1, columns: 1 });
    await pane.page.getByRole("button", { name: "Insert into A2" }).click();
    await pane.page.getByText("The results need A2:A3. Cells there that are not empty: 2.").waitFor();
    expect(cellAt(sheetBy(pane.excel.book, "Own data"), 1, 0)).toEqual({ value: "a" });
  }, 60_000);

  test("an older Excel gets what it can build, and is told what it lacks", async () => {
    const pane = await open({ api: "1.4" });
    await pane.page.getByText("This program is older than Salesbook's sheets need.").waitFor();
    await fillIn(pane);
    await pane.page.getByRole("button", { name: "Insert sheets" }).click();
    await pane.page.getByText("This could not be built here").waitFor();
    expect(names(pane)).toContain(RANKING);
    expect(sheetBy(pane.excel.book, RANKING).validations).toEqual([]);
  }, 60_000);

  test("an Excel that has no tables is told to use the workbench", async () => {
    const pane = await open({ api: "1.0" });
    await pane.page.getByText("This program is too old for Salesbook's sheets.").waitFor();
    await pane.page.getByRole("link", { name: "Make them as a file in the workbench, without Excel" }).waitFor();
  }, 60_000);

  test.each([
    ["zh-CN", "#ffffff", "rgb(255, 255, 255)"],
    ["zh-TW", "#262626", "rgb(41, 41, 41)"],
  ] as const)(
    "the pane speaks %s as Excel does, and takes its ground %s",
    async (language, ground, shown) => {
      const { page } = await open({ language, ground });
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await page.getByRole("tab", { name: catalogues[language].gallery.views.tables, exact: true }).waitFor();
      const painted = await page
        .locator(".fui-FluentProvider")
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(painted).toBe(shown);
    },
    60_000,
  );

  /** The first row of data of the ranking's table, and the first of its columns with a formula there. */
  function firstResult({ excel }: PaneInExcel): { row: number; column: number } {
    const sheet = sheetBy(excel.book, RANKING);
    const area = sheet.tables[0]?.area ?? areaOf("A1");
    const row = area.row + 1;
    const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
    return { row, column: columns.find((at) => cellAt(sheet, row, at)?.formula !== undefined) ?? -1 };
  }

  function sheetNamesAndCells({ excel }: PaneInExcel): unknown {
    return (stateOf(excel.book) as { sheets: { name: string; cells: unknown }[] }).sheets.map(({ name, cells }) => ({ name, cells }));
  }
});
