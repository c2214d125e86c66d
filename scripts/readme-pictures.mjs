/**
 * The pictures of README.md: `npm run pictures:readme` builds, and writes them to docs/pictures/, where they are kept.
 * Few and small: a clone should not grow with them.
 */
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildIfStale } from "./build.mjs";
import { ensurePackages, root } from "./packages.mjs";
import { serve } from "./serve.mjs";
import { TOOLS, findTools, instruction } from "./tools.mjs";

const folder = join(root, "docs", "pictures");
const TABLES = Array.from({ length: 14 }, (_, index) => `6-${index + 1}`);
const WIDE = { width: 1200, height: 720 };
const SHEET = 880;
const PANE = { width: 350, height: 660 };

/** What the welcome's second button says. */
const PAST_THE_WELCOME = { en: "Not now", "zh-CN": "以后再说" };

/** Takes all of them and returns their paths. */
export async function takeReadmePictures() {
  const { browser: executablePath } = findTools();
  if (!executablePath) throw new Error(instruction(TOOLS.browser));
  if (buildIfStale() !== 0) throw new Error("dist/ could not be built.");
  mkdirSync(folder, { recursive: true });
  const { chromium } = await import("playwright-core");
  const { url, close } = await serve({ port: 3950 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
  try {
    return [
      await workbench(browser, url),
      await gallery(browser, url, "zh-CN", "light"),
      await gallery(browser, url, "en", "dark"),
      await tables(browser),
    ];
  } finally {
    await browser.close();
    close();
  }
}

async function openPage(browser, viewport, language, look) {
  const context = await browser.newContext({ viewport, locale: language, colorScheme: look, reducedMotion: "reduce" });
  return context.newPage();
}

/** Table 6-9 with its chart, and the pane beside it. */
async function workbench(browser, url) {
  const page = await openPage(browser, WIDE, "en", "light");
  await page.goto(`${url}/workbench.html`);
  await page.locator("[data-choice='6-9']").first().click();
  await page.getByRole("radio", { name: "Sample data" }).check();
  await page.getByRole("button", { name: "Insert sheets" }).click();
  await page.locator(".wb-mark-A").first().waitFor();
  await page.waitForTimeout(500);
  return save(page, "workbench.png");
}

/** The gallery as it stands in Excel's pane, past the welcome. */
async function gallery(browser, url, language, look) {
  const page = await openPage(browser, PANE, language, look);
  await page.goto(`${url}/workbench.html`);
  await page.locator("[data-choice='6-9']").first().waitFor();
  await page.getByRole("button", { name: PAST_THE_WELCOME[language] }).click();
  await page.waitForTimeout(500);
  return save(page, `pane-${language}-${look}.png`);
}

/** All tables side by side, as the gallery draws them. */
async function tables(browser) {
  const page = await openPage(browser, { width: SHEET, height: 100 }, "en", "light");
  const figures = TABLES.map((table) => {
    const drawing = readFileSync(join(root, "dist", "thumbnails", `${table}.svg`)).toString("base64");
    return `<figure><img src="data:image/svg+xml;base64,${drawing}"><figcaption>${table}</figcaption></figure>`;
  });
  await page.setContent(`<!doctype html><style>
    body { margin: 0; padding: 8px; display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px; font: 12px sans-serif; background: #fff; }
    figure { margin: 0; } img { width: 100%; display: block; border: 1px solid #ccc; } figcaption { text-align: center; padding: 2px; color: #333; }
  </style>${figures.join("")}`);
  const { height } = await page.locator("body").boundingBox();
  await page.setViewportSize({ width: SHEET, height: Math.ceil(height) });
  return save(page, "tables.png");
}

async function save(page, name) {
  const path = join(folder, name);
  await page.screenshot({ path });
  await page.context().close();
  return path;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  for (const path of await takeReadmePictures()) console.log(`${path} (${Math.round(statSync(path).size / 1024)} KB)`);
}
