/**
 * How long the workbench takes in headless Chromium, from what a user does to the frame that shows it: `npm run bench:workbench -- OLDER`.
 * OLDER is a checkout of another version with its `dist/`; in every round both do each of these once, in turn, on one machine that
 * others may use too. What is clicked is found by what the page shows, so that versions may lay sheets out otherwise.
 *
 * - floor: an empty page of the same server, from the start of its loading to its first frame
 * - typing: a number into a list opened as it is, where nothing follows from it: the floor of an edit
 * - opening: the workbench from its own cache, with a kept sheet of 500 customers, until a calculated class is painted
 * - edit: a figure of the second customer of 500 or 5,000, who becomes the first, until the new rank is painted
 * - linked: in the course workbook a month's sales, until that customer's average is painted
 * - everything: from the click that makes all sheets to the first painted one, and to the end
 * - download: a file of 6-9 with 5,000 rows, from the click to the whole file
 * - memory: of the page's scripts with all sheets open, once
 *
 * Beside the clock stands the processor's time meanwhile: of the thread on which the page lives and answers, and of its whole process with
 * its workers. The clock goes on while other programs are at work, the processor's time does not.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import sirv from "sirv";
import { findTools } from "../scripts/tools.mjs";

const ROUNDS = Number(process.env["ROUNDS"] ?? 9);
const FEW = 500;
const MANY = 5_000;
const CELL = "revogr-data[type=rgRow][col-type=rgCol] .rgCell";
const amountOf = (place: number, customers: number): number => 100 * (2 * customers - place);

const { browser: executablePath } = findTools();
if (executablePath === null) throw new Error("There is no Chromium here.");
const [older] = process.argv.slice(2);
const versions = { now: join(import.meta.dirname, ".."), ...(older === undefined ? {} : { before: resolve(older) }) };
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
/** What is said of one thing that was done, each in milliseconds; of memory only the first, in megabytes. */
const FIGURES = ["clock", "page", "process"] as const;
type Figures = Readonly<Partial<Record<(typeof FIGURES)[number], number>>>;
const contestants: Contestant[] = [];
for (const [name, folder] of Object.entries(versions)) contestants.push(await contestant(browser, name, folder));
try {
  for (let round = -1; round < ROUNDS; round += 1)
    for (const one of contestants) {
      const found = await one.round(round);
      if (round >= 0) for (const [what, figures] of Object.entries(found)) (one.found[what] ??= []).push(figures);
    }
  for (const what of Object.keys(contestants[0]?.found ?? {})) print(what);
} finally {
  await browser.close();
  for (const { server } of contestants) server.close();
}

function print(what: string): void {
  const [now = [], before] = contestants.map(({ found }) => found[what] ?? []);
  for (const figure of FIGURES) {
    const of = (rounds: readonly Figures[]): number[] => rounds.flatMap((round) => round[figure] ?? []);
    if (of(now).length === 0) continue;
    const unit = what === "memory" ? "MB" : "ms";
    const text = (list: readonly number[]): string =>
      `${median(list).toFixed(1)} ${unit} (${Math.min(...list).toFixed(1)} to ${Math.max(...list).toFixed(1)})`;
    const name = `${what.padEnd(18)} ${(what === "memory" ? "" : figure).padEnd(7)}`;
    const ratio = before ? `; before ${text(of(before))}: ${(median(of(now)) / median(of(before))).toFixed(2)} ×` : "";
    console.log(`${name} ${text(of(now))}${ratio}`);
  }
}

interface Contestant {
  readonly name: string;
  readonly server: Server;
  readonly found: Record<string, Figures[]>;
  readonly round: (round: number) => Promise<Record<string, Figures>>;
}

