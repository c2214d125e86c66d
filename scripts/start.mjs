/**
 * `npm start`: installs and builds what is missing, serves dist/ and opens the workbench in a browser where there is one.
 *
 * | option      | meaning                                                     |
 * |-------------|-------------------------------------------------------------|
 * | --no-open   | only print the address                                      |
 * | --watch     | build again after every change of the code; the page shows it when it is loaded again |
 * | --https     | with Office's development certificate, on this port only, as Excel needs |
 * | --port N    | try this port first instead of 3000                         |
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { buildIfStale, bundler } from "./build.mjs";
import { ensurePackages, fail } from "./packages.mjs";
import { serve } from "./serve.mjs";

const options = readOptions();
ensurePackages();
const status = buildIfStale();
if (status !== 0) fail("The build failed; nothing is served. The messages above say why.");

const secure = options.https ? await certificates() : null;
const { url, port } = await serve({ port: options.port, secure, exact: options.https }).catch((error) => fail(error.message));
if (port !== options.port) console.log(`Port ${options.port} is taken, so another one is used.`);
console.log(`Salesbook is at ${url} – stop it with Ctrl+C.`);
if (options.watch) spawn(process.execPath, [bundler, "--watch"], { stdio: "inherit" });
if (options.open && hasBrowser()) await openBrowser(url);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        "no-open": { type: "boolean" },
        watch: { type: "boolean" },
        https: { type: "boolean" },
        port: { type: "string", default: "3000" },
      },
    });
    const wanted = Number(values.port);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_515) throw new Error("--port needs a whole number from 1 to 65515.");
    return { open: !values["no-open"], watch: values.watch === true, https: values.https === true, port: wanted };
  } catch (error) {
    fail(`${error.message}\nUsage: npm start -- [--no-open] [--watch] [--https] [--port 3000]`);
  }
}

/** A screen to show a page on: not on a build machine, not on a Linux without a display. */
function hasBrowser() {
  if (process.env.CI) return false;
  return process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** A browser that does not open is no reason to stop: the address is printed above. */
async function openBrowser(address) {
  try {
    const { default: open } = await import("open");
    const child = await open(address);
    child.once("error", () => {});
  } catch {
    console.log("No browser could be opened; open the address yourself.");
  }
}

async function certificates() {
  try {
    const { default: certs } = await import("office-addin-dev-certs");
    return await certs.getHttpsServerOptions();
  } catch (error) {
    fail(
      `The development certificate for https could not be made: ${error.message}\n` +
        "Installing it may need the right to change the system's trusted certificates. Without --https the workbench works as it is.",
    );
  }
}
