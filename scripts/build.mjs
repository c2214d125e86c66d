/**
 * Builds dist/: `npm run build`, and `npm run build -- --watch` again after every change. `buildIfStale` builds only when
 * something it is made from has changed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensurePackages, root } from "./packages.mjs";

/** Bundles in a process of its own: see there. */
export const bundler = join(root, "scripts", "bundle.mjs");

const SOURCES = ["src", "assets", "scripts", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json", "tsconfig.json"];
const stamp = join(root, "dist", ".built");

/** Builds when dist/ is missing, was made for another address, or is older than what it is made from. Gives the exit status. */
export function buildIfStale() {
  return isFresh() ? 0 : build();
}

/** Builds in any case, with the options of bundle.mjs. Gives the exit status. */
export function build(options = []) {
  console.error("Building …");
  // What it says goes to standard error, as commands that build first have something else to say.
  return spawnSync(process.execPath, [bundler, ...options], { cwd: root, stdio: ["inherit", 2, "inherit"] }).status ?? 1;
}

/** Notes that dist/ is made from what stands now. */
export function noteBuilt() {
  writeFileSync(stamp, `${addresses()}\n`);
}

function isFresh() {
  if (!existsSync(stamp) || readFileSync(stamp, "utf8").trim() !== addresses()) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/** What the build depends on besides files. */
function addresses() {
  return `address ${process.env.SALESBOOK_URL ?? "localhost"}, office.js ${process.env.SALESBOOK_OFFICE_JS ?? "from Microsoft"}`;
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  process.exit(build(process.argv.slice(2)));
}
