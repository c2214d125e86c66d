/** What is measured of a program, and the programs that tests can drive too. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { read, version as sheetjs, write } from "@e965/xlsx";
import { checkXlsx } from "../../src/check/xlsx";
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import type { CellContent, Sheet } from "../../src/sheet/sheet";
import type { FindingKind } from "../../src/check/model";
import { recalculatedByGnumeric } from "../support/gnumeric";
import { workIn, type RecalculatedSheets } from "../support/libreoffice";
import type { Step } from "../support/office-user";
import { resultsIn, sheetsIn, type Books } from "./books";
import { keptIn, type Kept, type Share } from "./kept";

/** What `salesbook check` says of a saved file. */
export interface Checked {
  readonly sheets: Share;
  readonly findings: Readonly<Partial<Record<FindingKind, number>>>;
}

/** What a row that is inserted in the middle of a table becomes. */
export interface Grown {
  /** Whether the row of totals and the table that takes over the rows have it. */
  readonly isCounted: boolean;
  /** How many of its formulas stand in it. */
  readonly formulas: Share;
}

/** What a program does; what it does not do, or what nobody could look at, is absent. */
export interface Measured {
  readonly program: string;
  readonly version: string;
  /** What it was given to do. */
  readonly way: Way;
  readonly opens: Share;
  readonly calculates?: { readonly named: Share; readonly cells: Share };
  /** Of the results of formulas that the file holds, those that it hands out. */
  readonly reads?: Share;
  readonly grows?: { readonly named: Grown; readonly cells: Grown };
  readonly kept?: Kept;
  readonly checked?: Checked;
}

export const WAYS = ["xlsx", "ods", "read", "calculate"] as const;
export type Way = (typeof WAYS)[number];

/** SheetJS, which the project has anyway. */
export async function sheetJs({ named }: Books): Promise<Measured> {
  const workbook = read(named.bytes, { cellStyles: true, cellNF: true, bookVBA: true });
  const saved = new Uint8Array(write(workbook, { type: "array", bookType: "xlsx", cellStyles: true, compression: true }) as ArrayBuffer);
  const reads = resultsIn(named.sheets, valuesOf(workbook), true);
  const opens = sheetsIn(
    named.sheets,
    workbook.SheetNames.map((name) => ({ name })),
  );
  return { program: "SheetJS", version: sheetjs, way: "xlsx", opens, reads, ...(await afterSaving(named.bytes, saved, named.sheets)) };
}

/** @param office path of `soffice`; the programs that tests share have to be started */
export async function libreOffice(office: string, { named, cells }: Books, way: "xlsx" | "ods"): Promise<Measured> {
  const through: unknown[] = way === "ods" ? [{ step: "throughOds" }] : [];
  const calculated = async (bytes: Uint8Array): Promise<{ values: RecalculatedSheets; saved: Uint8Array }> => {
    const { answers, bytes: saved } = await workIn(office, bytes, [...through, { step: "values" }]);
    const sheets = answers.at(-1) as readonly (readonly [string, RecalculatedSheets[number]["rows"]])[];
    return { values: sheets.map(([name, rows]) => ({ name, rows })), saved };
  };
  const [byName, byCell] = [await calculated(named.wrong), await calculated(cells.wrong)];
  return {
    program: "LibreOffice",
    version: await officeVersion(office),
    way,
    opens: sheetsIn(named.sheets, byName.values),
    calculates: { named: resultsIn(named.sheets, byName.values), cells: resultsIn(cells.sheets, byCell.values) },
    grows: { named: await grown(office, through), cells: await grown(office, through, "cells") },
    ...withoutView(await afterSaving(named.bytes, byName.saved, named.sheets)),
  };
}

/** Without a window LibreOffice has no view, and so keeps none of its panes. */
function withoutView({ kept, checked }: Pick<Measured, "kept" | "checked">): Pick<Measured, "kept" | "checked"> {
  return { kept: { ...kept, frozen: undefined }, checked };
}

export async function officeVersion(office: string): Promise<string> {
  const { stdout } = await promisify(execFile)(office, ["--version"]);
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? "";
}

