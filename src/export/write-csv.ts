/** Cells to the bytes of a CSV file that Excel opens with its characters right and without running anything in it. */
import Papa from "papaparse";
import { carried } from "../sheet/carried";

/** A value, or an error under any of the names that spreadsheets have for errors. */
export type CsvCell = number | string | boolean | null | { readonly error: string };

/** What a spreadsheet would take for a formula; full-width signs count there, too. */
const FORMULA_LIKE = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/**
 * A CSV file in UTF-8 with a byte order mark, comma separated.
 *
 * Numbers are written in full. A text that starts like a formula gets an apostrophe in front, with which Excel takes it for
 * text; reading it back here takes the apostrophe off.
 *
 * @param rows cells from A1 on; an error shows its name
 * @example new TextDecoder().decode(csvBytes([["=1+1", -5]])) // "'=1+1,-5\r\n"
 */
export function csvBytes(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const text = Papa.unparse(
    rows.map((row) => row.map(fieldOf)),
    { newline: "\r\n" },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

function fieldOf(given: CsvCell): string {
  const cell = carried(given);
  if (cell === null) return "";
  if (typeof cell === "object") return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "string" && FORMULA_LIKE.test(cell) ? `'${cell}` : String(cell);
}
