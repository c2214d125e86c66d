/**
 * `npm run start:wps` serves the add-in for WPS, dist/wps/ and the pane beside it, and says how WPS is told of it. `-- --port N` tries
 * that port first instead of 3889.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildIfStale } from "./build.mjs";
import { ensurePackages, fail, root } from "./packages.mjs";
import { serve } from "./serve.mjs";

/** Where WPS looks for the list of add-ins, by Node's name of the system. */
const LISTS = {
  win32: "%APPDATA%\\kingsoft\\wps\\jsaddons\\publish.xml",
  darwin: "~/Library/Containers/com.kingsoft.wpsoffice.mac/Data/.kingsoft/wps/jsaddons/publish.xml",
  linux: "~/.local/share/Kingsoft/wps/jsaddons/publish.xml",
};

/**
 * What is to be done in WPS, in sentences.
 *
 * @param {string} url where dist/ is served, without a final slash
 * @param {string} [platform] as Node names it
 */
export function howToLoad(url, platform = process.platform) {
  const entry = `  <jspluginonline name="Salesbook" type="et" url="${url}/wps/" debug="" enable="enable_dev" install="null"/>`;
  return [
    `The add-in for WPS is at ${url}/wps – stop it with Ctrl+C.`,
    "Nobody tried it in WPS yet; docs/wps-checklist.md says what to look at. Its functions need WPS 12.1.0.20540 or newer.",
    `1. Close WPS. Write into ${LISTS[platform] ?? LISTS.linux}:`,
    `<jsplugins>\n${entry}\n</jsplugins>`,
    "   If the file is there already, add the line in the middle and leave the others.",
    "2. Start WPS with a spreadsheet: the tab Salesbook opens the pane, and =SALESBOOK.MARGINRATE(20000,15500) gives 0.225.",
    "3. To take it out again, delete the line and start WPS anew.",
  ].join("\n");
}

function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: "string", default: "3889" } } });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65_515) throw new Error("--port needs a whole number from 1 to 65515.");
    return port;
  } catch (error) {
    fail(`${error.message}\nUsage: npm run start:wps -- [--port 3889]`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const port = readPort();
  ensurePackages();
  if (buildIfStale() !== 0) fail("The build failed; nothing is served. The messages above say why.");
  const { url } = await serve({ port, folder: join(root, "dist") }).catch((error) => fail(error.message));
  console.log(howToLoad(url));
}
