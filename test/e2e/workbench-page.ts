/** The built workbench in a real browser, for the tests of this folder: its server, and what a user does in it. */
import { chromium, type Browser, type BrowserContextOptions, type Download, type Locator, type Page } from "playwright-core";
import { addressOf } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/sheet";
import { ask, canAsk } from "../support/ask";
import { BROWSER_OPTIONS } from "../support/programs/browser";
import { servePages } from "../support/programs/pages";

/** A browser, and the address of the page. */
export interface Site {
  readonly browser: Browser;
  readonly address: string;
  /** Answers nothing more, where the server is its own: one that is out of reach. */
  stopServing(): void;
  close(): Promise<void>;
}

/**
 * The browser and the server of the run; a script that is no test has its own.
 *
 * @param options `own`: a server of its own, for a test that stops it
 */
export async function openSite(executablePath: string, { own = false } = {}): Promise<Site> {
  const served = own || !canAsk() ? await servePages() : { address: await ask<string>("pages", null), close: () => undefined };
  const browser = canAsk()
    ? await chromium.connect(await ask<string>("browser", executablePath))
    : await chromium.launch({ executablePath, args: BROWSER_OPTIONS });
  return {
    browser,
    address: served.address,
    stopServing: served.close,
    async close() {
      await browser.close();
      served.close();
    },
  };
}

/** What was downloaded. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** How a page is opened: what tells one kind of page from another. */
export type PageOptions = Pick<BrowserContextOptions, "locale" | "reducedMotion" | "permissions"> & {
  readonly viewport: { readonly width: number; readonly height: number };
};

/**
 * Opens pages for the tests of a file, one after the other. It is the same page each time, made as if it were new: nothing kept,
 * nothing listened to, nothing answered in the server's place. A process of the browser that has run the scripts has them at
 * hand, and they are three quarters of what opening a page costs. No worker fetches and keeps all files of the workbench beside
 * each of them, which costs as much as the page: workbench-offline.test.ts, workbench.test.ts and security.test.ts have it.
 */
export function pagesOneByOne(site: Site, options: PageOptions): () => Promise<Page> {
  let page: Page | null = null;
  return async () => {
    if (page === null) return (page = await (await site.browser.newContext({ ...options, serviceWorkers: "block" })).newPage());
    page.removeAllListeners();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.goto("about:blank");
    const tools = await page.context().newCDPSession(page);
    await tools.send("Storage.clearDataForOrigin", { origin: site.address, storageTypes: "all" });
    await tools.detach();
    await page.setViewportSize(options.viewport);
    await page.emulateMedia({ media: null, colorScheme: null, contrast: null, forcedColors: null, ...motion(options) });
    await page.mouse.move(0, 0);
    return page;
  };
}

function motion({ reducedMotion }: PageOptions): Parameters<Page["emulateMedia"]>[0] {
  return reducedMotion === undefined ? {} : { reducedMotion };
}

/** One cell of the sheet in front. */
export function cellAt(page: Page, row: number, column: number): Locator {
  return page.locator(`revogr-data[type=rgRow][col-type=rgCol] .rgCell[data-rgrow="${row}"][data-rgcol="${column}"]`);
}

/** Waits until a cell is the selected one, as the name box says. */
export async function untilSelected(page: Page, address: string, label = "Cell"): Promise<void> {
  await page.locator(`input[aria-label="${label}"][value="${address}"]`).waitFor();
}

/** Clicks a cell, sees that it is selected, types and presses Enter. */
export async function typeInto(page: Page, row: number, column: number, text: string, label = "Cell"): Promise<void> {
  await cellAt(page, row, column).click();
  await untilSelected(page, addressOf({ row, column, rows: 1, columns: 1 }), label);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What the cells of an area's first column show. */
export async function shownIn(page: Page, { row, column, rows }: Area): Promise<string[]> {
  const texts: string[] = [];
  for (let index = 0; index < rows; index += 1) {
    const cell = cellAt(page, row + index, column);
    await cell.waitFor({ state: "attached" });
    texts.push((await cell.textContent()) ?? "");
  }
  return texts;
}

/** Waits until a cell shows a text. */
export async function untilShown(cell: Locator, text: string): Promise<void> {
  await cell.filter({ hasText: new RegExp(`^${text}$`) }).waitFor({ state: "attached" });
}

/** The names of the sheets, from left to right. */
export async function sheetNames(page: Page): Promise<string[]> {
  return page.getByRole("tablist", { name: "Sheets" }).getByRole("tab").locator("span:first-child").allTextContents();
}
