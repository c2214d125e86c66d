/**
 * How long it takes in the workbench, in Chromium, from choosing a file to the preview of its first rows, and from a list that is no
 * table's to its first row in the grid: `npm run bench:opening`, with SALESBOOK_ROUNDS=1 for a single round. The floor reads the same
 * bytes in the same page. Stale pages are built first.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { chromium, type Page } from "playwright-core";
import { servePages } from "../test/support/programs/pages";
import { findTools } from "../scripts/tools.mjs";

const ROUNDS = Number(process.env["SALESBOOK_ROUNDS"] ?? 9);
const { browser: executablePath } = findTools();
if (executablePath === null) throw new Error("There is no Chromium here.");
/** Milliseconds to the preview. */
const TARGETS: Readonly<Record<number, number>> = { 5000: 1000, 100_000: 3000 };
/** Rows beyond which the dialog waits for a choice. */
const LONGEST_LIST = 20_000;
/** The first cell of the first row, where the preview and where the grid shows it. */
const SHOWN = {
  preview: "[role=dialog] table",
  grid: 'revogr-data[type=rgRow][col-type=rgCol] .rgCell[data-rgrow="1"][data-rgcol="0"]',
} as const;
type Shown = keyof typeof SHOWN;

const FIRST = "K0";

/** Keeps when a file was chosen, its bytes' own time, when the first row stood there, and the longest time between two turns of the page. */
const watch = (shown: Shown): string => `
  window.silent = 0;
  let last = performance.now();
  setInterval(() => { const now = performance.now(); window.silent = Math.max(window.silent, now - last); last = now; }, 5);
  document.addEventListener("change", async ({ target }) => {
    if (!target.files || !target.files[0]) return;
    const begun = performance.now();
    window.begun = begun;
    new Uint8Array(await target.files[0].arrayBuffer());
    window.floor = performance.now() - begun;
  }, true);
  new MutationObserver(() => {
    if (!window.first && document.querySelector('${SHOWN[shown]}')?.textContent.includes("${FIRST}")) window.first = performance.now();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
`;

const folder = mkdtempSync(join(tmpdir(), "salesbook-opening-"));
const served = await servePages();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  console.log("| file | size | until | by the clock | floor | longest time without an answer | target |\n|---|---|---|---|---|---|---|");
  for (const rows of [5000, 100_000])
    for (const kind of ["xlsx", "csv"] as const)
      for (const shown of ["preview", "grid"] as const) {
        const path = writeFile(rows, kind, shown);
        const taken: Taken[] = [];
        for (let round = 0; round < ROUNDS; round += 1) taken.push(await opening(path, shown, rows > LONGEST_LIST));
        const median = (key: keyof Taken): number =>
          taken.map((one) => one[key]).sort((left, right) => left - right)[Math.floor(ROUNDS / 2)] ?? NaN;
        const size = (statSync(path).size / 1e6).toFixed(1);
        const figures = (["first", "floor", "silent"] as const).map((key) => `${median(key).toFixed(0)} ms`);
        const target = shown === "preview" ? `${TARGETS[rows]} ms` : "";
        console.log(`| ${rows} × 12 ${kind} | ${size} MB | ${shown} | ${figures.join(" | ")} | ${target} |`);
      }
} finally {
  await browser.close();
  served.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds: to the first row, for the bytes alone, and of the longest time in which the page answers nothing. */
interface Taken {
  readonly first: number;
  readonly floor: number;
  readonly silent: number;
}

/** For the preview customers and ten months; else headings that no table knows, so that the file opens as it is. */
function writeFile(count: number, kind: "xlsx" | "csv", shown: Shown): string {
  const rows = [
    Array.from({ length: 12 }, (_, column) => (shown === "grid" ? `h${column}` : (["客户编号", "客户名称"][column] ?? `${column - 1}月`))),
    ...Array.from({ length: count }, (_, at) => [
      `K${at}`,
      `第${at}号`,
      ...Array.from({ length: 10 }, (__, column) => ((at * 7919 + column * 104_729) % 1e6) / 100),
    ]),
  ];
  const path = join(folder, `${count}-${shown}.${kind}`);
  if (kind === "csv") writeFileSync(path, rows.map((row) => row.join(",")).join("\n"));
  else {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "S");
    writeFileSync(path, new Uint8Array(write(book, { bookType: "xlsx", type: "array", compression: true }) as ArrayBuffer));
  }
  return path;
}

async function opening(path: string, shown: Shown, isLong: boolean): Promise<Taken> {
  const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  try {
    await page.goto(`${served.address}/workbench.html`);
    await page.getByRole("button", { name: "Open a file" }).waitFor();
    await page.evaluate(watch(shown));
    const file = page.locator("[data-role=open-file]");
    await file.setInputFiles(path);
    const first = page.locator(SHOWN[shown], { hasText: FIRST });
    // A list that is too long for a table says so; what is measured then begins with the choice to open it as it is.
    if (shown === "grid" && isLong) {
      const asItIs = page.getByRole("button", { name: "Open as it is" });
      await asItIs.waitFor();
      await page.evaluate("window.begun = performance.now()");
      await asItIs.click();
    }
    await first.waitFor();
    return await taken(page);
  } finally {
    await context.close();
  }
}

async function taken(page: Page): Promise<Taken> {
  return page.evaluate("({ first: window.first - window.begun, floor: window.floor, silent: window.silent })");
}
