/** Engines that are not there, do not start, crash or are left alone: one line, and nothing left behind. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "../../src/cli/run";
import type { Surroundings } from "../../src/cli/surroundings";
import { typedLedger, writeParquet } from "../ledger/typed-ledgers";
import { ownTemporaryFolder } from "../support/temporary";

const temporary = ownTemporaryFolder();
let directory: string;
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
  await writeParquet(typedLedger(1, { lines: 3, hasFaults: false }), join(directory, "a.parquet"));
  writeFileSync(join(directory, "a.csv"), "日期,客户,金额\n2026-01-31,甲,20\n");
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function salesbook(line: string, surroundings: Partial<Surroundings> = {}): Promise<{ status: number; error: string }> {
  const errors: string[] = [];
  const status = await run(line.split(" "), {
    ...{ directory, version: "1", environment: temporary.environment(), print: () => undefined },
    printError: (text) => errors.push(text),
    ...surroundings,
  });
  expect(temporary.left()).toEqual([]);
  return { status, error: errors.join("\n") };
}

/** A program that stands in for the one in which a database runs. */
function program(text: string): URL {
  const path = join(directory, "program.mjs");
  writeFileSync(path, text);
  return pathToFileURL(path);
}

/** A folder of Spark whose command line is a script. */
function sparkHome(script: string): Record<string, string> {
  const home = join(directory, "spark");
  mkdirSync(join(home, "bin"), { recursive: true });
  writeFileSync(join(home, "bin", "spark-sql"), `#!/bin/sh\necho $$ > "${directory}/pid"\n${script}\n`);
  writeFileSync(join(home, "bin", "java"), "");
  for (const name of ["spark-sql", "java"]) chmodSync(join(home, "bin", name), 0o755);
  return { ...temporary.environment(), SPARK_HOME: home, JAVA_HOME: home, PATH: process.env["PATH"] ?? "" };
}

const isRunning = (): boolean => {
  try {
    return process.kill(Number(readFileSync(join(directory, "pid"), "utf8")), 0);
  } catch {
    return false;
  }
};

describe("DuckDB in a process of its own", () => {
  const ANSWERS = 'process.on("message", (asked) => { if (asked.starting) process.send({ rows: [] }); else ';

  it("may crash: the command says so in one line", async () => {
    const engineProgram = program(`${ANSWERS}process.kill(process.pid, "SIGSEGV"); });`);
    const { status, error } = await salesbook("ledger a.parquet --report r.json", { engineProgram });
    expect([status, error]).toEqual([1, "DuckDB could not read a.parquet: it stopped."]);
    expect(readdirSync(directory)).not.toContain("r.json");
  });

  it("may not start: it is waited for no longer than it may take", async () => {
    const engineProgram = program(`${ANSWERS}undefined; });`);
    const { status, error } = await salesbook("ledger a.parquet --report r.json", { engineProgram, patience: 500 });
    expect([status, error]).toEqual([1, "DuckDB did not start within 0.5 seconds. Nothing was written."]);
  });

  it("ends with the command that is interrupted", async () => {
    const cancelling = new AbortController();
    const engineProgram = program(`${ANSWERS}undefined; });`);
    setTimeout(() => cancelling.abort(), 300);
    const { status, error } = await salesbook("ledger a.parquet --report r.json", { engineProgram, signal: cancelling.signal });
    expect([status, error]).toEqual([1, "Cancelled. Nothing was changed."]);
  });
});

describe("Spark", () => {
  it.each([
    [
      "en",
      "a.parquet needs Spark, which is not there. Set SPARK_HOME to the folder of Spark, or install it with pip install pyspark; it needs Java 17.",
    ],
    [
      "zh-CN",
      "读取 a.parquet 需要 Spark，但没有找到。请把 SPARK_HOME 设为 Spark 所在的文件夹，或用 pip install pyspark 安装；它需要 Java 17。",
    ],
    [
      "zh-TW",
      "讀取 a.parquet 需要 Spark，但找不到。請把 SPARK_HOME 設為 Spark 所在的資料夾，或用 pip install pyspark 安裝；它需要 Java 17。",
    ],
  ])("is not there, in %s", async (language, message) => {
    const { status, error } = await salesbook(`ledger a.parquet --engine spark --report r.json --lang ${language}`);
    expect([status, error]).toEqual([1, message]);
  });

  it("is told to be missing for a file that it would not read, too", async () => {
    expect((await salesbook("ledger a.csv --engine spark --report r.json")).status).toBe(1);
  });

  it("lacks Java", async () => {
    const environment = { ...sparkHome(""), JAVA_HOME: join(directory, "none") };
    const { error } = await salesbook("ledger a.parquet --engine spark --report r.json", { environment });
    expect(error).toMatch(/^a.parquet needs Java 17, which is not there\. .*apt-get install openjdk-17-jre-headless.*$/);
  });

  it("leaves text to the reader of text, and says so", async () => {
    const { status, error } = await salesbook("ledger a.csv --engine spark --report r.json", { environment: sparkHome("exit 1") });
    expect([status, error]).toEqual([0, "a.csv is text or a workbook, which Salesbook reads without Spark."]);
  });

  it("fails for a reason of its own", async () => {
    const environment = sparkHome("echo 'INFO x'; echo '[PATH_NOT_FOUND] Path does not exist: x. SQLSTATE: 42K03' >&2; exit 1");
    const { status, error } = await salesbook("ledger a.parquet --engine spark --report r.json", { environment });
    expect([status, error]).toEqual([1, "Spark could not read a.parquet: [PATH_NOT_FOUND] Path does not exist: x."]);
  });

  it.each([
    ["is silent", "sleep 60"],
    ["finds nobody to work", "while true; do echo 'WARN Failed to connect to master' >&2; sleep 0.2; done"],
  ])("does not start: it %s", async (_, script) => {
    const { status, error } = await salesbook("ledger a.parquet --engine spark --report r.json", {
      environment: sparkHome(script),
      patience: 1000,
    });
    expect([status, error]).toEqual([1, "Spark did not start within 1 seconds. Nothing was written."]);
    expect(isRunning()).toBe(false);
  });

  it("ends with the command that is interrupted", async () => {
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(), 500);
    const environment = sparkHome("sleep 60");
    const { status, error } = await salesbook("ledger a.parquet --engine spark --report r.json", {
      environment,
      signal: cancelling.signal,
    });
    expect([status, error, isRunning()]).toEqual([1, "Cancelled. Nothing was changed.", false]);
  });

  it.each([
    ["--master local", "--master needs --engine spark."],
    ["--engine sparc", "--engine: “sparc” is not one of the choices. Accepted: duckdb, spark."],
  ])("is asked for in a way that is not understood: %s", async (options, message) => {
    const { status, error } = await salesbook(`ledger a.parquet --report r.json ${options}`);
    expect([status, error.split("\n")[0]]).toEqual([2, message]);
  });
});
