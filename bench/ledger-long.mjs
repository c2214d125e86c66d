/**
 * A long ledger in the workbench, in Chromium: `node --import tsx bench/ledger-long.mjs`, 51 million lines of CSV, 2 GB, from the choice of
 * the file to the panel that says where they went; `--lines N` for others. Up to a million lines papaparse stands beside it, in a worker
 * of the same browser, which does nothing with them.
 *
 * Times are those of the clock and of the processor, medians of the rounds (SALESBOOK_ROUNDS, otherwise one); memory is the most
 * that the page held with all its workers, by the system, and before the file was chosen. Stale pages are built first.
 */
import { readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { servePages } from "../test/support/programs/pages.ts";
import { writeCsv } from "./ledger-files.mjs";
import { findTools } from "../scripts/tools.mjs";

const ROUNDS = Number(process.env.SALESBOOK_ROUNDS ?? 1);
const { browser: executablePath } = findTools();
if (executablePath === null) throw new Error("There is no Chromium here.");
const TARGETS = { papaparse: 3, megabytes: 400 };
const SHORT = 1_000_000;
const at = process.argv.indexOf("--lines");
const lines = at < 0 ? 51_000_000 : Number(process.argv[at + 1]);

const LIBRARY = fileURLToPath(new URL("../node_modules/papaparse/papaparse.min.js", import.meta.url));
/** Seconds in which a worker with the library goes over the lines of the page's file. */
const COUNT = `new Promise((resolve, reject) => {
  const take = "onmessage = ({ data }) => self.Papa.parse(data, { chunk: () => undefined, complete: () => postMessage(null) });";
  const worker = new Worker(URL.createObjectURL(new Blob([window.library, take], { type: "text/javascript" })));
  const begun = performance.now();
  worker.onmessage = () => resolve((performance.now() - begun) / 1000);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(document.querySelector("input").files[0]);
})`;

const path = join(tmpdir(), `salesbook-ledger-${process.pid}.csv`);
const served = await servePages();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  writeCsv(path, lines, "utf-8");
  console.log(`${lines} lines, ${(statSync(path).size / 1e6).toFixed(0)} MB, medians of ${ROUNDS}`);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push({ ...(await ledger()), ...(lines <= SHORT ? await papaparse() : {}) });
  const middle = (key) => rounds.map((round) => round[key]).toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)];
  for (const key of Object.keys(rounds[0])) console.log(`${key}: ${middle(key).toFixed(2)}`);
  console.log(`targets: ${JSON.stringify(TARGETS)}`);
} finally {
  await browser.close();
  served.close();
  rmSync(path, { force: true });
}

/** Seconds to the panel, by the clock and by the processor; megabytes. */
async function ledger() {
  const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  try {
    await page.goto(`${served.address}/workbench.html`);
    const pane = page.locator("#pane");
    await pane.locator("[data-choice=ledger]").first().click();
    const input = pane.getByTestId("ledger-files");
    await input.waitFor({ state: "attached" });
    const before = await usedBy();
    const begun = performance.now();
    await input.setInputFiles(path);
    await pane.getByText(/^Used: 5,000 customers/).waitFor({ timeout: 600_000 });
    const panel = (performance.now() - begun) / 1000;
    const after = await usedBy();
    return { panel, processor: after.seconds - before.seconds, empty: before.megabytes, megabytes: after.megabytes };
  } finally {
    await context.close();
  }
}

/** Megabytes that the largest page held at most, and the seconds of the processor that all have taken. */
async function usedBy() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer");
  const most = pages.map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024);
  return { megabytes: Math.max(...most), seconds: pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0) };
}

/** Seconds of papaparse for all lines, in a worker, by the clock and by the processor. */
async function papaparse() {
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.setContent('<input type="file">');
    await page.evaluate(`window.library = ${JSON.stringify(readFileSync(LIBRARY, "utf8"))}`);
    await page.locator("input").setInputFiles(path);
    const before = await usedBy();
    const papaparse = await page.evaluate(COUNT);
    return { papaparse, itsProcessor: (await usedBy()).seconds - before.seconds };
  } finally {
    await context.close();
  }
}
