/**
 * Finds the two programs that some tests drive, Chromium and LibreOffice, and installs them where that is possible. Imports nothing
 * but Node. `node scripts/tools.mjs` installs what is missing.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * `packages` are Debian's, the program first; `lighter` is one to have instead of it where Debian knows it.
 *
 * @typedef {{ title: string, skip: string, variable: string, commands: readonly string[], places: readonly string[], packages: readonly string[], lighter?: string }} Tool
 */

/** @type {Readonly<Record<"browser" | "office", Tool>>} */
export const TOOLS = {
  browser: {
    title: "Chromium",
    skip: "browser",
    variable: "SALESBOOK_BROWSER",
    // The same browser without its windows starts and opens pages in half the time.
    commands: ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    packages: ["chromium", "fonts-noto-cjk"],
    lighter: "chromium-headless-shell",
  },
  office: {
    title: "LibreOffice",
    skip: "office",
    variable: "SALESBOOK_OFFICE",
    commands: ["soffice", "libreoffice"],
    places: ["/Applications/LibreOffice.app/Contents/MacOS/soffice", "C:\\Program Files\\LibreOffice\\program\\soffice.exe"],
    packages: ["libreoffice-calc", "poppler-utils", "fonts-noto-cjk", "python3-uno"],
  },
};

/** Where each program is, or null: `{ browser: "/usr/bin/chromium", office: null }`. The variables SALESBOOK_BROWSER and SALESBOOK_OFFICE come first. */
export function findTools() {
  return { browser: find(TOOLS.browser), office: find(TOOLS.office) };
}

/**
 * What the tests need to know of each program (see test/support/needs.ts).
 * @param {string} skip names of programs to do without, as in SALESBOOK_SKIP
 */
export function toolsForTests(skip = process.env.SALESBOOK_SKIP ?? "") {
  const skipped = skip.split(",").map((name) => name.trim());
  const paths = findTools();
  return Object.fromEntries(
    Object.entries(TOOLS).map(([need, tool]) => [
      need,
      { path: paths[need], skipped: skipped.includes(tool.skip), instruction: instruction(tool) },
    ]),
  );
}

/** What to do about a missing program. */
export function instruction({ title, packages, variable, skip }) {
  return (
    `${title} is not installed. On Debian or Ubuntu: apt-get install ${packages.join(" ")}. ` +
    `Elsewhere install ${title} and, if it is not found, set ${variable} to its program file. ` +
    `SALESBOOK_SKIP=${skip} does without these tests.`
  );
}

/** Installs Chromium and LibreOffice where apt-get is there and may; elsewhere the tests themselves say what is missing. */
export function installTools() {
  const asRoot = findCommand("apt-get") ? asRootPrefix() : null;
  if (asRoot === null) return;
  const wanted = Object.entries(toolsForTests()).filter(([, { skipped }]) => !skipped);
  const missing = new Set(wanted.flatMap(([need, { path }]) => missingPackages(TOOLS[need], path)));
  if (missing.size === 0) return;
  const aptGet = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return spawnSync(command, rest, { stdio: ["ignore", 2, 2], env }).status === 0;
  };
  aptGet("update");
  const packages = [...missing].map((name) => lighterOne(name));
  console.error(`Installing with apt-get: ${packages.join(" ")}. This takes a few minutes the first time.`);
  if (!aptGet("install", "--yes", "--no-install-recommends", ...packages)) console.error("apt-get could not install them.");
}

/** A program that is there may have been installed without what the tests need beside it. */
function missingPackages({ packages }, path) {
  return path === null ? packages : packages.slice(1).filter((name) => !isInstalled(name));
}

/** A package that was removed is still known, by the settings that it has left. */
function isInstalled(name) {
  const { stdout } = spawnSync("dpkg-query", ["--show", "--showformat=${db:Status-Status}", name], { encoding: "utf8" });
  return stdout === "installed";
}

function lighterOne(name) {
  const lighter = Object.values(TOOLS).find(({ packages }) => packages[0] === name)?.lighter;
  return lighter && spawnSync("apt-cache", ["show", lighter], { stdio: "ignore" }).status === 0 ? lighter : name;
}

/** What to put before a command to run it as root, or null when that is not to be had without a password. */
function asRootPrefix() {
  if (process.getuid?.() === 0) return [];
  const allowed = findCommand("sudo") && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  return allowed ? ["sudo", "-n"] : null;
}

/** Full path of a command on the PATH, or null. */
export function findCommand(name) {
  const names = process.platform === "win32" ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const found = names.map((file) => join(folder, file)).find(isRunnable);
    if (found) return found;
  }
  return null;
}

function find({ variable, commands, places }) {
  const named = process.env[variable];
  if (named) return named;
  for (const command of commands) {
    const found = findCommand(command);
    if (found) return found;
  }
  return places.find(isRunnable) ?? null;
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) installTools();
