/** Pictures of the screens, to be looked at: `npm run pictures` builds and writes them to .pictures/. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfStale } from "./build.mjs";
import { languages } from "./folders.mjs";
import { ensurePackages, root } from "./packages.mjs";
import { serve } from "./serve.mjs";
import { TOOLS, findTools, instruction } from "./tools.mjs";

const folder = join(root, ".pictures");
const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 320, height: 640 } };
const LOOKS = ["light", "dark"];

/** Opens the workbench in every size, look and language and takes a picture of each state. */
export async function takePictures() {
  const { browser: executablePath } = findTools();
  if (!executablePath) throw new Error(instruction(TOOLS.browser));
  if (buildIfStale() !== 0) throw new Error("dist/ could not be built.");
  mkdirSync(folder, { recursive: true });
  const { chromium } = await import("playwright-core");
  const { url, close } = await serve({ port: 3900 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    for (const [size, viewport] of Object.entries(SIZES))
      for (const look of LOOKS) for (const language of languages()) await picturesOf(browser, url, { size, viewport, look, language });
    for (const language of languages())
      for (const look of LOOKS) await picturesOfSheets(browser, url, { look, language, content: "sample" });
    for (const language of languages()) await picturesOfSheets(browser, url, { look: "light", language, content: "empty" });
    await picturesOf(browser, url, { size: "contrast", viewport: SIZES.wide, look: "dark", language: "en", forcedColors: "active" });
  } finally {
    await browser.close();
    close();
  }
}

async function picturesOf(browser, url, { size, viewport, look, language, forcedColors = "none" }) {
  const context = await browser.newContext({ viewport, colorScheme: look, locale: language, forcedColors, reducedMotion: "reduce" });
  const page = await context.newPage();
  const picture = (name) => page.screenshot({ path: join(folder, `workbench-${size}-${look}-${language}-${name}.png`) });
  await page.goto(`${url}/workbench.html`);
  await page.locator("[data-choice='6-9']").first().waitFor();
  await picture("1-empty");
  await page.locator("[data-choice='6-9']").first().click();
  await page.locator("#pane button[type=submit]").click();
  await page.locator(".wb-mark-A").first().waitFor();
  await page.waitForTimeout(300);
  await picture("2-sheet");
  await context.close();
}

/** Every sheet of the course workbook, with invented figures and without. */
async function picturesOfSheets(browser, url, { look, language, content }) {
  const context = await browser.newContext({ viewport: SIZES.wide, colorScheme: look, locale: language, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${url}/workbench.html`);
  await page.locator("[data-choice=all]").first().click();
  await page.locator(`#pane form input[type=radio][value=${content}]`).check();
  await page.locator("#pane button[type=submit]").click();
  await page.locator("revo-grid .wb-title").waitFor();
  const tabs = page.locator("[role=tab]:not(#pane [role=tab])");
  for (let index = 0; index < (await tabs.count()); index++) {
    await tabs.nth(index).click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(folder, `sheet-${look}-${language}-${content}-${String(index).padStart(2, "0")}.png`) });
  }
  await context.close();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  await takePictures();
  console.log(`Pictures are in ${folder}`);
}
