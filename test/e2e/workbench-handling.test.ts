/** What somebody does with a sheet beyond typing: go somewhere, sum up, add rows, sort, filter, find and replace. */
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { cellAt, openSite, pagesOneByOne, shownIn, untilSelected, type Site } from "./workbench-page";

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

  /** What a column of the sheet in front shows from the top. */
  const column = async (index: number, rows: number): Promise<string[]> => shownIn(page, { row: 0, column: index, rows, columns: 1 });

  test("the menu of a cell sorts the list around it, by the keyboard and by the right button", async () => {
    await toPlace("'Sheet 1'!C3", "C3");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Cut" }).and(page.locator(":focus")).waitFor();
    await page.getByRole("menuitem", { name: "Sort ascending" }).press("Enter");
    await cellAt(page, 1, 2).filter({ hasText: "100" }).waitFor();
    expect(await column(0, 5)).toEqual(["Customer", "Anda", "Chang", "Baoli", ""]);
    await page.locator(".rgCell:focus").waitFor();
    await cellAt(page, 2, 0).click({ button: "right" });
    await untilSelected(page, "A3");
    await page.getByRole("menuitem", { name: "Cut" }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    await page.locator(".rgCell:focus").waitFor();
  }, 60_000);

  test("a filter leaves rows out of sight, out of a filling and out of the sum, and tells how many are shown", async () => {
    await toPlace("'Sheet 1'!B2", "B2");
    await page.keyboard.press("Control+Shift+L");
    await page.getByRole("textbox", { name: "Contains" }).fill("uru");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page.getByText("2 of 3 rows shown").waitFor();
    await untilSelected(page, "B3");
    expect(await column(0, 4)).toEqual(["Customer", "Chang", "Baoli", ""]);
    await page.keyboard.press("Control+a");
    await page.getByRole("group", { name: "Selected cells" }).filter({ hasText: "Count: 9Sum: 500" }).waitFor();
    await toPlace("D3", "D3");
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+d");
    await cellAt(page, 2, 3).filter({ hasText: "x" }).waitFor();
    await page.getByRole("button", { name: "Show all rows" }).click();
    await cellAt(page, 1, 0).filter({ hasText: "Anda" }).waitFor();
    expect(await column(3, 4)).toEqual(["", "", "x", "x"]);
    await page.locator(".rgCell:focus").waitFor();
  }, 60_000);

  test("a text is found, and replaced as one step", async () => {
    await toPlace("'Sheet 1'!A1", "A1");
    await page.keyboard.press("Control+f");
    await page.locator('input:focus:not([aria-label="Cell"])').waitFor();
    await page.keyboard.type("urumqi");
    await page.keyboard.press("Enter");
    await untilSelected(page, "B3");
    await page.getByText("1 of 2", { exact: true }).waitFor();
    // The keyboard stays on what is looked for.
    await page.keyboard.press("Enter");
    await untilSelected(page, "B4");
    await page.getByRole("textbox", { name: "Replace with" }).fill("Turpan");
    await page.getByRole("button", { name: "Replace all" }).click();
    await page.getByText("Cells replaced: 2.").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".rgCell:focus").waitFor();
    expect(await column(1, 4)).toEqual(["City", "Kashgar", "Turpan", "Turpan"]);
    await page.keyboard.press("Control+z");
    await cellAt(page, 2, 1).filter({ hasText: "Urumqi" }).waitFor();
  }, 60_000);

  test("rows that are added come into sight with the keyboard on the first of them", async () => {
    await page.getByRole("tab", { name: /^6-9/ }).click();
    await page.getByRole("grid", { name: /6-9/ }).waitFor();
    const [, first] = /^A(\d+)$/.exec(await page.getByLabel("Cell", { exact: true }).inputValue()) ?? [];
    const added = Number(first) + 20;
    await page.getByRole("button", { name: "Rows", exact: true }).click();
    await page.getByRole("menuitem", { name: "Add 10 rows at the end" }).click();
    await untilSelected(page, `A${added}`);
    await page.locator(".rgCell:focus").waitFor();
    await page.keyboard.type("New");
    await page.keyboard.press("Tab");
    const cell = cellAt(page, added - 1, 0);
    await cell.filter({ hasText: "New" }).waitFor();
    expect(await cell.isVisible()).toBe(true);
  }, 60_000);

  test("columns come in, are drawn and fitted to a width, and cells get a number format", async () => {
    await toPlace("'Sheet 1'!C2", "C2");
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Number format" }).press("ArrowRight");
    await page.getByRole("menuitem", { name: "1,234.50" }).press("Enter");
    await cellAt(page, 1, 2).filter({ hasText: /\.00$/ }).waitFor();
    await page.locator(".rgCell:focus").waitFor();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Insert columns to the left" }).press("Enter");
    await cellAt(page, 0, 3).filter({ hasText: "Sales" }).waitFor();
    const heading = page.locator(".rgHeaderCell[data-rgcol='1']");
    const widthIs = (width: number): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => Math.abs((document.querySelector(".rgHeaderCell[data-rgcol='1']")?.getBoundingClientRect().width ?? 0) - wanted) < 3,
        width,
      );
    const { x, y, width } = (await heading.boundingBox())!;
    await page.mouse.move(x + width - 1, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + width + 59, y + 10, { steps: 3 });
    await page.mouse.up();
    await widthIs(width + 60);
    await page.keyboard.press("Control+z");
    await widthIs(width);
    await page.keyboard.press("Control+z");
    await cellAt(page, 0, 2).filter({ hasText: "Sales" }).waitFor();
  }, 60_000);

  test("a page that is loaded again has what was being typed, and undo goes on", async () => {
    await toPlace("'Sheet 1'!A6", "A6");
    await page.keyboard.type("first");
    await page.keyboard.press("Enter");
    await page.keyboard.type("half a na");
    await page.getByLabel("Content of A7").and(page.locator('[value="half a na"]')).waitFor();
    await page.reload();
    await page.locator("revogr-edit input:focus").waitFor();
    await page.keyboard.type("me");
    await page.keyboard.press("Enter");
    await cellAt(page, 6, 0).filter({ hasText: "half a name" }).waitFor();
    for (const row of [6, 5]) {
      await page.keyboard.press("Control+z");
      await cellAt(page, row, 0).filter({ hasText: /^$/ }).waitFor({ state: "attached" });
    }
    await page.keyboard.press("Control+y");
    await cellAt(page, 5, 0).filter({ hasText: "first" }).waitFor();
  }, 60_000);
});
