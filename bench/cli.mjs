/**
 * How long the command line takes to start and the build to run, beside an older checkout of Salesbook with its packages
 * installed: `node bench/cli.mjs ../older`, with `--build` the build too. Both take turns in every round.
 *
 * Times are those of the processor, of the command and all that it starts, as bash reports them; medians of the rounds. What a
 * change takes while the build watches is read from /proc, so there only on Linux.
 */
import { spawn, spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROUNDS = 9;
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

const starts = await takeTurns(ROUNDS, {
  node: () => timeOf(["node", "-e", "0"]),
  "--help, now": () => timeOf(now("--help")),
  "generate 6-9, older": () => timeOf(old(...generate("6-9"))),
  "generate 6-9, now": () => timeOf(now(...generate("6-9"))),
  "generate everything, older": () => timeOf(old(...generate("everything"))),
  "generate everything, now": () => timeOf(now(...generate("everything"))),
  "the same by cells, now": () => timeOf(now(...generate("everything"), "--references", "cells")),
});
rmSync(file, { force: true });
show(starts, [
  ["--help, now", "node", 3],
  ["generate 6-9, now", "generate 6-9, older", 0.25],
  ["generate everything, now", "generate everything, older", 0.4],
  ["the same by cells, now", "generate everything, now", 1.05],
]);

if (flag === "--build") {
  const builds = await takeTurns(BUILDS, {
    "build, older": () => coldBuild(older),
    "build, now": () => coldBuild(root),
    "build after a change": () => changed(() => timeOf(["node", "scripts/build.mjs"], root)),
  });
  show(builds, [["build, now", "build, older", 0.5]]);
  await watch();
}

/** Lets every contestant run once a round; the first round is not counted. */
async function takeTurns(rounds, contestants) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = rounds === ROUNDS ? -1 : 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contestants)) {
      const time = await run();
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

/** Does something while a spec is changed so that it reaches what is built. */
async function changed(action) {
  const spec = join(root, "src/tables/6-09-ranking/spec.ts");
  const text = readFileSync(spec, "utf8");
  try {
    writeFileSync(spec, `${text}\nObject.assign(globalThis, { changed: ${Date.now()} });\n`);
    return await action();
  } finally {
    writeFileSync(spec, text);
  }
}

/** Changes a spec while the build watches: what that takes of the processor, and until it says that it is done. */
async function watch() {
  const building = spawn(process.execPath, ["scripts/bundle.mjs", "--watch"], { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  const lines = createInterface({ input: building.stderr })[Symbol.asyncIterator]();
  const built = async () => {
    for (let line = await lines.next(); !line.done; line = await lines.next()) if (line.value.startsWith("Built")) return;
    throw new Error("The build that watches has ended.");
  };
  await built();
  for (let round = 0; round < ROUNDS; round++) {
    const before = { processor: processorOf(building.pid), clock: performance.now() };
    await changed(built);
    const processor = processorOf(building.pid) - before.processor;
    const clock = (performance.now() - before.clock) / 1000;
    // The change is taken back, which is a change too.
    await built();
    console.log(`a change while it watches    ${processor.toFixed(2)} s of the processor, ${clock.toFixed(2)} s by the clock`);
  }
  building.kill();
}

/** Seconds that a process and those that it has started have had, in the hundredths that Linux counts. */
function processorOf(pid) {
  const [, , user, system] = /\) (\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
  );
  return (Number(user) + Number(system)) / 100 + children.reduce((sum, child) => sum + processorOf(child), 0);
}

function show(times, ratios) {
  for (const [name, seconds] of Object.entries(times)) console.log(`${name.padEnd(28)} ${seconds.toFixed(2)} s`);
  for (const [one, other, target] of ratios) {
    const ratio = times[one] / times[other];
    console.log(`${one} to ${other}: ${ratio.toFixed(2)} × (target ${target} ×, ${ratio <= target ? "met" : "missed"})`);
  }
}
