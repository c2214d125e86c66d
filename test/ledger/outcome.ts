/** All that comes of a ledger, whoever reads it. */
import type { Engines } from "../../src/cli/engines";
import { openFiles, readFiles } from "../../src/cli/ledger-read";
import type { Surroundings } from "../../src/cli/surroundings";
import {
  exactText,
  fillTables,
  LEDGER_TABLES,
  memorySource,
  openSource,
  PLAIN_PROFILE,
  readLedger,
  reconcile,
  reportOf,
  wantedBy,
  type PeriodChoice,
  type ReadLedger,
  type ReadOptions,
} from "../../src/ledger/ledger";

/** How a ledger is read. */
export interface Reading {
  readonly choice: Omit<PeriodChoice, "fiscalMonth" | "kind" | "closingDay">;
  readonly closingDay: number | null;
  readonly where: readonly { readonly role: "salesperson"; readonly pattern: string }[];
}

export const READINGS: readonly Reading[] = [
  { choice: {}, closingDay: null, where: [] },
  { choice: { last: 2 }, closingDay: 25, where: [] },
  { choice: { from: 12 * 2025 + 11, to: 12 * 2026 }, closingDay: null, where: [{ role: "salesperson", pattern: "王" }] },
];

/** The report, the rows of every table, and what the customers' lines say, of a file. */
export async function outcome(engines: Engines, surroundings: Surroundings, reading: Reading, file = "a"): Promise<unknown> {
  const files = await openFiles([file], language, surroundings, engines);
  return outcomeOf(await readFiles(files, optionsOf(reading), surroundings), reading);
}

/** The same of a file as the page reads it. */
export async function outcomeInPage(name: string, bytes: Uint8Array, reading: Reading): Promise<unknown> {
  const files = await openSource(memorySource(name, bytes), language);
  expect(files.map(({ kind }) => kind)).toEqual(["parquet"]);
  return outcomeOf(await readLedger(files, optionsOf(reading), () => Promise.reject(new Error("This is no text."))), reading);
}

const language = "zh-CN";

function optionsOf({ closingDay, where }: Reading): ReadOptions {
  return { language, profile: { ...PLAIN_PROFILE, closingDay }, where, wanted: wantedBy(LEDGER_TABLES) };
}

function outcomeOf(read: ReadLedger, { choice, closingDay }: Reading): unknown {
  const result = reconcile(read.ledger, { kind: "month", fiscalMonth: 1, closingDay, ...choice }, () => "");
  const { files, ...report } = reportOf(read.ledger, read.roles, result, null);
  const options = { language, beyond: "leave", isAsked: false, fiscalMonth: 1 } as const;
  // The tables differ in how many periods they take.
  const tables = LEDGER_TABLES.flatMap((table) => {
    try {
      return [fillTables(read.ledger, result, { ...options, tables: [table] }).data];
    } catch {
      return [];
    }
  });
  const customers = result.customers.map(({ number: _, amounts, total, ...texts }) => ({
    ...texts,
    amounts: [...amounts, total].map(exactText),
  }));
  return { lines: files.map(({ lines }) => lines), report, customers, tables };
}
