/**
 * What the largest book costs, every table with 5,000 rows as a file, beside an older checkout of Salesbook with its packages
 * installed: `node bench/large.mjs ../older`. Both take turns in every round; SALESBOOK_ROUNDS=1 for a single one.
 *
 * Times are those of the processor, medians of the rounds; memory is the most that the process held at any time.
 */
import { spawnSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const TARGET = 0.35;
const ROUNDS = Number(process.env.SALESBOOK_ROUNDS ?? 3);
/** Each process says on its way out what it has used. */
const REPORT = `process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.error(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })); })`;

const [older] = process.argv.slice(2);
if (!older) {
  console.error("Usage: node bench/large.mjs PATH_OF_AN_OLDER_CHECKOUT");
  process.exit(1);
}
const checkouts = { older, now: fileURLToPath(new URL("..", import.meta.url)) };
const runs = { older: [], now: [] };
// The command line builds itself when it is first called.
for (const checkout of Object.values(checkouts)) salesbook(checkout, "--version");
for (let round = 0; round < ROUNDS; round += 1)
  for (const [name, checkout] of Object.entries(checkouts)) runs[name].push(everything(checkout));

for (const [name, all] of Object.entries(runs)) {
  const { seconds, megabytes, fileMegabytes } = Object.fromEntries(Object.keys(all[0]).map((key) => [key, median(all, key)]));
  console.log(`${name.padEnd(6)} ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of memory, a file of ${fileMegabytes.toFixed(1)} MB`);
}
const ratio = median(runs.now, "seconds") / median(runs.older, "seconds");
console.log(`now to older: ${ratio.toFixed(2)} × (target ${TARGET} ×, ${ratio <= TARGET ? "met" : "missed"})`);

function everything(checkout) {
  const file = join(tmpdir(), `salesbook-${process.pid}.xlsx`);
  try {
    const used = salesbook(checkout, "generate", "everything", "--rows", "5000", "--lang", "zh-CN", "--force", "--out", file);
    return { ...used, fileMegabytes: statSync(file).size / 1e6 };
  } finally {
    rmSync(file, { force: true });
  }
}

function salesbook(checkout, ...args) {
  const report = ["--import", `data:text/javascript,${encodeURIComponent(REPORT)}`];
  const { status, stderr } = spawnSync(process.execPath, [...report, join(checkout, "scripts/salesbook.mjs"), ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${checkout}: ${stderr}`);
  return JSON.parse(stderr.trim().split("\n").at(-1));
}

function median(all, key) {
  return all.map((run) => run[key]).toSorted((left, right) => left - right)[Math.floor(all.length / 2)];
}
