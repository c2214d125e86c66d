/**
 * What it costs to read a ledger: `node bench/ledger.mjs`, 10 million lines of CSV, six columns, 5,000 customers; `--lines N` for
 * others. Beside the command line stand, in the same round, DuckDB's bare query over the same file (columns as text, cast and
 * summed up by customer and month) and papaparse with the rules of the command line behind it; and the command line on the same
 * lines in GB18030.
 *
 * `node bench/ledger.mjs parquet`: the same lines as Parquet, by DuckDB (`--engine duckdb`) beside its bare query, which takes the columns as
 * they are typed; and by Spark on this machine where SPARK_HOME says where it is, beside the bare query in Spark's own `spark-sql`.
 *
 * `node bench/ledger.mjs xlsx`: a full sheet of 1,048,575 lines beside hucre's stream of its rows, which does nothing with them.
 *
 * Times are those of the processor, medians of the rounds, and the wall beside them; memory is the most that a process held.
 * SALESBOOK_ROUNDS=1 for a single round. The files are made anew in the folder for temporary files and go again.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { CUSTOMERS, writeCsv, writeXlsx } from "./ledger-files.mjs";

const ROUNDS = Number(process.env.SALESBOOK_ROUNDS ?? 3);
const TARGETS = {
  duckdb: 3,
  papaparse: 4,
  gb18030: 1.5,
  wall: 0.7,
  megabytes: 500,
  parquet: 1.3,
  typedMegabytes: 300,
  hucre: 1.3,
  bookMegabytes: 250,
};
const root = fileURLToPath(new URL("..", import.meta.url));
const [, , contestant, ...rest] = process.argv;

if (contestant === "duckdb") await duckdb(rest[0]);
else if (contestant === "papaparse") await papaparse(rest[0]);
else if (contestant === "hucre") await hucre(rest[0]);
else if (contestant === "xlsx") compareXlsx();
else if (contestant === "parquet") await compareParquet();
else if (contestant === "typed") await typed(rest[0]);
else compare();

function compare() {
  const lines = linesAsked();
  const files = {
    utf8: join(tmpdir(), `salesbook-ledger-${process.pid}.csv`),
    gb: join(tmpdir(), `salesbook-ledger-${process.pid}-gb.csv`),
  };
  const report = join(tmpdir(), `salesbook-ledger-${process.pid}.json`);
  try {
    writeCsv(files.utf8, lines, "utf-8");
    writeCsv(files.gb, lines, "gb18030");
    const size = statSync(files.utf8).size;
    console.log(`${lines} lines, ${(size / 1e6).toFixed(0)} MB, medians of ${ROUNDS}`);
    const ledger = (file) => [join(root, "scripts/salesbook.mjs"), "ledger", file, "--last", "6", "--report", report, "--force"];
    const own = fileURLToPath(import.meta.url);
    const tsx = ["--import", "tsx", own];
    const commands = {
      "DuckDB, bare query": [own, "duckdb", files.utf8],
      "salesbook ledger": ledger(files.utf8),
      "salesbook ledger, GB18030": ledger(files.gb),
      "papaparse, same rules": [...tsx, "papaparse", files.utf8],
    };
    timed(["-e", "0"]);
    timed([join(root, "scripts/salesbook.mjs"), "--version"]);
    const [bare, ours, gb, papa] = compared(commands, timed);
    said("to DuckDB's bare query", ours.seconds / bare.seconds, TARGETS.duckdb);
    said("wall to its own processor time", ours.wall / ours.seconds, TARGETS.wall);
    said("GB18030 to UTF-8", gb.seconds / ours.seconds, TARGETS.gb18030);
    said("papaparse to it", papa.seconds / ours.seconds, TARGETS.papaparse, true);
    said("megabytes", ours.megabytes, TARGETS.megabytes);
  } finally {
    for (const file of [...Object.values(files), report]) rmSync(file, { force: true });
  }
}

function compareXlsx() {
  const lines = linesAsked(1_048_575);
  const file = join(tmpdir(), `salesbook-ledger-${process.pid}.xlsx`);
  const report = join(tmpdir(), `salesbook-ledger-${process.pid}.json`);
  try {
    writeXlsx(file, lines);
    const commands = {
      "hucre, bare stream": [process.execPath, fileURLToPath(import.meta.url), "hucre", file],
      "salesbook ledger": [
        process.execPath,
        join(root, "scripts/salesbook.mjs"),
        "ledger",
        file,
        "--last",
        "6",
        "--report",
        report,
        "--force",
      ],
    };
    console.log(`${lines} lines, ${(statSync(file).size / 1e6).toFixed(0)} MB of .xlsx, medians of ${ROUNDS}`);
    timed([join(root, "scripts/salesbook.mjs"), "--version"]);
    const [bare, ours] = compared(commands, timedWhole);
    said("to hucre's bare stream", ours.seconds / bare.seconds, TARGETS.hucre);
    said("megabytes", ours.megabytes, TARGETS.bookMegabytes);
  } finally {
    for (const path of [file, report]) rmSync(path, { force: true });
  }
}

/** Runs each command in every round, prints the medians and gives them. */
function compared(commands, time) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) for (const [name, command] of Object.entries(commands)) runs[name].push(time(command));
  const medians = Object.entries(runs).map(([name, all]) => [name, medianOf(all)]);
  for (const [name, { seconds, wall, megabytes }] of medians)
    console.log(`${name.padEnd(28)} ${seconds.toFixed(1)} s of processor, ${wall.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  return medians.map(([, median]) => median);
}

async function hucre(path) {
  const { streamXlsxRows } = await import("hucre/xlsx");
  let rows = 0;
  for await (const { values } of streamXlsxRows(new Uint8Array(readFileSync(path)))) rows += values.length > 0 ? 1 : 0;
  if (rows === 0) throw new Error("The stream gave nothing.");
}

function linesAsked(usual = 10_000_000) {
  const at = process.argv.indexOf("--lines");
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

async function compareParquet() {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const lines = linesAsked();
  const file = join(tmpdir(), `salesbook-ledger-${process.pid}.parquet`);
  const report = join(tmpdir(), `salesbook-ledger-${process.pid}.json`);
  try {
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(
      `copy (select date '2026-01-01' + cast(hash(range, 0) % 181 as integer) as "日期", ` +
        `lpad(cast(hash(range, 1) % ${CUSTOMERS} as varchar), 5, '0') as "客户编号", 'C' || (hash(range, 1) % ${CUSTOMERS}) as "客户名称", '王芳' as "业务员", ` +
        `cast(1 + hash(range, 2) % 20 as integer) as "数量", cast(hash(range, 3) % 100000 / 100 as decimal(12,2)) as "金额" ` +
        `from range(${lines})) to '${file}' (format parquet)`,
    );
    connection.closeSync();
    console.log(`${lines} lines, ${(statSync(file).size / 1e6).toFixed(0)} MB of Parquet, medians of ${ROUNDS}`);
    const ledger = (...engine) => [
      join(root, "scripts/salesbook.mjs"),
      "ledger",
      file,
      "--last",
      "6",
      "--report",
      report,
      "--force",
      ...engine,
    ];
    const commands = {
      "DuckDB, bare query": [process.execPath, fileURLToPath(import.meta.url), "typed", file],
      "salesbook ledger": [process.execPath, ...ledger()],
      ...(process.env.SPARK_HOME
        ? {
            "Spark, bare query": [join(process.env.SPARK_HOME, "bin/spark-sql"), "-S", "-e", bareQuery(`parquet.\`${file}\``, "`")],
            "salesbook ledger, Spark": [process.execPath, ...ledger("--engine", "spark")],
          }
        : {}),
    };
    const [bare, ours] = compared(commands, timedWhole);
    said("to DuckDB's bare query", ours.seconds / bare.seconds, TARGETS.parquet);
    said("megabytes of its largest process", ours.megabytes, TARGETS.typedMegabytes);
  } finally {
    for (const path of [file, report]) rmSync(path, { force: true });
  }
}

