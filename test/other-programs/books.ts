/** The workbook that other programs are given: every table with its invented figures, as it is usual and with cells in its formulas. */
import { layout } from "../../src/book/layout";
import { makeRequest } from "../../src/book/request";
import { writeXlsx } from "../../src/export/xlsx";
import type { Sheet } from "../../src/sheet/sheet";
import { registry } from "../../src/tables";
import { falsified } from "../support/office-books";
import type { RecalculatedSheets } from "../support/libreoffice";
import { sameValue } from "../support/compare";
import type { Share } from "./kept";

/** A workbook for programs to open. */
export interface Given {
  readonly sheets: readonly Sheet[];
  /** With the right result of every formula. */
  readonly bytes: Uint8Array;
  /** With a wrong result of every formula, for programs that calculate: only what they calculate themselves is right. */
  readonly wrong: Uint8Array;
}

export interface Books {
  /** Formulas name tables. */
  readonly named: Given;
  /** Formulas name cells: `--references cells`. */
  readonly cells: Given;
}

export async function makeBooks(): Promise<Books> {
  const given = async (references?: "cells"): Promise<Given> => {
    const tables = registry.map(({ number }) => number);
    const sheets = layout(makeRequest({ tables, language: "en", content: "sample", ...(references && { references }) }));
    return { sheets, bytes: await writeXlsx(sheets), wrong: await writeXlsx(sheets.map(falsified)) };
  };
  return { named: await given(), cells: await given("cells") };
}

/** Programs that read a time of day as one keep it to the millisecond; in days. */
const MILLISECOND = 1e-8;

/**
 * How many formulas of the sheets have the result that the domain calculated.
 *
 * @param isRead whether results were read, not calculated
 */
export function resultsIn(sheets: readonly Sheet[], found: RecalculatedSheets, isRead = false): Share {
  let [kept, of] = [0, 0];
  for (const sheet of sheets) {
    const rows = found.find(({ name }) => name === sheet.name)?.rows;
    sheet.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        of += 1;
        const there = rows?.[row]?.[column] ?? null;
        const isNear = typeof there === "number" && typeof cell.value === "number" && Math.abs(there - cell.value) < MILLISECOND;
        if (rows && (sameValue(cell.value, there) || (isRead && isNear))) kept += 1;
      }),
    );
  }
  return { kept, of };
}

/** How many of the sheets a program found, by their names. */
export function sheetsIn(sheets: readonly Sheet[], found: readonly Pick<Sheet, "name">[]): Share {
  const names = new Set(found.map(({ name }) => name));
  return { kept: sheets.filter(({ name }) => names.has(name)).length, of: sheets.length };
}
