/** Parquet through DuckDB: every line is accounted for as in a file of text, and what is said where it cannot be read. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { withEngines } from "../../src/cli/engines";
import { loadWords } from "../../src/book/words";
import { seeds } from "../support/seeds";
import { ownTemporaryFolder } from "../support/temporary";
import { outcome, READINGS, type Reading } from "./outcome";
import { csvOf, typedLedger, writeParquet, type Shape, type TypedLedger } from "./typed-ledgers";

const temporary = ownTemporaryFolder();
let directory: string;
beforeAll(() => loadWords("en", "zh-CN", "zh-TW"));
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
  for (const folder of ["text", "typed"]) mkdirSync(join(directory, folder));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Both files are called alike, so that places are. */
async function put(ledger: TypedLedger): Promise<void> {
  writeFileSync(join(directory, "text", "a"), csvOf(ledger));
  await writeParquet(ledger, join(directory, "typed", "a"));
}

/** What comes of the file in a folder. */
function outcomeIn(folder: string, reading: Reading): Promise<unknown> {
  const surroundings = {
    directory: join(directory, folder),
    version: "1",
    environment: temporary.environment(),
    print: () => undefined,
    printError: () => undefined,
  };
  return withEngines({ language: "zh-CN", files: ["a"] }, surroundings, (engines) => outcome(engines, surroundings, reading));
}

describe("typed columns come to the same as text", () => {
  const shapes: readonly [string, Shape][] = [
    ["where every line counts", { lines: 400, hasFaults: false }],
    ["with lines of every other kind", { lines: 1200, hasFaults: true }],
  ];
  describe.each(shapes)("%s", (_, shape) => {
    it.each(seeds(3).map((seed, place) => [seed, READINGS[place % READINGS.length]!] as const))("in ledger %i", async (seed, reading) => {
      await put(typedLedger(seed, shape));
      expect(await outcomeIn("typed", reading)).toEqual(await outcomeIn("text", reading));
    });
  });
});

const salesbook = async (line: string): Promise<{ readonly status: number; readonly output: string; readonly error: string }> => {
  const [printed, errors]: [string[], string[]] = [[], []];
  const status = await run(line.split(" "), {
    directory,
    version: "1",
    environment: temporary.environment(),
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
  });
  return { status, output: printed.join("\n"), error: errors.join("\n") };
};

const HEADINGS = ["日期", "客户名称", "金额"];

describe("Parquet on the command line", () => {
  it("recognises a total at the end by its sum, and reads a file with signs in its name", async () => {
    const rows = [
      ["2026-01-05", "甲", "10.10"],
      ["2026-02-05", "乙", "20.20"],
      ["", "合计", "30.30"],
    ];
    await writeParquet({ headings: HEADINGS, types: ["DATE", "VARCHAR", "DECIMAL(9,2)"], rows }, join(directory, "[2026]?*.parquet"));
    await salesbook("ledger [2026]?*.parquet --report r.json");
    const report = JSON.parse(readFileSync(join(directory, "r.json"), "utf8")) as object;
    expect(report).toMatchObject({
      used: { lines: 2, amount: "30.3", customers: 2 },
      excluded: [{ reason: "totalRow", lines: 1, amount: "30.3", places: ["[2026]?*.parquet:4"] }],
    });
  });

  it("tells amounts with more decimals than are kept, and takes what is no number for no amount", async () => {
    const rows = [
      ["2026-01-05", "甲", "0.12345678"],
      ["2026-01-06", "甲", "12345678901234.5"],
      ["2026-01-07", "甲", "1"],
    ];
    await writeParquet({ headings: HEADINGS, types: ["DATE", "VARCHAR", "DECIMAL(30,8)"], rows }, join(directory, "a.parquet"));
    const { error } = await salesbook("ledger a.parquet --report r.json");
    expect(error).toContain("a.parquet:2");
    expect(JSON.parse(readFileSync(join(directory, "r.json"), "utf8"))).toMatchObject({
      used: { lines: 2, amount: "1.123457" },
      excluded: [{ reason: "noAmount", lines: 1, amount: "0", places: ["a.parquet:3"] }],
    });
  });

  it("multiplies quantity and price where no line has an amount", async () => {
    const rows = [
      ["2026-01-05", "甲", "3", "0.35"],
      ["2026-01-06", "甲", "1.5", "2.333333"],
      ["2026-01-07", "甲", "", "2"],
    ];
    const types = ["DATE", "VARCHAR", "DOUBLE", "DECIMAL(12,6)"];
    await writeParquet({ headings: ["日期", "客户名称", "数量", "单价"], types, rows }, join(directory, "a.parquet"));
    await salesbook("ledger a.parquet --report r.json");
    expect(JSON.parse(readFileSync(join(directory, "r.json"), "utf8"))).toMatchObject({
      used: { lines: 2, amount: "4.55" },
      excluded: [{ reason: "noAmount", lines: 1, places: ["a.parquet:4"] }],
    });
  });

  it("counts a document's total once, though it stands on each line", async () => {
    const rows = [
      ["2026-01-05", "甲", "D1", "30"],
      ["2026-01-05", "甲", "D1", "30"],
      ["2026-01-06", "乙", "D2", "5"],
    ];
    const headings = ["单据日期", "客户名称", "单据编号", "合计金额"];
    await writeParquet({ headings, types: ["DATE", "VARCHAR", "VARCHAR", "DECIMAL(9,2)"], rows }, join(directory, "a.parquet"));
    await salesbook("ledger a.parquet --report r.json");
    expect(JSON.parse(readFileSync(join(directory, "r.json"), "utf8"))).toMatchObject({
      used: { lines: 2, amount: "35" },
      excluded: [{ reason: "repeatedTotal", lines: 1, amount: "30", places: ["a.parquet:3"] }],
    });
  });

  it("shows what the columns mean", async () => {
    await writeParquet(typedLedger(1, { lines: 30, hasFaults: false }), join(directory, "a.parquet"));
    const { status, output } = await salesbook("ledger inspect a.parquet --lang zh-CN");
    expect(status).toBe(0);
    expect(output).toMatch(/^日期\t日期\t/m);
    expect(output).toMatch(/^金额\t金额\t/m);
  });

  it("says in one line that a file is cut off, and leaves nothing behind", async () => {
    await writeParquet(typedLedger(1, { lines: 30, hasFaults: false }), join(directory, "whole.parquet"));
    writeFileSync(join(directory, "a.parquet"), readFileSync(join(directory, "whole.parquet")).subarray(0, 900));
    const { status, error } = await salesbook("ledger a.parquet --report r.json");
    expect([status, error.split("\n")]).toEqual([1, [expect.stringContaining("DuckDB could not read a.parquet") as string]]);
    expect(temporary.left()).toEqual([]);
    expect(readdirSync(directory).sort()).toEqual(["a.parquet", "text", "typed", "whole.parquet"]);
  });

  it("says in one line that DuckDB is not there", async () => {
    await writeParquet(typedLedger(1, { lines: 3, hasFaults: false }), join(directory, "a.parquet"));
    jest.doMock("@duckdb/node-api", () => {
      throw new Error("Cannot find module");
    });
    const { status, error } = await salesbook("ledger a.parquet --report r.json");
    jest.dontMock("@duckdb/node-api");
    expect([status, error]).toEqual([1, "a.parquet needs DuckDB, which is not there. npm install @duckdb/node-api brings it."]);
  });
});
