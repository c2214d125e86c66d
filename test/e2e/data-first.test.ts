/** What somebody sees of a sheet that comes in front: its data, under their headings, with pane and chart beside them. */
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { todays } from "../support/seeds";
import { openSite, sheetNames, untilSelected, type Site } from "./workbench-page";

/** How many lines are to be seen at least, by the size of the page; every sheet of the sample has so many. */
const SIZES = [
  { width: 1280, height: 800, lines: 10 },
  { width: 1920, height: 1080, lines: 16 },
] as const;

/** Runs in the page: the rows that are seen whole, from the first below the headings on. */
function rowsInSight(): number[] {
  const bottoms = (what: string): number[] => [...document.querySelectorAll(what)].map((one) => one.getBoundingClientRect().bottom);
  const grid = document.querySelector("revo-grid")?.getBoundingClientRect();
  if (!grid) return [];
  const top = Math.max(...bottoms("revo-grid revogr-header"), ...bottoms("revogr-data[type=rowPinStart] .rgCell"));
  const cells = document.querySelectorAll<HTMLElement>("revogr-data[type=rgRow][col-type=rgCol] .rgCell");
  const seen = [...cells].filter((cell) => {
    const place = cell.getBoundingClientRect();
    return place.top >= top - 1 && place.bottom <= grid.bottom + 1;
  });
  return [...new Set(seen.map((cell) => Number(cell.dataset["rgrow"])))].sort((left, right) => left - right);
}

browserSuite("data first", (executablePath) => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite(executablePath);
    page = await site.browser.newPage({ locale: "en", viewport: SIZES[0], reducedMotion: "reduce", serviceWorkers: "block" });
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: /^Everything: \d+ sheets/ }).click();
    await page.getByRole("button", { name: "Insert sheets" }).click();
    await page.getByText("Done", { exact: true }).waitFor();
  }, 180_000);

  afterAll(async () => {
    await page?.context().close();
    await site?.close();
  });

  const show = (name: string): Promise<void> =>
    page
      .getByRole("tablist", { name: "Sheets" })
      .getByRole("tab")
      .filter({ hasText: name })
      .first()
      .evaluate((tab: HTMLElement) => tab.click());

  test.each(SIZES)(
    "every sheet shows $lines lines of its data on a page of $width × $height",
    async ({ width, height, lines }) => {
      await page.setViewportSize({ width, height });
      const names = (await sheetNames(page)).filter((name) => /^(?:6-|P)\d/.test(name));
      expect(names.length).toBeGreaterThan(35);
      for (const name of todays(names, 3)) {
        await show(name);
        await page.getByRole("grid", { name }).waitFor();
        // The first row is drawn a moment after the grid.
        await expect(untilSeen(lines)).resolves.toBeGreaterThanOrEqual(lines);
      }
    },
    60_000,
  );

  test("the settings above the table are a button away, and the table again", async () => {
    await show("6-9");
    await untilSelected(page, "A13");
    await page.getByRole("button", { name: "Settings", exact: true }).first().click();
    await untilSelected(page, "A1");
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await untilSelected(page, "A13");
  });

  async function untilSeen(lines: number): Promise<number> {
    let seen = 0;
    for (let tries = 0; tries < 50 && seen < lines; tries += 1) {
      seen = (await page.evaluate(rowsInSight)).length;
      if (seen < lines) await page.waitForTimeout(100);
    }
    return seen;
  }
});
