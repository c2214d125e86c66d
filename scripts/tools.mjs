/**
 * Finds the programs that some tests drive, Chromium, LibreOffice, Gnumeric and Spark, and installs them where that is possible. Imports nothing
 * but Node. `node scripts/tools.mjs` installs what is missing.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * `packages` are Debian's, the program first; `lighter` is one to have instead of it where Debian knows it. Where one that is `optional`
 * is missing, its tests are not tried.
 *
 * @typedef {{ title: string, skip: string, variable: string, commands: readonly string[], places: readonly string[], packages: readonly string[], lighter?: string, optional?: true }} Tool
 */

/** @type {Readonly<Record<"browser" | "office" | "gnumeric", Tool>>} */
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
  gnumeric: {
    title: "Gnumeric",
    skip: "gnumeric",
    variable: "SALESBOOK_GNUMERIC",
    commands: ["ssconvert"],
    places: [],
    packages: ["gnumeric"],
    optional: true,
  },
};

/** Spark, which pip brings into a folder of its own, and the Java that it runs on: a user may do without either, and so may a run. */
const SPARK = {
  version: "4.1.4",
  skip: "spark",
  folder: fileURLToPath(new URL("../.cache/spark", import.meta.url)),
  // The first that the distribution has.
  java: ["openjdk-17-jre-headless", "default-jre-headless"],
  /** Milliseconds for pip. */
  patience: 300_000,
};

/** Where each program is, or null: `{ browser: "/usr/bin/chromium", office: null }`. Variables such as SALESBOOK_BROWSER come first. */
export function findTools() {
  return { browser: find(TOOLS.browser), office: find(TOOLS.office), gnumeric: find(TOOLS.gnumeric) };
}

/**
 * What the tests need to know of each program (see test/support/needs.ts).
 * @param {string} skip names of programs to do without, as in SALESBOOK_SKIP
 */
export function toolsForTests(skip = process.env.SALESBOOK_SKIP ?? "") {
  const skipped = skip.split(",").map((name) => name.trim());
  const paths = findTools();
  const driven = Object.entries(TOOLS).map(([need, tool]) => [
    need,
    {
      path: paths[need],
      skipped: skipped.includes(tool.skip) || (tool.optional === true && paths[need] === null),
      instruction: instruction(tool),
    },
  ]);
  return { ...Object.fromEntries(driven), spark: sparkForTests(skipped) };
}

/** Spark's folder, or why it is not tried. */
function sparkForTests(skipped) {
  const path = sparkFolder();
  const reasons = [
    [skipped.includes(SPARK.skip), "SALESBOOK_SKIP says so"],
    [process.platform === "win32", "it runs under Linux and macOS"],
    [findJava() === null, "Java is not there; Java 17 or later is needed"],
    [path === null, `Spark is not there; pip install pyspark==${SPARK.version} brings it, and SPARK_HOME names its folder`],
  ];
  const reason = reasons.find(([isSo]) => isSo)?.[1] ?? "";
  return { path: reason === "" ? path : null, skipped: reason !== "", instruction: reason };
}

function findJava() {
  const home = process.env.JAVA_HOME;
  return home ? ([join(home, "bin", "java")].find(isRunnable) ?? null) : findCommand("java");
}

function sparkFolder() {
  if (process.env.SPARK_HOME) return process.env.SPARK_HOME;
  const libraries = join(SPARK.folder, "lib");
  const pythons = existsSync(libraries) ? readdirSync(libraries) : [];
  const folders = pythons.map((python) => join(libraries, python, "site-packages", "pyspark"));
  return folders.find((folder) => existsSync(join(folder, "bin", "spark-sql"))) ?? null;
}

/** What to do about a missing program. */
export function instruction({ title, packages, variable, skip }) {
  return (
    `${title} is not installed. On Debian or Ubuntu: apt-get install ${packages.join(" ")}. ` +
    `Elsewhere install ${title} and, if it is not found, set ${variable} to its program file. ` +
    `SALESBOOK_SKIP=${skip} does without these tests.`
  );
}

/** Installs what is missing where that is possible; elsewhere the tests themselves say what is. */
export function installTools() {
  installPackages();
  installSpark();
}

/** Chromium, LibreOffice, and what Spark wants, where apt-get is there and may. */
function installPackages() {
  const asRoot = findCommand("apt-get") ? asRootPrefix() : null;
  if (asRoot === null) return;
  const tools = toolsForTests();
  const skipped = (process.env.SALESBOOK_SKIP ?? "").split(",").map((name) => name.trim());
  const wanted = Object.keys(TOOLS).filter((need) => !skipped.includes(TOOLS[need].skip));
  const missing = new Set(wanted.flatMap((need) => missingPackages(TOOLS[need], tools[need].path)));
  const forSpark = wantsSpark() ? [...(findJava() === null ? [SPARK.java] : []), ...(hasVenv() ? [] : [["python3-venv"]])] : [];
  if (missing.size + forSpark.length === 0) return;
  const aptGet = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    return spawnSync(command, rest, { stdio: ["ignore", 2, 2], env }).status === 0;
  };
  const install = (packages) => {
    if (packages.length === 0) return;
    console.error(`Installing with apt-get: ${packages.join(" ")}. This takes a few minutes the first time.`);
    if (!aptGet("install", "--yes", "--no-install-recommends", ...packages)) console.error("apt-get could not install them.");
  };
  aptGet("update");
  install([...missing].map((name) => lighterOne(name)));
  // By themselves: the others do without them.
  install(forSpark.flatMap((names) => names.find(isKnown) ?? []));
}

/** Spark into a Python of its own, where there is one and Java to run it. Without it the run goes on. */
function installSpark() {
  const python = findCommand("python3");
  if (!wantsSpark() || sparkFolder() !== null || findJava() === null || python === null) return;
  const started = Date.now();
  console.error(`Installing Spark with pip (pyspark ${SPARK.version}, 430 MB).`);
  const run = (command, args) => spawnSync(command, args, { stdio: ["ignore", 2, 2], timeout: SPARK.patience }).status === 0;
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", `pyspark==${SPARK.version}`];
  const isDone = run(python, ["-m", "venv", SPARK.folder]) && run(join(SPARK.folder, "bin", "python3"), pip);
  // Half of it would be taken for the whole.
  if (!isDone) rmSync(SPARK.folder, { recursive: true, force: true });
  console.error(isDone ? `Installing Spark took ${((Date.now() - started) / 1000).toFixed(0)} s.` : "pip could not install Spark.");
}

function wantsSpark() {
  const skipped = (process.env.SALESBOOK_SKIP ?? "").split(",").map((name) => name.trim());
  return process.platform !== "win32" && !skipped.includes(SPARK.skip);
}

function hasVenv() {
  const python = findCommand("python3");
  return python !== null && spawnSync(python, ["-c", "import ensurepip"], { stdio: "ignore" }).status === 0;
}

function isKnown(name) {
  return spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;
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
  return lighter && isKnown(lighter) ? lighter : name;
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
