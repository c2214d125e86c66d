/**
 * Installs the npm packages when they are missing or not those of the lockfile, so that every command of the project
 * works right after a clone. Imports nothing but Node.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that package.json stands in. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs what is missing and says so; ends the process when that fails. */
export function ensurePackages() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) fail(`Salesbook needs Node 20 or newer; this is Node ${process.versions.node}. Get it from https://nodejs.org.`);
  const why = missing();
  if (why === null) return;
  console.error(`${why}: installing the packages (npm ci). This takes a minute or two.`);
  if (npm(["ci", "--no-audit", "--no-fund"]) === 0) return;
  console.error("npm ci did not succeed; trying npm install.");
  if (npm(["install", "--no-audit", "--no-fund"]) === 0) return;
  fail("The packages could not be installed. Check the network connection or the registry that npm uses, then try again.");
}

/**
 * Runs a command of an installed package and gives its exit status.
 * @param {string} script path of the command's JavaScript file below node_modules
 * @param {readonly string[]} args what is passed on
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function runPackage(script, args, options = {}) {
  const result = spawnSync(process.execPath, [join(root, "node_modules", script), ...args], { cwd: root, stdio: "inherit", ...options });
  if (result.error) fail(`${script} could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

/** Says why and ends the process with status 1. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Why the packages must be installed, or null. npm notes in node_modules what it installed; that note is compared with
 * the lockfile by content, since a checkout changes the times of files without changing them.
 */
function missing() {
  const note = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(note)) return "The packages are not installed yet";
  const wanted = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(note);
  const differs = Object.entries(wanted).some(([path, entry]) => {
    if (path === "") return false;
    const present = installed[path];
    return present ? present.version !== entry.version : !entry.optional && !entry.devOptional;
  });
  return differs ? "The list of packages has changed" : null;
}

function readPackages(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

/** npm is a shell script on Windows; the npm that runs us, if any, is taken first. What it says goes to standard error. */
function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ["inherit", 2, "inherit"] };
  const result = script?.endsWith(".js")
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
  return result.status ?? 1;
}
