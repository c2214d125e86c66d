/** Work that is kept: it survives the page, two windows, an old store and a browser that refuses one. */
import type { BrowserContext, Page } from "playwright-core";
import { browserSuite } from "../support/needs";
import { cellAt, openSite, sheetNames, typeInto, untilShown, type Site } from "./workbench-page";

browserSuite("the workbench keeps the work", (executablePath) => {
  let site: Site;
  let context: BrowserContext;

  beforeAll(async () => {
    site = await openSite(executablePath);
  }, 180_000);

  afterAll(async () => {
    await site?.close();
  });

  beforeEach(async () => {
    // The files of the page are kept by its worker, the work is not: without it a new page costs half.
    context = await site.browser.newContext({
      locale: "en",
      viewport: { width: 1280, height: 900 },
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
  }, 60_000);

  afterEach(async () => {
    await context.close();
  });

  async function open(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${site.address}/workbench.html`);
    await page.getByRole("button", { name: "Add an empty sheet" }).waitFor();
    return page;
  }

  /** A new sheet with one number, saved. */
  async function begin(page: Page, text: string): Promise<void> {
    await page.getByRole("button", { name: "Add an empty sheet" }).click();
    await typeInto(page, 0, 0, text);
    await untilShown(cellAt(page, 0, 0), text);
    await untilStored(page, text);
  }

  /** Waits until the browser's store holds a text. */
  async function untilStored(page: Page, text: string): Promise<void> {
    const read = (): Promise<string> =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open("salesbook");
            opening.onsuccess = () => {
              const reading = opening.result.transaction("workbench").objectStore("workbench").get("work");
              reading.onsuccess = () => {
                opening.result.close();
                resolve(JSON.stringify(reading.result ?? null));
              };
            };
          }),
      );
    while (!(await read()).includes(`"value":${text}`)) await page.waitForTimeout(50);
  }

  async function fromMenu(page: Page, item: string): Promise<void> {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
  }

  test("after a reload the sheets are back; starting anew can be undone", async () => {
    const page = await open();
    await begin(page, "4711");
    await page.reload();
    await page.getByText(/Your sheets of .* are back/).waitFor();
    await untilShown(cellAt(page, 0, 0), "4711");
    await page.getByRole("button", { name: "Start anew" }).click();
    await page.getByText("Your sheets appear here").waitFor();
    await page.getByRole("button", { name: "Undo" }).last().click();
    await untilShown(cellAt(page, 0, 0), "4711");
  }, 60_000);

  test("a second window does not overwrite the first; both ways out are offered", async () => {
    const first = await open();
    const second = await open();
    await first.bringToFront();
    await begin(first, "111");
    await second.bringToFront();
    await second.getByText("Another window has saved other sheets").waitFor();
    await second.getByRole("button", { name: "Add an empty sheet" }).click();
    await typeInto(second, 0, 0, "222");
    await untilShown(cellAt(second, 0, 0), "222");
    await second.getByRole("button", { name: "Show the others" }).click();
    await untilShown(cellAt(second, 0, 0), "111");
    await second.getByRole("button", { name: "Undo" }).click();
    await untilShown(cellAt(second, 0, 0), "222");
    await untilStored(second, "222");
    await first.bringToFront();
    await first.getByText("Another window has saved other sheets").waitFor();
    await first.getByRole("button", { name: "Keep these" }).click();
    await untilStored(first, "111");
  }, 60_000);

  test("what is kept can be cleared, and stays cleared", async () => {
    const page = await open();
    await begin(page, "333");
    await fromMenu(page, "Clear what is kept here");
    await page.getByText("Nothing is kept in this browser any more").waitFor();
    await untilShown(cellAt(page, 0, 0), "333");
    await page.reload();
    await page.getByText("Your sheets appear here").waitFor();
  }, 60_000);

  test("what another page of this address deletes is saved anew", async () => {
    const page = await open();
    await begin(page, "4711");
    const other = await context.newPage();
    await other.goto(`${site.address}/functions.json`);
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase("salesbook");
          deleting.onsuccess = () => resolve();
          deleting.onblocked = () => reject(new Error("the workbench does not let go"));
        }),
    );
    await untilStored(page, "4711");
    await page.close();
    const later = await open();
    await later.getByText(/Your sheets of .* are back/).waitFor();
    await untilShown(cellAt(later, 0, 0), "4711");
  }, 60_000);

  test("a database without its store gets one", async () => {
    const other = await context.newPage();
    await other.goto(`${site.address}/functions.json`);
    await other.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("salesbook");
          opening.onsuccess = () => resolve(opening.result.close());
        }),
    );
    const page = await open();
    await begin(page, "12");
  }, 60_000);

  test("a browser without a store says so, and the page works", async () => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
    const page = await open();
    await page.getByText("Your sheets are not being kept").waitFor();
    await page.getByRole("button", { name: "Add an empty sheet" }).click();
    await typeInto(page, 0, 0, "5");
    await untilShown(cellAt(page, 0, 0), "5");
  }, 60_000);

  test("a full store says so", async () => {
    await context.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const page = await open();
    await page.getByRole("button", { name: "Add an empty sheet" }).click();
    await page.getByText("The browser's store is full").waitFor();
    expect(await sheetNames(page)).toEqual(["Sheet 1"]);
  }, 60_000);
});
