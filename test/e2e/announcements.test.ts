/** What a screen reader says by itself while the pane is used, and that nothing moves for those who asked for stillness. */
import type { Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { EXCEL_PAGE, openInExcel, select, type PaneInExcel } from "./excel-page";
import { stagePage } from "./pane-stage-page";
import { atWork, openPage } from "./views";
import { openSite, pagesOneByOne, type Site } from "./workbench-page";

/** Filled by the page. */
declare global {
  var announced: string[];
}

browserSuite("announcements and motion", (executablePath) => {
  let site: Site;
  let newPage: () => Promise<Page>;

  beforeAll(async () => {
    site = await openSite(executablePath);
    newPage = pagesOneByOne(site, EXCEL_PAGE);
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  async function withPane(use: (pane: PaneInExcel) => Promise<void>): Promise<void> {
    const pane = await openInExcel(await newPage(), site.address);
    await listen(pane.page);
    await use(pane);
  }

  test(
    "found tables, a success and a failure are said",
    () =>
      withPane(async ({ page, excel }) => {
        await page.getByRole("searchbox").fill("6-9");
        await untilAnnounced(page, "1 found");
        await page.locator("[data-choice='6-9']").first().click();
        await page.getByRole("radio", { name: /Sample data/ }).check();
        excel.editing = { waits: false };
        await page.getByRole("button", { name: "Insert sheets" }).click();
        await untilAnnounced(page, "No sheets were inserted");
        excel.leaveCell();
        await page.getByRole("button", { name: "Insert sheets" }).click();
        await untilAnnounced(page, "One new sheet. Nothing else was changed.");
      }),
    60_000,
  );

  test(
    "what was read and written of a selection is said",
    () =>
      withPane(async ({ page, excel }) => {
        select(excel, "Own data", { row: 0, column: 0, rows: 3, columns: 2 });
        await page.getByRole("tab", { name: "Analyse" }).click();
        await page.getByRole("button", { name: "Read the selection" }).click();
        await page.getByText("Own data!A1:B3").waitFor();
        await page.getByRole("button", { name: "Write the result" }).click();
        await untilAnnounced(page, "Written");
        select(excel, "Notes", { row: 0, column: 0, rows: 1, columns: 1 });
        await untilAnnounced(page, "Another range is selected now.");
      }),
    60_000,
  );

  test(
    "what the check found is said",
    () =>
      withPane(async ({ page }) => {
        await page.getByRole("tab", { name: "Check" }).click();
        await page.getByRole("button", { name: "Check", exact: true }).click();
        await untilAnnounced(page, "This workbook holds no sheet made by Salesbook");
      }),
    60_000,
  );

  test("nothing moves where the system asks for stillness, at work and between the parts", async () => {
    const page = await openPage(site.browser, "en");
    await stagePage(page, site.address, "en");
    for (const part of ["Analyse", "Functions", "Check", "Settings", "Tables"]) {
      await page.getByRole("tab", { name: part }).click();
      expect({ part, moving: await movingIn(page) }).toEqual({ part, moving: [] });
    }
    await page.locator("[data-choice='6-9']").first().click();
    await page.getByRole("button", { name: "Insert sheets" }).click();
    await atWork(page);
    expect(await movingIn(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.evaluate(() => stage.fail());
    await page.getByRole("tab", { name: "Analyse" }).click();
    // So that the list above would have shown what moves.
    expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(false);
    await page.context().close();
  }, 60_000);
});

/**
 * Writes down what comes into a live region that was there before: a region that comes together with its text is not read out
 * by every screen reader.
 */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.announced = [];
    const said = (node: Node): void => {
      const element = node instanceof Element ? node : node.parentElement;
      const region = element?.closest("[role=status], [role=alert], [aria-live]");
      if (region) globalThis.announced.push((region.textContent ?? "").replace(/\s+/g, " "));
    };
    new MutationObserver((records) => records.forEach(({ target }) => said(target))).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

async function untilAnnounced(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => globalThis.announced.some((said) => said.includes(wanted)), text);
}

/** What moves longer than an eye sees; the wheel that says a part is being loaded turns on, slowly. */
function movingIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
      return Number(duration) > 20 && !target?.closest(".fui-Spinner") && animation.playState === "running"
        ? [`${target?.tagName} ${target?.className}`]
        : [];
    }),
  );
}
