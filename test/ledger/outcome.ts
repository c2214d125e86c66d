/** All that comes of a ledger, whoever reads it. */
import type { Engines } from "../../src/cli/engines";
import { openFiles, readFiles } from "../../src/cli/ledger-read";
import type { Surroundings } from "../../src/cli/surroundings";
import {
  exactText,
  fillTables,
  LEDGER_TABLES,
  PLAIN_PROFILE,
  reconcile,
  reportOf,
  wantedBy,
  type PeriodChoice,
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
export async function outcome(
  engines: Engines,
  surroundings: Surroundings,
  { choice, closingDay, where }: Reading,
  file = "a",
): Promise<unknown> {
  const language = "zh-CN";
  const profile = { ...PLAIN_PROFILE, closingDay };
  const read = await readFiles(
    await openFiles([file], language, surroundings, engines),
    { language, profile, where, wanted: wantedBy(LEDGER_TABLES) },
    surroundings,
  );
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
