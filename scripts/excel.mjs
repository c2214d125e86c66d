/**
 * `npm run start:excel` loads the add-in into Excel, `npm run stop:excel` takes it out again and stops its server.
 *
 * On Windows and macOS that is the Excel of this machine. Everywhere, Linux included, it can be Excel on the web:
 * `npm run start:excel -- --document URL`, where URL is the address of a workbook on OneDrive or SharePoint.
 */
import { get } from "node:http";
import { parseArgs } from "node:util";
import { buildIfStale } from "./build.mjs";
import { ensurePackages, fail, runPackage } from "./packages.mjs";

/** The port that manifest.xml names. */
const PORT = 3000;
const DEBUGGING = "office-addin-debugging/cli.js";

const { action, document } = readOptions();
const desktop = process.platform === "win32" || process.platform === "darwin";
if (action === "start" && !document && !desktop)
  fail(
    "There is no Excel for this system, but Excel on the web works:\n" +
      "  npm run start:excel -- --document URL-of-a-workbook-on-OneDrive-or-SharePoint\n" +
      "Without any Excel, npm start opens the workbench.",
  );
ensurePackages();
process.exit(action === "start" ? await start() : stop());

async function start() {
  if (await speaksPlainHttp()) fail(`Port ${PORT} is in use, perhaps by npm start. Excel needs it: stop that first.`);
  // manifest.xml names this machine; a build for another server would not be found here.
  delete process.env.SALESBOOK_URL;
  if (buildIfStale() !== 0) fail("The build failed; Excel was not started.");
  const place = document ? ["web", "--document", document] : ["desktop"];
  const server = ["--dev-server", "node scripts/start.mjs --https --no-open", "--dev-server-port", String(PORT)];
  const status = runPackage(DEBUGGING, ["start", "manifest.xml", ...place, ...server, "--no-debug"]);
  if (status !== 0)
    console.error("Excel was not started with the add-in; the message above says why. The README shows how to load it by hand.");
  return status;
}

function stop() {
  return runPackage(DEBUGGING, ["stop", "manifest.xml", desktop ? "desktop" : "web"]);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({ options: { document: { type: "string" } }, allowPositionals: true });
    const [wanted, ...others] = positionals;
    if ((wanted !== "start" && wanted !== "stop") || others.length > 0) throw new Error(`Not understood: ${positionals.join(" ")}`);
    return { action: wanted, document: values.document };
  } catch (error) {
    fail(`${error.message}\nUsage: npm run start:excel [-- --document URL], npm run stop:excel`);
  }
}

/** Whether something answers on Excel's port that is not the https server Excel needs. */
function speaksPlainHttp() {
  return new Promise((resolve) => {
    get({ host: "localhost", port: PORT, timeout: 2000 }, (response) => resolve(response.resume() !== null))
      .once("error", () => resolve(false))
      .once("timeout", () => resolve(false));
  });
}
