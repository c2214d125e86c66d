/**
 * What a command costs beside the same command in another checkout, by the processor's time of all its processes:
 *
 *   node bench/run.mjs /path/of/the/other -- npm run --silent test:only -- test/domain
 *
 * The command runs in the other checkout first, then here, three times each in turn; SALESBOOK_ROUNDS=1 once.
 */
import { spawnSync } from "node:child_process";

const [other, separator, ...command] = process.argv.slice(2);
if (!other || separator !== "--" || command.length === 0) {
  console.error("Usage: node bench/run.mjs other-checkout -- command …");
  process.exit(1);
}
const rounds = Number(process.env.SALESBOOK_ROUNDS ?? 3);
const times = { there: [], here: [] };
for (let round = 0; round < rounds; round += 1) {
  times.there.push(secondsOf(other));
  times.here.push(secondsOf("."));
}
const [there, here] = [median(times.there), median(times.here)];
console.log(`${there.toFixed(1)} s there, ${here.toFixed(1)} s here: ${(here / there).toFixed(2)} ×`);

/** Seconds of processor time of a command and everything it has started and waited for; bash counts them. */
function secondsOf(folder) {
  const timed = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$@" >&2', "bash", ...command], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const [user, system] = timed.stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return user + system;
}

function median(values) {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
}
