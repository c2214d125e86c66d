/** The built workbench in a real browser, for the tests of this folder: its server, and what a user does in it. */
import { execFileSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type Locator, type Page } from "playwright-core";
import { addressOf } from "../../src/sheet/address";
import type { Area } from "../../src/sheet/sheet";

/** Where npm starts every command, the tests as well as the pictures. */
const ROOT = process.cwd();
const DIST = join(ROOT, "dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/** A browser, and the address of the page. */
export interface Site {
  readonly browser: Browser;
  readonly address: string;
  /** Answers nothing more: a server that is out of reach. */
  stopServing(): void;
  close(): Promise<void>;
}

/** Builds what is stale, serves it, and starts the browser. */
export async function openSite(executablePath: string): Promise<Site> {
  execFileSync(process.execPath, ["-e", "import('./scripts/build.mjs').then(({ buildIfStale }) => process.exit(buildIfStale()))"], {
    cwd: ROOT,
    stdio: "ignore",
  });
  const server: Server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(DIST, normalize(pathname === "/" ? "/index.html" : pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-store" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  const stopServing = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return {
    browser,
    address,
    stopServing,
    async close() {
      await browser.close();
      stopServing();
    },
  };
}

/** One cell of the sheet in front. */
export function cellAt(page: Page, row: number, column: number): Locator {
  return page.locator(`revogr-data[type=rgRow][col-type=rgCol] .rgCell[data-rgrow="${row}"][data-rgcol="${column}"]`);
}

/** Waits until a cell is the selected one, as the formula bar names it. */
export async function untilSelected(page: Page, address: string, label = "Cell"): Promise<void> {
  await page
    .getByLabel(label, { exact: true })
    .filter({ hasText: new RegExp(`^${address}$`) })
    .waitFor();
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
