/** Builds dist/: `npm run build`. `buildIfStale` builds only when something it is made from has changed. */
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensurePackages, root, runPackage } from "./packages.mjs";

const SOURCES = ["src", "assets", "scripts", "manifest.xml", "webpack.config.js", "package.json", "package-lock.json", "tsconfig.json"];
const stamp = join(root, "dist", ".built");

/** Builds when dist/ is missing, was made for another address, or is older than what it is made from. Gives the exit status. */
export function buildIfStale() {
  return isFresh() ? 0 : build();
}

/** Builds in any case. Gives the exit status. */
export function build() {
  const started = Date.now();
  console.error("Building …");
  const status = runPackage("webpack/bin/webpack.js", ["--config", "webpack.config.js"], { stdio: ["inherit", 2, "inherit"] });
  if (status !== 0) return status;
  writeFileSync(stamp, `${addresses()}\n`);
  console.error(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
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
  process.exit(build());
}
