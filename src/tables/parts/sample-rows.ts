/** Invented rows written down one by one, and the customers whom they name: the sample of a sheet that follows a few cases. */
import type { InputField, SampleSet, Value } from "../model";
import type { Names } from "../wholesaler/names";

/** As many customers as the wholesaler has. */
const ALL_CUSTOMERS = 20;

/**
 * Columns of rows that are written down; below the last one the sheet stays blank.
 *
 * @param rows a text in three languages shows in that of the sheet; what a row leaves out is blank
 * @returns for the name of a property the column of an input field
 */
export function sampleRows<Row extends { readonly [Name in keyof Row]: Value | Names | undefined }>(
  rows: readonly Row[],
): (of: keyof Row) => (set: SampleSet) => Value[][] {
  return (of) => (set) => [Array.from({ length: set.rows }, (_, row) => shown(rows[row]?.[of] ?? null, set.language))];
}

/**
 * What a column of all customers says of those that rows name; `null` below the last of them.
 *
 * @param rows by the place of the customer in order of acquisition, from 0
 * @returns for a column of the sample's customers that of these rows
 */
export function ofCustomers(rows: readonly { readonly customer: number }[]): (column: InputField["sample"]) => InputField["sample"] {
  return (column) => (set) => {
    const [all = []] = column({ ...set, rows: ALL_CUSTOMERS });
    return [Array.from({ length: set.rows }, (_, row) => all[rows[row]?.customer ?? -1] ?? null)];
  };
}

function shown(value: Value | Names, language: SampleSet["language"]): Value {
  return typeof value === "object" && value !== null && language in value ? (value as Names)[language] : (value as Value);
}
