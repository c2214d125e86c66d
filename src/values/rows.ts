/** Which rows of a user's file are customers: not blank ones, not totals, not notes below them. */
import { NOTE_LABELS, TOTAL_LABELS } from "../i18n/headings";
import { lettersOf, simplified } from "./headings";
import { unwrapped } from "./numbers";
import type { CellContent } from "../sheet/sheet";

/** One row of the file with its own number there. */
export interface FileRow {
  readonly number: number;
  readonly cells: readonly CellContent[];
}

export interface RowReading {
  /** The column that names the customer. */
  readonly label: number;
  /** All columns that are read. */
  readonly used: readonly number[];
  /** The columns that hold amounts. */
  readonly amounts: readonly number[];
  /** A cell's number: `null` blank, `undefined` none. */
  readonly read: (cells: readonly CellContent[], column: number) => number | null | undefined;
}

/**
 * The rows that hold customers.
 *
 * Left out are rows with nothing in the columns that are read; at the end, rows labelled as totals or averages with
 * whatever stands under them without amounts, an unlabelled row that is the sum of those above, and notes ("制表：…");
 * in between, a row labelled as a total if its amounts really are the sums of the rows above it.
 */
export function customerRows(rows: readonly (readonly CellContent[])[], firstRow: number, reading: RowReading): FileRow[] {
  const filled: FileRow[] = [];
  rows.forEach((cells, index) => {
    if (reading.used.some((column) => textOf(cells[column]) !== "")) filled.push({ number: firstRow + index, cells });
  });
  return withoutSubtotals(withoutEnd(filled, reading), reading);
}

function withoutEnd(rows: readonly FileRow[], reading: RowReading): readonly FileRow[] {
  const hasAmount = (row: FileRow): boolean => reading.amounts.some((column) => typeof reading.read(row.cells, column) === "number");
  let kept = rows;
  for (;;) {
    const last = kept.findLastIndex(hasAmount);
    const total = kept.findIndex((row, index) => index >= last && isTotal(row, reading));
    if (total < 0) break;
    kept = kept.slice(0, total);
  }
  kept = kept.slice(0, kept.findLastIndex((row) => hasAmount(row) || !isNote(row)) + 1);
  const unlabelled = kept.at(-1);
  const above = kept.slice(0, -1);
  return unlabelled && above.length > 1 && textOf(unlabelled.cells[reading.label]) === "" && isSumOf(above, unlabelled, reading)
    ? above
    : kept;
}

function withoutSubtotals(rows: readonly FileRow[], reading: RowReading): FileRow[] {
  const kept: FileRow[] = [];
  let sinceTotal: FileRow[] = [];
  for (const row of rows) {
    if (isTotal(row, reading) && sinceTotal.length > 0 && (isSumOf(sinceTotal, row, reading) || isSumOf(kept, row, reading))) {
      sinceTotal = [];
      continue;
    }
    kept.push(row);
    sinceTotal.push(row);
  }
  return kept;
}

/** Labelled as a total in the customer's column, or left of it where that is blank. */
function isTotal(row: FileRow, reading: RowReading): boolean {
  const label = textOf(row.cells[reading.label]) || row.cells.map(textOf).find((text) => text !== "") || "";
  return TOTAL_LABELS.includes(lettersOf(simplified(label)));
}

function isNote(row: FileRow): boolean {
  const text = row.cells.map(textOf).find((cell) => cell !== "") ?? "";
  const label = /^([^:]{1,12}):/.exec(simplified(text))?.[1];
  return label !== undefined && NOTE_LABELS.includes(lettersOf(label));
}

function isSumOf(rows: readonly FileRow[], row: FileRow, reading: RowReading): boolean {
  return reading.amounts.every((column) => {
    const sum = rows.reduce((total, { cells }) => total + (reading.read(cells, column) ?? 0), 0);
    const given = reading.read(row.cells, column);
    return typeof given === "number" && Math.abs(given - sum) <= 0.005 + Math.abs(sum) * 1e-9;
  });
}

/** A cell as text, without wrapping; "" for a blank one. */
export function textOf(cell: CellContent | undefined): string {
  if (cell === null || cell === undefined) return "";
  return typeof cell === "object" ? cell.error : unwrapped(String(cell));
}
