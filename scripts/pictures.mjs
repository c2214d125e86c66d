/**
 * `npm run pictures`: pictures to look at, in .pictures/: the workbench and the pane in three languages, light and dark,
 * and every sheet as LibreOffice prints it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildIfStale } from "./build.mjs";
import { ensurePackages, fail, root, runPackage } from "./packages.mjs";
import { serve } from "./serve.mjs";
import { findCommand, findTools, instruction, TOOLS } from "./tools.mjs";

const LANGUAGES = ["en", "zh-CN", "zh-TW"];
const VIEWS = { workbench: ["workbench.html", 1280, 800], narrow: ["workbench.html", 320, 720], pane: ["taskpane.html", 350, 720] };
const folder = join(root, ".pictures");

ensurePackages();
const tools = findTools();
for (const need of ["browser", "office"]) if (tools[need] === null) fail(instruction(TOOLS[need]));
if (buildIfStale() !== 0) fail("The build failed; no pictures were taken.");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await takePages();
for (const language of LANGUAGES) printSheets(language);
console.log(`${readdirSync(folder).filter((file) => file.endsWith(".png")).length} pictures are in .pictures/.`);

async function takePages() {
  const { chromium } = await import("playwright-core");
  const server = await serve({ port: 3100 });
  const browser = await chromium.launch({ executablePath: tools.browser, args: ["--no-sandbox", "--disable-background-networking"] });
  for (const [view, [file, width, height]] of Object.entries(VIEWS))
    for (const locale of LANGUAGES)
      for (const colorScheme of ["light", "dark"]) {
        const page = await browser.newPage({ viewport: { width, height }, locale, colorScheme });
        await page.goto(`${server.url}/${file}`, { waitUntil: "networkidle" });
        await page.screenshot({ path: join(folder, `${view}-${locale}-${colorScheme}.png`) });
        await page.close();
      }
  await browser.close();
  server.close();
}

/** The printed pages of a workbook with every table, one picture each. */
function printSheets(language) {
  const book = join(folder, `tables-${language}.xlsx`);
  const made = runPackage("tsx/dist/cli.mjs", ["src/cli/index.ts", "generate", "all", "--lang", language, "--out", book, "--force"]);
  if (made !== 0) fail(`The workbook in ${language} was not made.`);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  spawnSync(tools.office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, book], { stdio: "ignore" });
  if (!findCommand("pdftoppm")) return console.log("Without pdftoppm (poppler-utils) the printed sheets stay PDF files.");
  spawnSync("pdftoppm", ["-png", "-r", "70", book.replace(/xlsx$/, "pdf"), book.replace(/\.xlsx$/, "")], { stdio: "ignore" });
}
