/** What spreadsheets put on the clipboard: cells separated by tabs, in quotation marks where they hold a tab or a line break. */
import Papa from "papaparse";

/**
 * The rows of a text from the clipboard.
 *
 * @example tabbedRows('a\t"two\nlines"\r\nb\t') // [["a", "two\nlines"], ["b", ""]]
 */
export function tabbedRows(text: string): string[][] {
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: "\t", newline: "\n" });
  // A quotation mark that opens a cell and never closes is one that somebody wrote.
  const isMeant = !errors.some(({ type }) => type === "Quotes");
  return isMeant ? data : body.split("\n").map((line) => line.split("\t"));
}

/** Cells for the clipboard, as {@link tabbedRows} reads them. */
export function tabbedText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}
