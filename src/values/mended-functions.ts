/** Functions that the calculation engine answers otherwise than spreadsheets do, by our own arithmetic. */
import { roundedTo } from "../domain/rounding";
import type { CellFunction } from "./engine-values";

/**
 * By name in upper case. The engine rounds the binary product, and so 1.005 to 1; spreadsheets round the number that is shown with fifteen
 * digits (findings/excelts-rounds-by-the-binary-number.sh).
 */
export const MENDED: Readonly<Record<string, CellFunction>> = {
  ROUND: { least: 2, most: 2, run: ([value, places]) => cellByCell(roundedTo, value, places) },
};

/** As spreadsheets call a function of single cells with ranges: a row or a column goes along with each of the other's. */
function cellByCell(of: (one: number, other: number) => number, one: unknown, other: unknown): unknown {
  if (!Array.isArray(one) && !Array.isArray(other)) return of(numberIn(one), numberIn(other));
  const [left, right] = [matrixOf(one), matrixOf(other)];
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => of(numberIn(cellIn(left, row, column)), numberIn(cellIn(right, row, column)))),
  );
}

function matrixOf(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? (value as unknown[][]) : [[value]];
}

function cellIn(matrix: readonly (readonly unknown[])[], row: number, column: number): unknown {
  const line = matrix[matrix.length === 1 ? 0 : row] ?? [];
  return line[line.length === 1 ? 0 : column];
}

/** @throws Error with the code that a spreadsheet shows */
function numberIn(value: unknown): number {
  if (value === null || value === undefined) return 0;
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw Object.assign(new Error("#VALUE!"), { code: "#VALUE!" });
  return number;
}
