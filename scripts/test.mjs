/**
 * `npm test`: installs what the tests need, checks types, style and build, runs every jest project, and ends with one
 * line, `N passed, N failed` (and `, N skipped`), counted from the results. The status is 1 when anything failed.
 *
 * `npm test -- test/domain` runs the tests of one folder and nothing else; what follows the two lines is jest's.
 *
 * SALESBOOK_SKIP=browser,office,spark does without Chromium, LibreOffice or Spark; the tests that need them count as skipped.
 * SALESBOOK_SEED=… repeats the random workbooks of another day (test/support/seeds.ts).
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ensurePackages, root } from "./packages.mjs";
import { installTools, toolsForTests } from "./tools.mjs";

const results = join(root, ".cache", "jest.json");

/** What runs side by side. */
const PROJECTS = ["unit", "pane", "office", "e2e"];

/** Every test file loads its modules anew, most of which live no longer than it: room for them saves a tenth of the time. In megabytes. */
const ROOM_FOR_NEW = "--max-semi-space-size=64";

const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };

ensurePackages();
if (wanted.length > 0) await addJest(wanted);
else await everything();

const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * Types and style are checked beside the tests. The build writes what some of the tests read, so it comes before them. At the end
 * it says how long all of it took, without what had to be installed.
 */
async function everything() {
  installTools();
  const started = Date.now();
  process.env.SALESBOOK_SEED ??= String(Math.floor(Date.now() / 86_400_000));
  console.log(`The random workbooks are those of SALESBOOK_SEED=${process.env.SALESBOOK_SEED}.`);
  const checks = [
    check("types", [["node_modules/typescript-native/bin/tsc", "--noEmit"]]),
    check("style", [
      ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "."],
      ["node_modules/oxfmt/bin/oxfmt", "--check"],
    ]),
  ];
  await check("build", [["scripts/build.mjs"]]);
  // A worker often waits for LibreOffice or the browser, so there is one more than cores.
  await Promise.all([...checks, addJest(["--selectProjects", ...PROJECTS, `--maxWorkers=${availableParallelism() + 1}`])]);
  console.log(`After the installs it took ${secondsSince(started)} s.`);
  await trySpark();
}

/** Spark takes both cores and a minute: after everything else, so that nothing waits for it. */
async function trySpark() {
  const { path, instruction } = toolsForTests().spark;
  const started = Date.now();
  await addJest(["--selectProjects", "spark"]);
  if (path === null) console.log(`Spark was not tried, because ${instruction}.`);
  else console.log(`Spark: ${secondsSince(started)} s, apart from these.`);
}

function secondsSince(started) {
  return ((Date.now() - started) / 1000).toFixed(0);
}

/** Runs scripts one after the other; what they say is shown when they are done, so that checks do not mix. */
async function check(name, commands) {
  const started = Date.now();
  let said = "";
  let succeeded = true;
  for (const [script, ...args] of commands) {
    const { status, output } = await run(join(root, script), args);
    said += output;
    succeeded &&= status === 0;
  }
  console.log(`${succeeded ? "passed" : "FAILED"}: ${name} (${secondsSince(started)} s)`);
  if (!succeeded) console.log(said);
  counts[succeeded ? "passed" : "failed"] += 1;
}

/** What a script says is gathered, except where `stdio` lets it through. */
function run(script, args, stdio = ["ignore", "pipe", "pipe"], nodeOptions = []) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeOptions, script, ...args], { cwd: root, stdio });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", (error) => resolve({ status: 1, output: String(error) }));
    child.once("close", (status) => resolve({ status: status ?? 1, output }));
  });
}

/** A test file that could not run at all holds no results; it counts as one failure. So does a jest that gave no results. */
async function addJest(options) {
  mkdirSync(join(root, ".cache"), { recursive: true });
  rmSync(results, { force: true });
  // Types, style and other tests run beside each: a limit is there for what hangs, not for what waits.
  const gathering = ["--json", `--outputFile=${results}`, "--testTimeout=120000"];
  const stdio = ["ignore", "ignore", "inherit"];
  const { status } = await run(join(root, "node_modules/jest/bin/jest.js"), [...gathering, ...options], stdio, [ROOM_FOR_NEW]);
  if (!existsSync(results)) {
    counts.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"));
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + broken.length;
  counts.skipped += numPendingTests + numTodoTests;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  // A program that is not there is named; what SALESBOOK_SKIP names was the user's wish.
  const absent = tests.filter((test) => test.status === "pending" && test.fullName.includes("not tried"));
  for (const { fullName } of absent) console.log(`Skipped: ${fullName}`);
  if (status !== 0 && numFailedTests + broken.length === 0) counts.failed += 1;
}
