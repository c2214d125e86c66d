/** Finds the two programs that some tests drive: Chromium and LibreOffice. Imports nothing but Node. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {{ title: string, skip: string, variable: string, commands: readonly string[], places: readonly string[], packages: readonly string[] }} Tool
 */

/** @type {Readonly<Record<"browser" | "office", Tool>>} */
export const TOOLS = {
  browser: {
    title: "Chromium",
    skip: "browser",
    variable: "SALESBOOK_BROWSER",
    commands: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    packages: ["chromium", "fonts-noto-cjk"],
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
