/** A selection analysed in a real browser: read from the grid, mended, written beside the data and on a new sheet, taken back. */
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { cellAt, openSite, pagesOneByOne, sheetNames, untilSelected, untilShown, type Site } from "./workbench-page";

const CUSTOMERS = "客户名称,銷售額\n甲,500\n乙,20000\n丙,2500\n丁,300\n合計,23300\n";

browserSuite("analysing a selection", (executablePath) => {
  let site: Site;
  let newPage: () => Promise<Page>;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    site = await openSite(executablePath);
    newPage = pagesOneByOne(site, { locale: "en", viewport: { width: 1280, height: 1000 }, reducedMotion: "reduce" });
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    page = await newPage();
    failures.length = 0;
    page.on("pageerror", (error) => failures.push(String(error)));
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: "Open a file" }).waitFor();
    await page
      .locator("[data-role=open-file]")
      .setInputFiles({ name: "customers.csv", mimeType: "text/csv", buffer: Buffer.from(CUSTOMERS, "utf8") });
    await page.getByRole("button", { name: "Open as it is" }).click();
    await page.getByRole("tab", { name: "customers" }).waitFor();
  }, 30_000);

  afterEach(() => {
    expect(failures).toEqual([]);
  });

  /** Selects A1:B6 by the keyboard and opens the view. */
  async function readAll(): Promise<void> {
    await cellAt(page, 0, 0).click();
    await untilSelected(page, "A1");
    for (const key of ["Shift+ArrowRight", ...Array<string>(5).fill("Shift+ArrowDown")]) await page.keyboard.press(key);
    await page.getByRole("tab", { name: "Analyse" }).click();
    await page.getByText("customers!A1:B6").waitFor();
  }

  test("classes, chart and total are shown before anything is written", async () => {
    await readAll();
    await page.getByText("4, and 1 left out").waitFor();
    await page.getByRole("img", { name: /Customers by sales/ }).waitFor();
    const result = page.getByRole("group", { name: "Result" });
    expect(await result.locator("tbody tr td:last-child").allTextContents()).toEqual(["C", "A", "B", "C"]);
    expect(await sheetNames(page)).toEqual(["customers"]);
    expect(await cellAt(page, 1, 3).textContent()).toBe("");
  }, 60_000);

  test("the result goes beside the data as ordinary formulas, follows it, and goes again", async () => {
    await readAll();
    await page.getByRole("button", { name: "Write the result" }).click();
    await page.getByText("D1:M5 on customers").waitFor();
    await untilShown(cellAt(page, 2, 7), "A");
    await untilShown(cellAt(page, 4, 7), "C");
    await cellAt(page, 4, 1).click();
    await untilSelected(page, "B5");
    await page.keyboard.type("90000");
    await page.keyboard.press("Enter");
    await untilShown(cellAt(page, 4, 7), "A");
    await page.getByRole("button", { name: "Undo", exact: true }).last().click();
    await page.getByText("Taken back.").waitFor();
    await untilShown(cellAt(page, 4, 7), "");
    await untilShown(cellAt(page, 4, 1), "90000");
  }, 60_000);

  test("a new sheet takes functions of the add-in, and the workbench's own undo takes it back", async () => {
    await readAll();
    await page.getByRole("radio", { name: "On a new sheet" }).check();
    await page.getByRole("radio", { name: /^Salesbook functions/ }).check();
    await page.getByRole("button", { name: "Write the result" }).click();
    await page.getByText("on ABC analysis").first().waitFor();
    expect(await sheetNames(page)).toEqual(["customers", "ABC analysis"]);
    await untilShown(cellAt(page, 5, 6), "A");
    // Its chart stands with it, its headings are whole, and nothing looks like one of Excel's marks of errors.
    await page
      .getByRole("main")
      .getByRole("img", { name: /Customers by sales/ })
      .waitFor();
    const cut = await page
      .locator("revo-grid .rgCell[class*=Heading] > span")
      .evaluateAll((spans) => spans.filter((span) => span.scrollWidth > span.clientWidth).map((span) => span.textContent));
    expect(cut).toEqual([]);
    expect(await page.locator(".wb-formula").count()).toBe(0);
    await cellAt(page, 5, 6).click();
    await page.keyboard.press("Control+z");
    await page.getByRole("tab", { name: "ABC analysis" }).waitFor({ state: "detached" });
    expect(await sheetNames(page)).toEqual(["customers"]);
  }, 60_000);

  test("a number stored as text is mended in the sheet, and back", async () => {
    await cellAt(page, 1, 1).click();
    await untilSelected(page, "B2");
    await page.keyboard.type("'1,500");
    await page.keyboard.press("Enter");
    await untilShown(cellAt(page, 1, 1), "1,500");
    await readAll();
    await page.getByRole("button", { name: "Make it a number in the sheet: B2" }).click();
    await page.getByText("Cells changed in your sheet: 1.").waitFor();
    await untilShown(cellAt(page, 1, 1), "1500");
    await page.getByRole("complementary").getByRole("button", { name: "Undo", exact: true }).click();
    await untilShown(cellAt(page, 1, 1), "1,500");
  }, 60_000);

  test("a result that takes long to be calculated is there at once, and its recalculation can be stopped and begun again", async () => {
    const months = Array.from({ length: 3 }, (_, month) => `${month + 1}月`);
    const lines = Array.from({ length: 500 }, (_, row) => [
      `客户${row}`,
      ...months.map((__, month) => ((row * 7919 + month * 31) % 997) + 100),
    ]);
    const file = [["客户名称", ...months], ...lines].map((line) => line.join(",")).join("\n");
    await page
      .locator("[data-role=open-file]")
      .setInputFiles({ name: "year.csv", mimeType: "text/csv", buffer: Buffer.from(file, "utf8") });
    await page.getByRole("button", { name: "Open as it is" }).click();
    await page.getByRole("tab", { name: "year" }).waitFor();
    await cellAt(page, 0, 0).click();
    await page.keyboard.press("Control+a");
    await page.getByRole("tab", { name: "Analyse" }).click();
    await page.getByText("year!A1:D501").waitFor();
    await page.getByRole("button", { name: "Write the result" }).click();
    await page.getByText(/F1:\w+ on year/).waitFor();
    await untilShown(cellAt(page, 1, 6), "\\d+");
    expect(await page.getByText("#CALC!").count()).toBe(0);

    await cellAt(page, 1, 1).click();
    await page.keyboard.type("90000");
    await page.keyboard.press("Enter");
    await page.getByRole("progressbar", { name: "Calculating formulas…" }).waitFor();
    expect(await cellAt(page, 1, 6).textContent()).toMatch(/^\d+$/);
    await page.setViewportSize({ width: 320, height: 640 });
    const stop = page.getByRole("button", { name: "Stop" });
    const box = await stop.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await stop.click();
    await page.getByRole("status").filter({ hasText: "Not calculated since the last change" }).waitFor();
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.locator(".wb-outdated").first().waitFor();
    expect(await page.getByText("#CALC!").count()).toBe(0);

    await page.keyboard.press("F9");
    await page.getByRole("progressbar", { name: "Calculating formulas…" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Calculate again" }).waitFor();
  }, 60_000);
});
