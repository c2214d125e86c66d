/**
 * Ten views of this version beside those of an older one, to be looked at: `npm run pictures:beside -- OLDER` writes a page with pairs
 * of pictures to .pictures/beside/. OLDER is a checkout of the other version in which `npm run build` has been run.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfStale } from "./build.mjs";
import { ensurePackages, fail, root } from "./packages.mjs";
import { serve } from "./serve.mjs";
import { TOOLS, findTools, instruction } from "./tools.mjs";

const folder = join(root, ".pictures", "beside");
const LAPTOP = { width: 1280, height: 800 };
const DESK = { width: 1920, height: 1080 };
const PHONE = { width: 320, height: 640 };

const part = (page, number) => page.locator("#pane [role=tab]").nth(number).click();

/** Makes tables of a card of the gallery. */
async function make(page, card) {
  await page.locator(`[data-choice='${card}']`).first().click();
  await page.locator("#pane button[type=submit]").click();
  await page.locator("revo-grid .wb-title, revo-grid .rgCell").first().waitFor();
}

/** Name, size, look, language, and what is done before the picture. */
const VIEWS = [
  ["The gallery", LAPTOP, "light", "en", async () => undefined],
  ["The gallery in a narrow pane, dark", PHONE, "dark", "zh-CN", async () => undefined],
  ["6-9 on a laptop", LAPTOP, "light", "en", (page) => make(page, "6-9")],
  ["6-9 on a desk", DESK, "light", "zh-TW", (page) => make(page, "6-9")],
  ["6-9, dark", LAPTOP, "dark", "zh-CN", (page) => make(page, "6-9")],
  ["P5 Credit limits", LAPTOP, "light", "en", (page) => make(page, "P5")],
  ["6-14 Visit plan", DESK, "light", "zh-CN", (page) => make(page, "6-14")],
  ["A form, 6-2", LAPTOP, "light", "zh-TW", (page) => make(page, "6-2")],
  ["Functions", LAPTOP, "light", "en", (page) => part(page, 2)],
  ["Check", LAPTOP, "light", "en", (page) => part(page, 3)],
];

ensurePackages();
const [older] = process.argv.slice(2);
if (older === undefined || !existsSync(join(older, "dist", "workbench.html")))
  fail("Name a checkout of another version that has been built.");
const { browser: executablePath } = findTools();
if (!executablePath) fail(instruction(TOOLS.browser));
if (buildIfStale() !== 0) fail("dist/ could not be built.");
mkdirSync(folder, { recursive: true });

const { chromium } = await import("playwright-core");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
const versions = { before: join(older, "dist"), now: join(root, "dist") };
for (const [version, files] of Object.entries(versions)) {
  const { url, close } = await serve({ port: 3940, folder: files });
  for (const [index, [name, viewport, colorScheme, locale, arrange]] of VIEWS.entries()) {
    const context = await browser.newContext({ viewport, colorScheme, locale, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(`${url}/workbench.html`);
    await page.locator("[data-choice='6-9']").first().waitFor();
    await arrange(page);
    // Charts and pictures of cards are drawn a moment later.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(folder, `${index}-${version}.png`) });
    await context.close();
    console.log(`${version}: ${name}`);
  }
  close();
}
await browser.close();

const pairs = VIEWS.map(
  ([name], index) =>
    `<h2>${name}</h2><p>${Object.keys(versions)
      .map((version) => `<img src="${index}-${version}.png" alt="${version}" title="${version}" style="max-width:49%">`)
      .join(" ")}</p>`,
);
const page = join(folder, "index.html");
writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>Before and now</title>${pairs.join("\n")}\n`);
console.log(`The pairs are in ${pathToFileURL(page).href}`);
process.exit();
