/** Serves the stage to a page: bundled once in a test run, from the same address as the built pages. */
import { buildSync } from "esbuild";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/i18n";
import { catalogues } from "../../src/i18n";

let bundled: string | null = null;

/** Opens the stage and waits for the pane. The language is the page's own. */
export async function stagePage(page: Page, address: string, language: Language): Promise<void> {
  const script = (bundled ??= bundle());
  await page.route("**/stage.html", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: `<!doctype html><html lang="${language}"><title>${catalogues[language].pane.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>html, body, #root { height: 100%; margin: 0; }</style>
        <main id="root"></main><script type="module" src="stage.js"></script></html>`,
    }),
  );
  await page.route("**/stage.js", (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script }));
  await page.goto(`${address}/stage.html`);
  await page.locator("[data-choice='6-9']").first().waitFor();
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join("test", "e2e", "pane-stage.tsx")],
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const [file] = outputFiles;
  if (!file) throw new Error("The stage was not bundled.");
  return file.text;
}
