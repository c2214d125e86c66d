/**
 * A million lines in the ledger's step of the workbench, in Chromium: `npm run bench:ledger-page`, with SALESBOOK_ROUNDS=1 for a single
 * round. As CSV and as Parquet (written by DuckDB), 5,000 customers: from choosing the file to where every line went, from the click to the
 * tables 6-8 and 6-9 in the grid, how long cancelling takes; the longest task of the page by the processor, which other programs do not
 * lengthen, and the peak memory of its process. Stale pages are built first.
 */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { chromium, type Page } from "playwright-core";
import { ledger } from "../src/i18n/en/ledger";
import { pane as words } from "../src/i18n/en/pane";
import { servePages } from "../test/support/programs/pages";
import { findTools } from "../scripts/tools.mjs";
import { longestTaskWhile } from "./longest-task";

const ROUNDS = Number(process.env["SALESBOOK_ROUNDS"] ?? 5);
const { browser: executablePath } = findTools();
if (executablePath === null) throw new Error("There is no Chromium here.");
const LINES = 1_000_000;
const CUSTOMERS = 5000;
const { step } = ledger;

/** Milliseconds, and megabytes of the page's process at its peak. */
interface Taken {
  readonly read: number;
  readonly insert: number;
  readonly cancel: number;
  readonly longest: number;
  readonly megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "salesbook-ledger-"));
const served = await servePages();
try {
  const files = [writeCsv(), await writeParquet()];
  console.log("| file | size | read | cancelled after | tables in the grid | longest task | memory |\n|---|---|---|---|---|---|---|");
  for (const file of files) {
    const taken: Taken[] = [];
    for (let round = 0; round < ROUNDS; round += 1) taken.push(await run(file));
    const median = (key: keyof Taken): string =>
      (taken.map((one) => one[key]).sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? NaN).toFixed(0);
    const size = (statSync(file).size / 1e6).toFixed(0);
    console.log(
      `| ${file.split(".").at(-1)} | ${size} MB | ${median("read")} ms | ${median("cancel")} ms | ${median("insert")} ms | ${median("longest")} ms | ${median("megabytes")} MB |`,
    );
  }
} finally {
  served.close();
  rmSync(folder, { recursive: true, force: true });
}

async function run(file: string): Promise<Taken> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ locale: "en", viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.address}/workbench.html`);
    const pane = page.locator("#pane");
    await pane.locator("[data-choice=ledger]").first().click();
    const input = pane.getByTestId("ledger-files");
    await input.waitFor({ state: "attached" });
    const cancel = await cancelled(page, file);

    let [read, insert] = [NaN, NaN];
    const longest = await longestTaskWhile(browser, page, async () => {
      [read] = await timed(async () => {
        await input.setInputFiles(file);
        await pane.getByRole("region", { name: step.outcome }).waitFor();
      });
      [insert] = await timed(async () => {
        await pane.getByRole("button", { name: words.insert, exact: true }).click();
        await page.locator('revogr-data[type=rgRow][col-type=rgCol] .rgCell[data-rgrow="8"]').first().waitFor();
      });
      await pane.getByText(words.inserted, { exact: true }).waitFor();
    });
    const { processInfo } = await (await browser.newBrowserCDPSession()).send("SystemInfo.getProcessInfo");
    const pages = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => peakOf(id));
    return { read, insert, cancel, longest, megabytes: Math.max(...pages) };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the click on Cancel until the step waits for files again. */
async function cancelled(page: Page, file: string): Promise<number> {
  const pane = page.locator("#pane");
  await pane.getByTestId("ledger-files").setInputFiles(file);
  await pane.getByRole("progressbar").waitFor();
  await pane.getByText(step.reading.split("…")[0] ?? "", { exact: false }).waitFor();
  const [milliseconds] = await timed(async () => {
    await pane.getByRole("button", { name: words.cancel, exact: true }).click();
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
  });
  if (await pane.getByRole("region", { name: step.outcome }).isVisible()) throw new Error("What was cancelled was read.");
  return milliseconds;
}

async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? NaN) / 1024;
}

/** The same lines at every run. */
function writeCsv(): string {
  const path = join(folder, "lines.csv");
  const file = openSync(path, "w");
  const days = Array.from({ length: 181 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
  writeSync(file, "日期,客户编号,客户名称,业务员,数量,金额\n");
  for (let line = 0; line < LINES; line += 50_000) {
    const block = Array.from({ length: 50_000 }, (_, index) => {
      const at = line + index;
      const customer = (at * 104_729) % CUSTOMERS;
      const amount = ((at * 15_485_863) % 100_000) / 100;
      return `${days[(at * 7919) % 181]},${String(customer).padStart(5, "0")},C${customer},王芳,${1 + (at % 20)},${amount.toFixed(2)}\n`;
    });
    writeSync(file, block.join(""));
  }
  closeSync(file);
  return path;
}

async function writeParquet(): Promise<string> {
  const path = join(folder, "lines.parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    `copy (select date '2026-01-01' + cast(range * 7919 % 181 as integer) as "日期", lpad(cast(range * 104729 % ${CUSTOMERS} as varchar), 5, '0') as "客户编号", ` +
      `cast(1 + range % 20 as integer) as "数量", cast(range * 15485863 % 100000 / 100 as decimal(12,2)) as "金额" ` +
      `from range(${LINES})) to '${path}' (format parquet)`,
  );
  connection.closeSync();
  return path;
}
