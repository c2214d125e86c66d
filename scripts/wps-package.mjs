/**
 * The add-in for WPS, dist/wps/: its page, with the functions and the button that opens the pane (wps-pane.html, beside the other
 * pages), and the two files that WPS asks for.
 * `node scripts/wps-package.mjs` prints them as JSON.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { languages } from "./folders.mjs";
import { scriptOf } from "./functions-script.mjs";
import { pagePolicy } from "./policy.mjs";
import { importSource } from "./sources.mjs";

/** @returns {Promise<Record<string, string>>} contents by path within dist/ */
export async function buildWps() {
  const { functionWordsIn, functionTable } = importSource("src/functions/help.ts");
  const descriptions = {};
  const ribbon = {};
  for (const language of languages()) {
    const { help } = await functionWordsIn(language);
    ribbon[language] = { open: `Salesbook ${importSource(`src/i18n/${language}/gallery.ts`).gallery.views.tables}` };
    descriptions[language] = Object.fromEntries(Object.keys(functionTable).map((name) => [name, described(help[name])]));
  }
  return {
    "wps/index.html": page,
    "wps/functions.js": await scriptOf("src/wps/index.ts", { DESCRIPTIONS: JSON.stringify(descriptions), RIBBON: JSON.stringify(ribbon) }),
    "wps/manifest.xml": asset("manifest.xml"),
    "wps/ribbon.xml": asset("ribbon.xml"),
  };
}

const described = ({ description, parameters }) => ({ description, parameters });

/** Nobody sees it: WPS keeps it loaded while the add-in is there. */
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy()}" />
    <title>Salesbook</title>
    <script src="functions.js"></script>
  </head>
  <body></body>
</html>
`;

function asset(name) {
  return readFileSync(new URL(`../assets/wps/${name}`, import.meta.url), "utf8");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(JSON.stringify(await buildWps()));
