/** Spark on two workers comes to the same as DuckDB and as our own reader, cell by cell, and leaves nothing behind. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadWords } from "../../src/book/words";
import { withEngines, type Engines } from "../../src/cli/engines";
import type { Surroundings } from "../../src/cli/surroundings";
import { outcome, READINGS } from "../ledger/outcome";
import { csvOf, typedLedger, writeParquet } from "../ledger/typed-ledgers";
import { sparkSuite } from "../support/needs";
import { seeds } from "../support/seeds";
import { ownTemporaryFolder } from "../support/temporary";
import { startCluster, type Cluster } from "./cluster";

jest.setTimeout(300_000);

/** Milliseconds that a step of its start may take on a machine where much else is done. */
const PATIENCE = 120_000;

sparkSuite("Spark on a master and two workers", (home) => {
  const directory = mkdtempSync(join(tmpdir(), "salesbook-"));
  const temporary = ownTemporaryFolder();
  let cluster: Cluster;
  beforeAll(async () => {
    await loadWords("en", "zh-CN", "zh-TW");
    cluster = await startCluster(home, directory);
  });
  afterAll(() => {
    cluster.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  });

  const surroundingsIn = (folder: string): Surroundings => ({
    directory: join(directory, folder),
    version: "1",
    environment: { ...cluster.environment, ...temporary.environment() },
    patience: PATIENCE,
    print: () => undefined,
    printError: () => undefined,
  });

  it("comes to the same as DuckDB and as our reader of text", async () => {
    const shapes = [
      { lines: 400, hasFaults: false },
      { lines: 1500, hasFaults: true },
    ];
    const ledgers = seeds(3).map((seed, place) => ({
      folder: `ledger ${place}'s`,
      ledger: typedLedger(seed, shapes[place % shapes.length]!),
      reading: READINGS[place % READINGS.length]!,
    }));
    for (const { folder, ledger } of ledgers) {
      for (const kind of ["text", "typed"]) mkdirSync(join(directory, folder, kind), { recursive: true });
      writeFileSync(join(directory, folder, "text", "a"), csvOf(ledger));
      await writeParquet(ledger, join(directory, folder, "typed", "a"));
    }
    await putFolder();
    const outcomes = async (kind: string, engines: Engines): Promise<unknown[]> => {
      const all: unknown[] = [];
      for (const { folder, reading } of ledgers) all.push(await outcome(engines, surroundingsIn(join(folder, kind)), reading));
      return all;
    };
    const inDirectory = surroundingsIn(".");
    // Spark starts once for all of them.
    const spark = { engine: "spark", master: cluster.master } as const;
    const [bySpark, folder] = await withEngines({ language: "zh-CN", files: ["a"], ...spark }, inDirectory, async (engines) => [
      await outcomes("typed", engines),
      await outcome(engines, inDirectory, READINGS[0]!, "sales"),
    ]);
    expect(temporary.left()).toEqual([]);
    const others = await withEngines({ language: "zh-CN", files: ["a"] }, inDirectory, async (engines) => [
      await outcomes("typed", engines),
      await outcomes("text", engines),
    ]);
    expect(others).toEqual([bySpark, bySpark]);
    expect(folder).toMatchObject({
      lines: [4],
      report: {
        used: { lines: 3, amount: "10000000.8", customers: 1 },
        excluded: [{ reason: "noAmount", lines: 1, places: ["sales:3"] }],
      },
    });
  });

  /** A folder of Parquet, one of its files without a column, as Spark writes it. */
  async function putFolder(): Promise<void> {
    const folder = join(directory, "sales");
    mkdirSync(folder);
    const headings = ["日期", "客户名称", "金额", "It's; a \"`note`"];
    const types = ["DATE", "VARCHAR", "DOUBLE", "VARCHAR"];
    const rows = ["10000000.5", "", "0.1"].map((amount) => ["2026-01-05", "甲", amount, "x"]);
    await writeParquet({ headings, types, rows }, join(folder, "1.parquet"));
    const narrow = { headings: headings.slice(0, 3), types: types.slice(0, 3), rows: [["2026-02-05", "甲", "0.2"]] };
    await writeParquet(narrow, join(folder, "2.parquet"));
    writeFileSync(join(folder, "_SUCCESS"), "");
  }

  it("is ended by an interruption, with all that it has started", async () => {
    await writeParquet(typedLedger(1, { lines: 20, hasFaults: false }), join(directory, "a.parquet"));
    const program = resolve(__dirname, "../../scripts/salesbook.mjs");
    const args = [program, "ledger", "a.parquet", "--engine", "spark", "--master", cluster.master, "--report", "i.json"];
    const child = spawn(process.execPath, args, {
      cwd: directory,
      env: { ...cluster.environment, ...temporary.environment() },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    while (temporary.left().length === 0) await new Promise((wait) => setTimeout(wait, 50));
    await new Promise((wait) => setTimeout(wait, 1500));
    child.kill("SIGINT");
    const [status] = (await once(child, "close")) as [number];
    expect([status, said]).toEqual([1, "Cancelled. Nothing was changed.\n"]);
    expect(temporary.left()).toEqual([]);
    expect(readdirSync(directory)).not.toContain("i.json");
  });
});
