/** Invented rows written down one by one: the sample of a sheet that follows a few cases. */
import type { SampleSet, Value } from "./model";
import type { Names } from "./sample-prospects";

/**
 * Columns of rows that are written down; below the last one the sheet stays blank.
 *
 * @param rows a text in three languages shows in that of the sheet
 * @returns for the name of a property the column of an input field
 */
export function sampleRows<Row extends { readonly [Name in keyof Row]: Value | Names }>(
  rows: readonly Row[],
): (of: keyof Row) => (set: SampleSet) => Value[][] {
  return (of) => (set) => [Array.from({ length: set.rows }, (_, row) => shown(rows[row]?.[of] ?? null, set.language))];
}

function shown(value: Value | Names, language: SampleSet["language"]): Value {
  return typeof value === "object" && value !== null && language in value ? (value as Names)[language] : (value as Value);
}