/** A version with a server and pages of its own. */
async function contestant(all: Browser, name: string, folder: string): Promise<Contestant> {
  const serve = sirv(join(folder, "dist"), { dev: true });
  const server = createServer((request, response) =>
    request.url === "/empty.html"
      ? response.setHeader("Content-Type", "text/html").end("<!doctype html><p>empty")
      : serve(request, response),
  );
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const opened = async (open?: (page: Page) => Promise<void>): Promise<Page> => {
    const context = await all.newContext({ locale: "en", viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${address}/workbench.html`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await open?.(page);
    await page.waitForTimeout(1_000); // what was opened is kept by then
    return page;
  };
  const kept = await opened((page) => openRanking(page, FEW));
  const large = await opened((page) => openRanking(page, MANY));
  const list = await opened(openList);
  const linked = await opened(async (page) => {
    await make(page, "all");
    await page.getByRole("tab", { name: /^6-8/ }).click();
    await page
      .locator(CELL)
      .filter({ hasText: /^Harbour Supermarket/ })
      .first()
      .waitFor();
  });
  return { name, server, found: {}, round };

  async function round(number: number): Promise<Record<string, Figures>> {
    await kept.goto(`${address}/empty.html`);
    const floor = await kept.evaluate(
      () => new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
    );
    const opening = await watched(kept, async () => {
      await kept.goto(`${address}/workbench.html`, { waitUntil: "commit" });
      return paintedAt(kept, ".wb-mark-A", /^A$/);
    });
    await kept.waitForTimeout(3_000); // in older versions a notice comes above the cells
    const fresh = await opened();
    const everything = await makeEverything(fresh);
    await fresh.context().close();
    const files = await opened();
    const download = await downloaded(files);
    await files.context().close();
    return {
      floor: { clock: floor },
      typing: await typed(list, number),
      opening,
      "edit of 500": await edited(kept, FEW),
      "edit of 5,000": await edited(large, MANY),
      linked: await editedSales(linked, number),
      ...everything,
      download,
    };
  }
}

async function openRanking(page: Page, customers: number): Promise<void> {
  const lines = Array.from({ length: customers }, (_, index) => `Customer ${index + 1},${amountOf(index, customers)}`);
  await open(page, "sales.csv", ["Customer,Average", ...lines]);
  await page.getByRole("button", { name: "Make tables" }).click();
  await paintedAt(page, ".wb-mark-A", /^A$/);
}

/** A list that no table knows, so that it opens as it is. */
async function openList(page: Page): Promise<void> {
  await open(page, "list.csv", ["Colour,Weight", ...Array.from({ length: FEW }, (_, index) => `Colour ${index + 1},${7_000 + index}`)]);
  await page
    .locator(CELL)
    .filter({ hasText: /^7000$|^7,000$/ })
    .first()
    .waitFor();
}

async function open(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await page.locator("[data-role=open-file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) });
}

/** The second customer passes the first one, and goes back to its place. */
async function edited(page: Page, customers: number): Promise<Figures> {
  const old = amountOf(1, customers);
  const cell = page
    .locator(CELL)
    .filter({ hasText: written(old) })
    .first();
  const row = await cell.getAttribute("data-rgrow");
  const rank = page.locator(`${CELL}[data-rgrow="${row}"]`).filter({ hasText: /^2$/ }).first();
  const column = await rank.getAttribute("data-rgcol");
  const placeOf = (of: string | null): string => `${CELL}[data-rgrow="${row}"][data-rgcol="${of}"]`;
  const amount = placeOf(await cell.getAttribute("data-rgcol"));
  const figures = await replaced(page, amount, 9_999_900, placeOf(column), /^1$/);
  await replaced(page, amount, old, placeOf(column), /^2$/);
  return figures;
}

async function typed(page: Page, number: number): Promise<Figures> {
  const cell = page
    .locator(CELL)
    .filter({ hasText: /^70\d\d$|^7,0\d\d$|^8\d{5}$|^8\d\d,\d{3}$/ })
    .first();
  const place = `${CELL}[data-rgrow="${await cell.getAttribute("data-rgrow")}"][data-rgcol="${await cell.getAttribute("data-rgcol")}"]`;
  return replaced(page, place, 800_001 + number, place, written(800_001 + number));
}

async function editedSales(page: Page, number: number): Promise<Figures> {
  const row = await page
    .locator(CELL)
    .filter({ hasText: /^Harbour Supermarket/ })
    .first()
    .getAttribute("data-rgrow");
  const cells = page.locator(`${CELL}[data-rgrow="${row}"]`).filter({ hasText: /^[\d,.]+$/ });
  const columns = await cells.evaluateAll((found) => found.map((one) => Number(one.getAttribute("data-rgcol"))).sort((a, b) => a - b));
  const placeOf = (column: number | undefined): string => `${CELL}[data-rgrow="${row}"][data-rgcol="${column}"]`;
  const average = placeOf(columns.at(-1));
  const before = (await page.locator(average).textContent()) ?? "";
  return replaced(page, placeOf(columns[0]), 500_000 + 1_000 * number, average, new RegExp(`^(?!${before.replaceAll(".", "\\.")}$)`));
}

/** From the key that ends the edit to the frame that shows what follows from it. */
async function replaced(page: Page, place: string, value: number, shows: string, text: RegExp): Promise<Figures> {
  // In older versions a click may scroll the cells, and the next one finds them at rest.
  for (let clicks = 0; clicks < 2; clicks += 1) {
    await page.locator(place).click();
    await page.waitForTimeout(600);
  }
  await page.keyboard.type(String(value));
  const figures = await watched(page, async () => {
    await page.keyboard.press("Enter");
    return paintedAt(page, shows, text);
  });
  const started = await page.evaluate(() => performance.getEntriesByName("salesbook-edit").at(-1)?.startTime ?? Number.NaN);
  await page.waitForTimeout(500);
  return { ...figures, clock: figures.clock - started };
}

async function make(page: Page, choice: string): Promise<number> {
  await page.locator(`[data-choice=${choice}]`).first().click();
  await page.locator("#pane form input[type=radio][value=sample]").check();
  const started = await page.evaluate(() => performance.now());
  await page.locator("#pane button[type=submit]").click();
  await page.locator(CELL).first().waitFor();
  return started;
}

async function makeEverything(page: Page): Promise<Record<string, Figures>> {
  let [started, last] = [Number.NaN, Number.NaN];
  const whole = await watched(page, async () => {
    started = await make(page, "everything");
    const first = await paintedAt(page, CELL, /\S/);
    last = await paintedAt(page, "#pane [role=status] .fui-MessageBar", /\S/);
    return first;
  });
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return {
    "everything, first": { clock: whole.clock - started },
    "everything, last": { ...whole, clock: last - started },
    memory: { clock: usedSize / 1024 / 1024 },
  };
}

async function downloaded(page: Page): Promise<Figures> {
  await page.locator("[data-choice='6-9']").first().click();
  await page.locator("#pane form input[type=radio][value=sample]").check();
  await page.locator("#pane form input[type=radio][value=download]").check();
  await page.locator("#pane form input[inputmode=numeric], #pane form input[type=number]").first().fill(String(MANY));
  return watched(page, async () => {
    const started = Date.now();
    const [file] = await Promise.all([
      page.waitForEvent("download", { timeout: 120_000 }),
      page.locator("#pane button[type=submit]").click(),
    ]);
    await file.path();
    return Date.now() - started;
  });
}

/**
 * Does something and looks how long the processor worked for the page meanwhile.
 *
 * @param action gives its own time by the clock
 */
async function watched(page: Page, action: () => Promise<number>): Promise<Record<(typeof FIGURES)[number], number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const worked = async (): Promise<{ readonly page: number; readonly process: number }> => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (wanted: string): number => 1_000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
    return { page: of("ThreadTime"), process: of("ProcessTime") };
  };
  const before = await worked();
  const clock = await action();
  const after = await worked();
  await session.detach();
  return { clock, page: after.page - before.page, process: after.process - before.process };
}

/** When something shows a text and the frame with it has been painted, in the page's milliseconds; looked at in every frame. */
async function paintedAt(page: Page, selector: string, text: RegExp): Promise<number> {
  const handle = await page.waitForFunction(
    ({ of, wanted }) =>
      [...document.querySelectorAll(of)].some(({ textContent }) => new RegExp(wanted).test(textContent ?? "")) ? performance.now() : false,
    { of: selector, wanted: text.source },
    { timeout: 120_000 },
  );
  return Number(await handle.jsonValue());
}

/** A number as a cell may show it. */
function written(value: number): RegExp {
  return new RegExp(`^(?:${value}|${value.toLocaleString("en")})(?:\\.0+)?$`);
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}