function bareQuery(source, quote) {
  const [code, day, amount] = ["客户编号", "日期", "金额"].map((name) => `${quote}${name}${quote}`);
  return `select ${code}, year(${day}) * 12 + month(${day}), sum(${amount}), count(*) from ${source} group by 1, 2`;
}

async function typed(path) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(bareQuery(`read_parquet('${path}')`, '"'));
  if (read.currentRowCount === 0) throw new Error("The query gave nothing.");
}

/** A command with all processes that it starts, by GNU time, whose memory is that of the largest. */
function timedWhole(command) {
  const { status, stderr } = spawnSync("/usr/bin/time", ["-f", "\n%U %S %e %M", ...command], {
    encoding: "utf8",
    cwd: root,
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  const [user, system, wall, kilobytes] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { seconds: user + system, wall, megabytes: kilobytes / 1024 };
}

function said(what, found, target, atLeast = false) {
  const isMet = atLeast ? found >= target : found <= target;
  console.log(`${what}: ${found.toFixed(2)} (target ${atLeast ? "at least" : "at most"} ${target}, ${isMet ? "met" : "missed"})`);
}

/** Each process says on its way out what it has used. */
function timed(args) {
  const REPORT = `process.on("exit", () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.error(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 })); })`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(REPORT)}`, ...args], {
    encoding: "utf8",
    cwd: root,
  });
  if (status !== 0) throw new Error(stderr);
  const wall = (performance.now() - start) / 1000;
  return { ...JSON.parse(stderr.trim().split("\n").at(-1)), wall };
}

function medianOf(runs) {
  const middle = (key) => runs.map((run) => run[key]).toSorted((one, other) => one - other)[Math.floor(runs.length / 2)];
  return { seconds: middle("seconds"), wall: middle("wall"), megabytes: middle("megabytes") };
}

async function duckdb(path) {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(
    `select "客户编号", substr("日期", 1, 7), sum(cast("金额" as decimal(18, 6))), count(*) from read_csv('${path}', all_varchar = true) group by 1, 2`,
  );
  if (read.currentRowCount === 0) throw new Error("The query gave nothing.");
}

async function papaparse(path) {
  const { createReadStream } = await import("node:fs");
  const { default: Papa } = await import("papaparse");
  const { openText, planFor, PLAIN_PROFILE, rolesFor, RowReader, WholeLedger } = await import("../src/ledger/ledger.ts");
  const { head, form } = openText(new Uint8Array(readFileSync(path).subarray(0, 1_000_000)), false, "a.csv", "en");
  const { roles } = rolesFor(head, PLAIN_PROFILE);
  const plan = planFor(head, roles, { language: "en", profile: PLAIN_PROFILE, where: [], wanted: {}, separators: form.separators });
  const ledger = new WholeLedger();
  ledger.beginFile("a.csv", "utf-8", 2);
  const reader = new RowReader({ ...plan, encoding: "utf-8" });
  let isFirst = true;
  await new Promise((resolve, reject) =>
    Papa.parse(createReadStream(path, { encoding: "utf8" }), {
      delimiter: ",",
      chunk({ data }) {
        reader.take(isFirst ? data.slice(1) : data);
        isFirst = false;
      },
      complete: resolve,
      error: reject,
    }),
  );
  ledger.addPiece(reader.sums);
}
