/**
 * Asks the registry for known holes in the packages: `npm run audit`. The status is 1 when one of high severity is in
 * the product and SECURITY.md does not explain it. Holes in tools that only build and test are named and decide nothing,
 * and neither does a registry that cannot be reached or does not answer this question: that is said.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./packages.mjs";

/** How long the registry may take, in milliseconds. */
const PATIENCE = 60_000;
const SERIOUS = ["high", "critical"];

/**
 * What an answer of `npm audit --json` means.
 *
 * @param {string} answer what npm printed
 * @param {string} explanations text that names explained holes by their GHSA numbers
 * @returns {{ answered: boolean, holes: string[] }} `holes`: the unexplained ones of high severity, one line each
 * @example judge('{"error":{"code":"ENOAUDIT"}}', "") // { answered: false, holes: [] }
 */
export function judge(answer, explanations) {
  const report = parsed(answer);
  if (!report?.vulnerabilities) return { answered: false, holes: [] };
  const causes = Object.values(report.vulnerabilities).flatMap(({ via }) => via.filter((cause) => typeof cause === "object"));
  const holes = causes
    .filter(({ severity, url }) => SERIOUS.includes(severity) && !explanations.includes(numberOf(url)))
    .map(({ name, severity, title, url }) => `${name}: ${title} (${severity}, ${url})`);
  return { answered: true, holes: [...new Set(holes)].sort() };
}

/** The number of a hole, as in GHSA-5c6j-r48x-rmvq, at the end of its address. */
function numberOf(url) {
  return String(url).split("/").at(-1);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ask(...options) {
  const { stdout } = spawnSync("npm", ["audit", "--json", ...options], {
    cwd: root,
    encoding: "utf8",
    timeout: PATIENCE,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return judge(stdout ?? "", readFileSync(join(root, "SECURITY.md"), "utf8"));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const product = ask("--omit=dev");
  const all = product.answered ? ask() : product;
  if (!product.answered)
    console.log("Audit: the registry did not answer, so nothing is known of holes in the packages. This decides nothing.");
  for (const hole of product.holes) console.log(`Audit, in the product: ${hole}`);
  for (const hole of all.holes.filter((line) => !product.holes.includes(line))) console.log(`Audit, in a tool: ${hole}`);
  if (product.answered && all.holes.length === 0) console.log("Audit: no holes of high severity that are not explained in SECURITY.md.");
  process.exitCode = product.holes.length > 0 ? 1 : 0;
}
