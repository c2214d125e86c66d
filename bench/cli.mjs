/**
 * How long the command line takes to start and the build to run, beside an older checkout of Salesbook with its packages
 * installed: `node bench/cli.mjs ../older`, with `--build` the build too. Both take turns in every round.
 *
 * Times are those of the processor, of the command and all that it starts, as bash reports them; medians of the rounds.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 5;
/** A build takes half a minute. */
const BUILDS = 3;

const root = fileURLToPath(new URL("..", import.meta.url));
const [older, flag] = process.argv.slice(2);
if (!older) {
  console.error("Usage: node bench/cli.mjs PATH_OF_AN_OLDER_CHECKOUT [--build]");
  process.exit(1);
}

const file = join(tmpdir(), `salesbook-${process.pid}.xlsx`);
const old = (...args) => ["npm", "--prefix", older, "run", "--silent", "salesbook", "--", ...args];
const now = (...args) => ["node", join(root, "scripts/salesbook.mjs"), ...args];
const generate = (tables) => ["generate", tables, "--force", "--out", file];

const starts = takeTurns(ROUNDS, {
  node: () => timeOf(["node", "-e", "0"]),
  "--help, now": () => timeOf(now("--help")),
  "generate 6-9, older": () => timeOf(old(...generate("6-9"))),
  "generate 6-9, now": () => timeOf(now(...generate("6-9"))),
  "generate everything, older": () => timeOf(old(...generate("everything"))),
  "generate everything, now": () => timeOf(now(...generate("everything"))),
});
rmSync(file, { force: true });
show(starts, [
  ["--help, now", "node", 3],
  ["generate 6-9, now", "generate 6-9, older", 0.25],
  ["generate everything, now", "generate everything, older", 0.4],
]);

if (flag === "--build") {
  const builds = takeTurns(BUILDS, {
    "build, older": () => coldBuild(older),
    "build, now": () => coldBuild(root),
    "build after a change": changedBuild,
  });
  show(builds, [["build, now", "build, older", 0.5]]);
}

/** Lets every contestant run once a round; the first round is not counted. */
function takeTurns(rounds, contestants) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = rounds === ROUNDS ? -1 : 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contestants)) {
      const time = run();
      if (round >= 0) times[name].push(time);
    }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]]));
}

/** Seconds of the processor's time that a command takes; it must succeed. */
function timeOf(command, directory = tmpdir()) {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null';
  const { status, stderr } = spawnSync("bash", ["-c", script, "bash", ...command], { cwd: directory, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}.`);
  const [user, system] = stderr.trim().split(" ").map(Number);
  return user + system;
}

function coldBuild(folder) {
  for (const part of [".cache/webpack", "dist"]) rmSync(join(folder, part), { recursive: true, force: true });
  return timeOf(["node", "scripts/build.mjs"], folder);
}

/** A build after a change of one spec that reaches what is built. */
function changedBuild() {
  const spec = join(root, "src/tables/6-09-ranking/spec.ts");
  const text = readFileSync(spec, "utf8");
  try {
    writeFileSync(spec, `${text}\nObject.assign(globalThis, { changed: ${Date.now()} });\n`);
    return timeOf(["node", "scripts/build.mjs"], root);
  } finally {
    writeFileSync(spec, text);
  }
}

function show(times, ratios) {
  for (const [name, seconds] of Object.entries(times)) console.log(`${name.padEnd(28)} ${seconds.toFixed(2)} s`);
  for (const [one, other, target] of ratios) {
    const ratio = times[one] / times[other];
    console.log(`${one} to ${other}: ${ratio.toFixed(2)} × (target ${target} ×, ${ratio <= target ? "met" : "missed"})`);
  }
}
