/** Draws assets/icons/*.png from the two SVG marks with Chromium: `node scripts/icons.mjs`, after the marks have changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, root } from "./packages.mjs";
import { findTools, instruction, TOOLS } from "./tools.mjs";

const SIZES = { 16: "mark-small.svg", 32: "mark.svg", 64: "mark.svg", 80: "mark.svg", 128: "mark.svg", 192: "mark.svg", 512: "mark.svg" };
const folder = join(root, "assets", "icons");

const { browser: executablePath } = findTools();
if (executablePath === null) fail(instruction(TOOLS.browser));
const { chromium } = await import("playwright-core");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const [size, mark] of Object.entries(SIZES)) {
  const side = Number(size);
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const drawing = readFileSync(join(folder, mark), "utf8");
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${drawing}`);
  await page.screenshot({ path: join(folder, `icon-${side}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
