/** Files in and out of the workbench, in a real browser: any file, dropped anywhere, and what cannot be read. */
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { bytesOf, cellAt, openSite, pagesOneByOne, sheetNames, typeInto, untilShown, type Site } from "./workbench-page";

browserSuite("files and the workbench", (executablePath) => {
  let site: Site;
  let newPage: () => Promise<Page>;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(executablePath);
    newPage = pagesOneByOne(site, { locale: "en", viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    page = await newPage();
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: "Open a file" }).waitFor();
  }, 60_000);

  const choose = (name: string, content: string): Promise<void> =>
    page.locator("[data-role=open-file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content, "utf8") });

  test("any CSV file opens as it is, its formulas as text, and goes out as CSV again", async () => {
    await choose("parts.csv", "Part,Note\nbolt,=1+1\nnut,-5\n");
    await page.getByText("parts.csv opened").waitFor();
    expect(await sheetNames(page)).toEqual(["parts"]);
    await untilShown(cellAt(page, 1, 1), "=1\\+1");
    await typeInto(page, 3, 1, "=B3*2");
    await untilShown(cellAt(page, 3, 1), "-10");
    await page.getByRole("button", { name: "More", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Download this sheet as CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("parts.csv");
    expect((await bytesOf(download)).toString("utf8")).toBe("\ufeffPart,Note\r\nbolt,'=1+1\r\nnut,-5\r\n,-10\r\n");
  }, 60_000);

  test("the workbook that was downloaded opens again", async () => {
    await choose("parts.csv", "Part,Count\nbolt,3\n");
    await page.getByText("parts.csv opened").waitFor();
    await typeInto(page, 1, 2, "=B2*2");
    await untilShown(cellAt(page, 1, 2), "6");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    await page.locator("[data-role=open-file]").setInputFiles({
      name: "again.xlsx",
      mimeType: "application/octet-stream",
      buffer: await bytesOf(download),
    });
    await page.getByText("again.xlsx opened").waitFor();
    expect(await sheetNames(page)).toEqual(["parts", "parts (2)"]);
    await untilShown(cellAt(page, 1, 2), "6");
    await typeInto(page, 1, 1, "10");
    await untilShown(cellAt(page, 1, 2), "20");
  }, 60_000);

  test("a file may be dropped anywhere; while it is over the page, the page says so", async () => {
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["a,b\n1,2\n"], "dropped.csv", { type: "text/csv" }));
      return transfer;
    });
    await page.dispatchEvent("#pane", "dragover", { dataTransfer: files });
    await page.getByText("Drop the file here").waitFor();
    await page.dispatchEvent("#pane", "drop", { dataTransfer: files });
    await page.getByText("dropped.csv opened").waitFor();
    await page.getByText("Drop the file here").waitFor({ state: "detached" });
    expect(await sheetNames(page)).toEqual(["dropped"]);
  }, 60_000);

  test("customers and sales become a table, and may be had as they are, too", async () => {
    await choose("customers.csv", "Customer,Average monthly sales\nA,100\nB,50\n");
    await page.getByRole("button", { name: "Make tables" }).click();
    await page.getByText("customers.csv opened").waitFor();
    await page.getByRole("button", { name: "Open as it is" }).click();
    await page.getByRole("tab", { name: "customers", exact: true }).waitFor();
    expect((await sheetNames(page)).length).toBe(2);
  }, 60_000);

  test("a messy list is settled by hand before it becomes a table, which one undo takes away again", async () => {
    await choose("messy.csv", "谁,Average monthly sales\nA,100\nA,50\nB,x\nTotal,150\n");
    // Nobody is named, so the list comes as it is, and may still become a table.
    await page.getByRole("button", { name: "Say what the columns are" }).click();
    const dialog = page.getByRole("dialog");
    const make = dialog.getByRole("button", { name: "Make tables" });
    expect(await make.isDisabled()).toBe(true);
    await dialog.getByLabel("What “谁” is taken as").selectOption({ label: "Customer" });
    await dialog.getByLabel("one customer each, amounts added").check();
    await dialog.getByLabel("leave the rows out").check();
    await dialog.getByText("Nothing has to be settled.").waitFor();
    await page.keyboard.press("Tab");
    await make.press("Enter");
    await page.getByRole("tab", { name: "6-9 Ranking and classes" }).waitFor();
    expect(await sheetNames(page)).toEqual(["messy", "6-9 Ranking and classes"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("tab", { name: "6-9 Ranking and classes" }).waitFor({ state: "detached" });
    expect(await sheetNames(page)).toEqual(["messy"]);
  }, 60_000);

  test("what cannot be read is refused with the reason, and nothing is changed", async () => {
    await page.locator("[data-role=open-file]").setInputFiles({
      name: "picture.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
    });
    await page.getByText("picture.xlsx was not opened").waitFor();
    await page.getByText("Nothing was changed.").waitFor();
    await page.getByText("Your sheets appear here").waitFor();
  }, 60_000);
});
