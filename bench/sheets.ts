/**
 * How long sheets take: `npm run bench:sheets`, with `-- --no-office` for Node alone.
 *
 * - Layout and file of tables 6-9, 6-13 and 6-14 at 100, 1,000 and 5,000 rows. The floor writes the same cells without
 *   formulas: what is above it is the price of the layout, of calculated values and of formulas.
 * - LibreOffice calculating each of these files anew. The floor is LibreOffice opening the floor's file.
 * - Whole books with invented figures: the course workbook as `salesbook generate all` writes it, and `generate everything`; both also
 *   with `--references cells`, whose floor is the book without.
 *
 * Contestants take turns in every round. Times are those of the processor, which other programs disturb less than the clock.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findTools } from "../scripts/tools.mjs";
import "../src/book/all-words";
import { collections } from "../src/tables";
import { layout } from "../src/book/layout";
import { makeRequest } from "../src/book/request";
import type { Sheet } from "../src/sheet/sheet";
import { writeXlsx } from "../src/export/xlsx";
import { ALWAYS_RECALCULATE } from "../test/support/programs/office";

const TABLES = ["6-9", "6-13", "6-14"];
const SIZES = [100, 1000, 5000];
const ROUNDS = 5;
/** LibreOffice takes minutes. */
const OFFICE_ROUNDS = 3;

const folder = mkdtempSync(join(tmpdir(), "salesbook-bench-"));
try {
  await filesOfTables();
  await wholeBooks();
  const { office } = findTools();
  if (process.argv.includes("--no-office") || office === null) console.log("\nLibreOffice was left out.");
  else await recalculation(office);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function filesOfTables(): Promise<void> {
  console.log(`\nLayout and file, median of ${ROUNDS} (fastest to slowest); the floor writes the same cells without formulas`);
  for (const table of TABLES)
    for (const rows of SIZES) {
      const plain = valuesOnly(sheetsOf(table, rows));
      const times = await inTurns({
        floor: () => writeXlsx(plain),
        layout: async () => sheetsOf(table, rows),
        both: () => writeXlsx(sheetsOf(table, rows)),
      });
      writeFileSync(fileOf(table, rows, "formulas"), await writeXlsx(sheetsOf(table, rows)));
      writeFileSync(fileOf(table, rows, "values"), await writeXlsx(plain));
      console.log(`${nameOf(table, rows)} ${shown(times.both, times.floor)}, of it layout ${seconds(median(times.layout))}`);
    }
}

async function wholeBooks(): Promise<void> {
  console.log(`\nWhole books with sample data, median of ${ROUNDS} (fastest to slowest)`);
  for (const name of ["all", "everything"] as const) {
    const request = makeRequest({ tables: collections[name].map(({ number }) => number), language: "zh-CN", content: "sample" });
    const plain = valuesOnly(layout(request));
    const byCells = { ...request, references: "cells" as const };
    const times = await inTurns({
      floor: () => writeXlsx(plain),
      book: () => writeXlsx(layout(request)),
      cells: () => writeXlsx(layout(byCells)),
    });
    const [book, cells] = [await writeXlsx(layout(request)), await writeXlsx(layout(byCells))].map(({ length }) => length / 1000);
    console.log(`${name}, ${plain.length} sheets, ${Math.round(book ?? 0)} KB: ${shown(times.book, times.floor)}`);
    console.log(`  with --references cells, ${Math.round(cells ?? 0)} KB: ${shown(times.cells, times.book)}`);
  }
}

async function recalculation(office: string): Promise<void> {
  console.log(`\nLibreOffice calculates the file anew, median of ${OFFICE_ROUNDS}; the floor opens the same cells without formulas`);
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const open = (file: string): Promise<number> => secondsOf(office, profile, file);
  for (const table of TABLES)
    for (const rows of SIZES) {
      const times = await inTurns(
        {
          floor: () => open(fileOf(table, rows, "values")),
          formulas: () => open(fileOf(table, rows, "formulas")),
        },
        OFFICE_ROUNDS,
      );
      console.log(`${nameOf(table, rows)} ${shown(times.formulas, times.floor)}`);
    }
}

/** Lets LibreOffice open a file and write it as text; the shell tells how long its processor was busy. */
async function secondsOf(office: string, profile: string, file: string): Promise<number> {
  const options = ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`, "--convert-to", "csv", "--outdir", folder, file];
  const script = '"$@" >/dev/null 2>&1 || exit 1; times';
  const { stdout } = await promisify(execFile)("sh", ["-c", script, "sh", office, ...options]);
  const times = [...(stdout.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, rest]) => sum + 60 * Number(minutes) + Number(rest), 0);
}

function sheetsOf(table: string, rows: number): Sheet[] {
  return layout(makeRequest({ tables: [table], language: "zh-CN", rows, content: "sample" }));
}

/** The same sheets with every formula replaced by its value. */
function valuesOnly(sheets: readonly Sheet[]): Sheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(({ heading }) => ({ heading })) })),
    cells: sheet.cells.map((line) => Array.from(line, (cell) => cell && { value: cell.value, style: cell.style })),
  }));
}

type Times<Name extends string> = Record<Name, number[]>;

/**
 * Seconds of the processor for each contestant, round by round, after one round to warm up; of one that returns a number,
 * that number.
 */
async function inTurns<Name extends string>(contestants: Record<Name, () => Promise<unknown>>, rounds = ROUNDS): Promise<Times<Name>> {
  const entries = Object.entries(contestants) as [Name, () => Promise<unknown>][];
  const times = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Times<Name>;
  for (let round = -1; round < rounds; round++)
    for (const [name, run] of entries) {
      globalThis.gc?.();
      const before = process.cpuUsage();
      const result = await run();
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) times[name].push(typeof result === "number" ? result : (user + system) / 1e6);
    }
  return times;
}

function shown(times: readonly number[], floor: readonly number[]): string {
  const range = `${seconds(Math.min(...times))} to ${seconds(Math.max(...times))}`;
  return `${seconds(median(times))} (${range}), ${(median(times) / median(floor)).toFixed(1)} × the floor of ${seconds(median(floor))}`;
}

function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[times.length >> 1] ?? Number.NaN;
}

function seconds(time: number): string {
  return `${time.toFixed(2)} s`;
}

function nameOf(table: string, rows: number): string {
  return `${table.padEnd(5)} ${rows.toLocaleString("en").padStart(5)} rows `;
}

function fileOf(table: string, rows: number, content: string): string {
  return join(folder, `${table} ${rows} ${content}.xlsx`);
}
