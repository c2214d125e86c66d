/** What somebody does with a sheet beyond typing: go somewhere, sum up, add rows. */
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { cellAt, openSite, pagesOneByOne, untilSelected, type Site } from "./workbench-page";

browserSuite("handling sheets in the workbench", (executablePath) => {
  let site: Site;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    site = await openSite(executablePath);
    const permissions = ["clipboard-read", "clipboard-write"];
    page = await pagesOneByOne(site, { locale: "en", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", permissions })();
    page.on("pageerror", (error) => failures.push(error.stack ?? String(error)));
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: "Add an empty sheet" }).click();
    await paste("Customer\tCity\tSales\nBaoli\tUrumqi\t300\nAnda\tKashgar\t100\nChang\tUrumqi\t200");
    await page.getByRole("searchbox").fill("6-9");
    await page.getByRole("button", { name: /^6-9/ }).click();
    await page.getByRole("button", { name: "Insert sheets" }).click();
    await page.getByRole("grid", { name: /6-9/ }).waitFor();
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  }, 60_000);

  afterEach(() => {
    expect(failures).toEqual([]);
  });

  /** Pastes into the selected cell of the sheet in front. */
  async function paste(text: string): Promise<void> {
    await cellAt(page, 0, 0).click();
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press("Control+v");
    await cellAt(page, 0, 0)
      .filter({ hasText: text.slice(0, 4) })
      .waitFor();
  }

  const toPlace = async (typed: string, cell: string): Promise<void> => {
    await page.getByLabel("Cell", { exact: true }).fill(typed);
    await page.keyboard.press("Enter");
    await untilSelected(page, cell);
    await page.locator(".rgCell:focus").waitFor();
  };

  test("the name box leads to a cell of any sheet, also beyond what is filled, and the keyboard is there", async () => {
    await toPlace("'Sheet 1'!C500", "C500");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await cellAt(page, 499, 2).filter({ hasText: "7" }).waitFor();
    await page.keyboard.press("Control+z");
    await toPlace("'Sheet 1'!C2:C4", "C2");
    const figures = page.getByRole("group", { name: "Selected cells" });
    await figures.filter({ hasText: "Count: 3Sum: 600Average: 200" }).waitFor();
    await toPlace("C2", "C2");
    await figures.waitFor({ state: "detached" });
  }, 60_000);

  test("rows that are added come into sight with the keyboard on the first of them", async () => {
    await toPlace("6-9", "A13");
    await page.getByRole("button", { name: "Rows" }).click();
    await page.getByRole("menuitem", { name: "Add 10 rows at the end" }).click();
    await untilSelected(page, "A33");
    await page.locator(".rgCell:focus").waitFor();
    await page.keyboard.type("New");
    await page.keyboard.press("Tab");
    await cellAt(page, 32, 0).filter({ hasText: "New" }).waitFor();
    expect(await cellAt(page, 32, 0).isVisible()).toBe(true);
  }, 60_000);
});
