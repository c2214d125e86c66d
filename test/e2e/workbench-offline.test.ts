/** The workbench without a network: loaded once, it opens, makes tables, calculates and downloads with the server gone. */
import { readFileSync } from "node:fs";
import { browserSuite } from "../support/needs";
import { readWorkbook } from "../../src/import/read-workbook";
import { bytesOf, cellAt, openSite, typeInto, untilShown, type Site } from "./workbench-page";

browserSuite("the workbench offline", (executablePath) => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite(executablePath, { own: true });
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  test("opens, opens a file into a table, calculates a typed formula and downloads, without a server", async () => {
    const context = await site.browser.newContext({ locale: "en", viewport: { width: 1280, height: 1500 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(`${site.address}/`);
    expect(page.url()).toBe(`${site.address}/workbench.html`);
    while (
      !(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration("workbench.html"))?.active?.state === "activated"))
    )
      await page.waitForTimeout(100);

    await context.setOffline(true);
    site.stopServing();
    await page.reload();
    await page.getByRole("button", { name: "Open a file" }).waitFor();
    await page.locator("[data-role=open-file]").setInputFiles({
      name: "customers.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Customer,Average monthly sales\nA,800\nB,150\nC,50\n", "utf8"),
    });
    await page.getByRole("button", { name: "Make tables" }).click();
    await page.getByText("customers.csv opened").waitFor();
    await page.getByRole("button", { name: "Add an empty sheet" }).click();
    await typeInto(page, 0, 0, "=CREDITLIMIT_NET(100,40,3)");
    await untilShown(cellAt(page, 0, 0), "20");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download", exact: true }).click(),
    ]);
    const sheets = await readWorkbook(new Uint8Array(await bytesOf(download)));
    expect(sheets.at(-1)?.rows[0]?.[0]).toBe(20);
    expect(sheets[0]?.rows.flat()).toEqual(expect.arrayContaining(["A", "B", "C"]));
    await context.close();
  }, 120_000);

  test("the worker answers for the workbench alone, never for the pane or the functions", async () => {
    const list = readFileSync("dist/workbench-files.js", "utf8");
    const files = [...list.matchAll(/url:\s*"([^"]+)"|"url":"([^"]+)"/g)].map(([, plain, quoted]) => plain ?? quoted);
    expect(files).toContain("workbench.html");
    expect(files).toContain("workbench.js");
    expect(files.filter((file) => /taskpane|functions|index\.html|office/.test(file ?? ""))).toEqual([]);
    expect(readFileSync("dist/workbench.js", "utf8")).toContain('scope:"./workbench"');
    expect(readFileSync("dist/taskpane.html", "utf8")).not.toMatch(/webmanifest|workbench-offline/);
  });
});
