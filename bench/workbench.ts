/**
 * How long the workbench takes in headless Chromium, from what a user does to the frame that shows it: `npm run bench:workbench`,
 * after `npm run build`. In every round each of these once, on one machine that others may use too:
 *
 * - floor: an empty page of the same server, from the start of its loading to its first frame
 * - opening: the workbench from its own cache, with a kept sheet of 500 customers, until a calculated class is painted
 * - edit: a figure of the second customer, who becomes the first, until the new place is painted
 * - linked: in the course workbook of fourteen tables a month's sales, until that customer's average is painted
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import sirv from "sirv";
import { findTools } from "../scripts/tools.mjs";
import "../src/book/all-words";
import { course } from "../src/tables";
import { layout } from "../src/book/layout";
import { makeRequest } from "../src/book/request";

const ROUNDS = 9;
const CUSTOMERS = Array.from({ length: 500 }, (_, index) => `Customer ${index + 1}`);
const AVERAGES = CUSTOMERS.map((_, index) => 100_000 - 100 * index);

const serve = sirv(join(import.meta.dirname, "..", "dist"), { dev: true });
const server = createServer((request, response) =>
  request.url === "/empty.html" ? response.setHeader("Content-Type", "text/html").end("<!doctype html><p>empty") : serve(request, response),
);
await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
const address = `http://localhost:${(server.address() as AddressInfo).port}`;
const { browser: executablePath } = findTools();
if (executablePath === null) throw new Error("There is no Chromium here.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  await measure(await browser.newPage({ locale: "en", viewport: { width: 1280, height: 900 } }));
} finally {
  await browser.close();
  server.close();
}

async function measure(page: Page): Promise<void> {
  const first = placeOf("class");
  const edited = placeOf("average");
  const rank = placeOf("rank");
  await page.goto(`${address}/workbench.html`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const csv = ["Customer,Average", ...CUSTOMERS.map((name, index) => `${name},${AVERAGES[index]}`)].join("\r\n");
  await page.locator("[data-role=open-file]").setInputFiles({ name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
  await paintedAt(page, first, /^A$/);
  await page.waitForTimeout(1_000); // what was opened is kept by then

  const times: Record<"floor" | "opening" | "edit" | "linked", number[]> = { floor: [], opening: [], edit: [], linked: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    await page.goto(`${address}/empty.html`);
    const floor = await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
    );
    await page.goto(`${address}/workbench.html`, { waitUntil: "commit" });
    const opening = await paintedAt(page, first, /^A$/);
    // The second customer passes the first one, and goes back to its place.
    const cell = { row: edited.row + 1, column: edited.column };
    await page.locator(cellOf(cell)).click();
    await page.keyboard.type("200000");
    await page.keyboard.press("Enter");
    const painted = await paintedAt(page, { row: rank.row + 1, column: rank.column }, /^1$/);
    const started = await page.evaluate(() => performance.getEntriesByName("salesbook-edit").at(-1)?.startTime ?? Number.NaN);
    await page.locator(cellOf(cell)).click();
    await page.keyboard.type("99900");
    await page.keyboard.press("Enter");
    await paintedAt(page, { row: rank.row + 1, column: rank.column }, /^2$/);
    await page.waitForTimeout(500);
    if (round < 0) continue;
    times.floor.push(floor);
    times.opening.push(opening);
    times.edit.push(painted - started);
  }
  const other = await browser.newPage({ locale: "en", viewport: { width: 1280, height: 900 } });
  times.linked.push(...(await measureLinked(other)));
  for (const [name, list] of Object.entries(times)) {
    const sorted = [...list].sort((left, right) => left - right);
    const [least = 0, middle = 0, most = 0] = [sorted[0], median(list), sorted.at(-1)];
    const ratio = (middle / median(times.floor)).toFixed(1);
    console.log(`${name.padEnd(8)} ${middle.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)}), ${ratio} × the floor`);
  }
}

async function measureLinked(page: Page): Promise<number[]> {
  const sales = layout(makeRequest({ tables: course.map(({ number }) => number), language: "en", content: "sample" })).find(
    ({ table }) => table === "6-8",
  );
  const area = (field: string): Spot => {
    const found = sales?.fields.find(({ id }) => id === field)?.area;
    if (!found) throw new Error(`There is no field ${field}.`);
    return found;
  };
  await page.goto(`${address}/workbench.html`);
  await page.locator("[data-choice=all]").first().click();
  await page.getByRole("radio", { name: /Sample data/ }).check();
  await page.getByRole("button", { name: "Insert sheets" }).click();
  await page.getByRole("tab", { name: sales?.name ?? "" }).click();
  await paintedAt(page, area("average"), /\d/);
  const times: number[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const before = await page.locator(cellOf(area("average"))).textContent();
    await page.locator(cellOf(area("month1"))).click();
    await page.keyboard.type(String(500_000 + 1_000 * round));
    await page.keyboard.press("Enter");
    const painted = await paintedAt(page, area("average"), new RegExp(`^(?!${(before ?? "").replaceAll(".", "\\.")}$)`));
    const started = await page.evaluate(() => performance.getEntriesByName("salesbook-edit").at(-1)?.startTime ?? Number.NaN);
    await page.waitForTimeout(500);
    if (round >= 0) times.push(painted - started);
  }
  return times;
}

/** When a cell shows a text and the frame with it has been painted, in the page's milliseconds; looked at in every frame. */
async function paintedAt(page: Page, place: Spot, text: RegExp): Promise<number> {
  const source = { selector: cellOf(place), text: text.source };
  const handle = await page.waitForFunction(({ selector, text: wanted }) => {
    const shown = document.querySelector(selector)?.textContent ?? "";
    return new RegExp(wanted).test(shown) ? performance.now() : false;
  }, source);
  return Number(await handle.jsonValue());
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function cellOf({ row, column }: Spot): string {
  return `revogr-data[type=rgRow][col-type=rgCol] .rgCell[data-rgrow="${row}"][data-rgcol="${column}"]`;
}

/** Where a field of the first customer stands. */
function placeOf(field: string): Spot {
  const data = { rows: 500, tables: { "6-9": { columns: { customer: CUSTOMERS, average: AVERAGES }, headings: {}, parameters: {} } } };
  const [sheet] = layout(makeRequest({ tables: ["6-9"], language: "en", content: "empty", data }));
  const area = sheet?.fields.find(({ id }) => id === field)?.area;
  if (!area) throw new Error(`There is no field ${field}.`);
  return area;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1] ?? Number.NaN;
}