/** @param gnumeric path of `ssconvert` */
export async function gnumeric(program: string, { named, cells }: Books): Promise<Measured> {
  const [byName, byCell] = [await recalculatedByGnumeric(program, named.wrong), await recalculatedByGnumeric(program, cells.wrong)];
  return {
    program: "Gnumeric",
    version: await gnumericVersion(program),
    way: "xlsx",
    opens: sheetsIn(named.sheets, byName.sheets),
    calculates: { named: resultsIn(named.sheets, byName.sheets), cells: resultsIn(cells.sheets, byCell.sheets) },
    ...(await afterSaving(named.bytes, byName.saved, named.sheets)),
  };
}

export async function gnumericVersion(program: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(program, ["--version"]);
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? "";
}

/** Rows of values from a workbook as SheetJS holds it. */
function valuesOf({ SheetNames, Sheets }: ReturnType<typeof read>): RecalculatedSheets {
  return SheetNames.map((name) => {
    const sheet = Sheets[name] ?? {};
    const rows: CellContent[][] = [];
    for (const [key, cell] of Object.entries(sheet) as [string, { t?: string; v?: unknown; w?: string }][]) {
      const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(key) ?? [];
      if (letters === "") continue;
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      (rows[Number(number) - 1] ??= [])[column] = (cell.t === "e" ? cell.w : cell.v) as CellContent;
    }
    return { name, rows: Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null)) };
  });
}

/** What is left in a saved file, and what the check says of it. */
export async function afterSaving(
  before: Uint8Array,
  after: Uint8Array,
  sheets: readonly Sheet[],
): Promise<Pick<Measured, "kept" | "checked">> {
  const report = await checkXlsx(after);
  const findings: Partial<Record<FindingKind, number>> = {};
  for (const { kind } of report.findings) findings[kind] = (findings[kind] ?? 0) + 1;
  const known = sheetsIn(
    sheets,
    report.sheets.map((name) => ({ name })),
  );
  return { kept: keptIn(before, after), checked: { sheets: known, findings } };
}

/** A whole row is put into the middle of a table, as users do it, and a customer typed into it. */
async function grown(office: string, through: readonly unknown[], references?: "cells"): Promise<Grown> {
  const sheets = layout(
    makeRequest({ tables: ["6-8", "6-9"], language: "en", content: "sample", rows: 6, ...(references && { references }) }),
  );
  const [sales, ranking] = sheets as [Sheet, Sheet];
  const [table] = sales.tables;
  if (!table) throw new Error("6-8 has no table");
  const { area, columns, name } = table;
  const row = area.row + 3;
  const typed = columns.map((_, at) => (sales.cells[row]?.[area.column + at]?.formula === undefined ? at : -1)).filter((at) => at >= 0);
  const value = (at: number): string | number => (at === 0 ? "NEW" : at === 1 ? "New customer" : 1_000_000);
  const steps: Step[] = [
    { step: "insertLines", sheet: sales.name, row, count: 1 },
    ...typed.map((at): Step => ({ step: "type", table: name, row: 2, column: area.column + at, value: value(at) })),
    { step: "contents", sheets: [sales.name, ranking.name] },
  ];
  const { answers } = await workIn(office, await writeXlsx(sheets), [...through, ...steps]);
  type Contents = Readonly<Record<string, readonly [formulas: readonly (readonly string[])[], values: readonly (readonly unknown[])[]]>>;
  const contents = answers.at(-1) as Contents;
  const [formulas = [], values = []] = contents[sales.name] ?? [];
  const total = values[area.row + area.rows]?.[area.column + (typed[2] ?? 0)];
  const isListed = (contents[ranking.name]?.[1] ?? []).some((line) => line.includes("NEW"));
  const calculated = columns.map((_, at) => at).filter((at) => !typed.includes(at));
  const standing = calculated.filter((at) => formulas[row]?.[area.column + at]?.startsWith("="));
  return {
    isCounted: typeof total === "number" && total > 1_000_000 && isListed,
    formulas: { kept: standing.length, of: calculated.length },
  };
}
