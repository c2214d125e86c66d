/** Parquet in the page, where no database is: the same as text, in row groups, and what is said where it cannot be read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { loadWords } from "../../src/book/words";
import { memorySource, openSource, readLedger, reconcile, reportOf, PLAIN_PROFILE } from "../../src/ledger/ledger";
import { withEngines } from "../../src/cli/engines";
import { seeds } from "../support/seeds";
import { outcome, outcomeInPage, READINGS } from "./outcome";
import { csvOf, typedLedger, writeParquet } from "./typed-ledgers";

let directory: string;
beforeAll(() => loadWords("en", "zh-CN", "zh-TW"));
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "salesbook-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(directory, name)));

/** Writes what a query gives, compressed so. */
async function write(query: string, name: string, compression = "snappy"): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  await connection.run(`COPY (${query}) TO '${join(directory, name)}' (FORMAT parquet, COMPRESSION ${compression})`);
  connection.closeSync();
  instance.closeSync();
}

async function reportIn(name: string) {
  const files = await openSource(memorySource(name, bytesOf(name)), "en");
  const read = await readLedger(files, { language: "en", profile: PLAIN_PROFILE, where: [], wanted: {} }, () =>
    Promise.reject(new Error()),
  );
  return reportOf(
    read.ledger,
    read.roles,
    reconcile(read.ledger, { kind: "month", fiscalMonth: 1, closingDay: null }, () => ""),
    null,
  );
}

it.each(seeds(3).map((seed, place) => [seed, READINGS[place % READINGS.length]!] as const))(
  "ledger %i comes to the same as its text, over two row groups",
  async (seed, reading) => {
    const ledger = typedLedger(seed, { lines: 2600, hasFaults: true });
    writeFileSync(join(directory, "a"), csvOf(ledger));
    const surroundings = {
      directory,
      version: "1",
      environment: {},
      print: () => undefined,
      printError: () => undefined,
    };
    const asText = await withEngines({ language: "zh-CN", files: ["a"] }, surroundings, (engines) =>
      outcome(engines, surroundings, reading),
    );
    rmSync(join(directory, "a"));
    await writeParquet(ledger, join(directory, "a"));
    expect(await outcomeInPage("a", bytesOf("a"), reading)).toEqual(asText);
  },
  // Starting the engine takes seconds where others work too.
  60_000,
);

it("decimals of any length are exact, days and codes what they are, and columns that nobody reads do no harm", async () => {
  const line = (day: string, code: string, amount: string): string =>
    `SELECT DATE '${day}' AS "Date", '${code}' AS "Customer code", ${amount}::DECIMAL(38,6) AS "Amount", INTERVAL 3 DAY AS wait, [1, 2] AS list, {'a': 1} AS part, 7::HUGEINT AS id`;
  await write(`${line("2026-01-05", "00123", "1234567890123.123456")} UNION ALL ${line("2026-01-31", "123", "-0.000001")}`, "a.parquet");
  expect(await reportIn("a.parquet")).toMatchObject({
    files: [{ name: "a.parquet", encoding: null, lines: 2 }],
    period: { from: "2026-01", to: "2026-01" },
    used: { lines: 2, customers: 2, amount: "1234567890123.123455" },
    excluded: [],
  });
});

it("an unusual compression and a file that is cut off are refused in one sentence", async () => {
  await write(`SELECT DATE '2026-01-05' AS "Date", 'Ann' AS "Customer", 5 AS "Amount"`, "a.parquet", "zstd");
  await expect(reportIn("a.parquet")).rejects.toMatchObject({
    code: "ledgerCompression",
    details: { received: "ZSTD" },
  });
  await write(`SELECT DATE '2026-01-05' AS "Date", 'Ann' AS "Customer", 5 AS "Amount"`, "b.parquet");
  writeFileSync(join(directory, "b.parquet"), bytesOf("b.parquet").slice(0, 100));
  await expect(reportIn("b.parquet")).rejects.toMatchObject({
    code: "fileIncomplete",
  });
});
