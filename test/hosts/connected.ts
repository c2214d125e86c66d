/** A host on an in-memory Excel, and what a test asks of that Excel. */
import { createExcelHost } from "../../src/hosts/excel";
import type { Host } from "../../src/hosts/host";
import type { SalesbookError } from "../../src/domain/errors";
import { memoryExcel, type MemoryExcel } from "../support/office/office";
import { newSheet, type MemoryWorkbook } from "../support/office/state";
import { typeInto } from "../support/office/typing";

export interface Connected {
  readonly excel: MemoryExcel;
  readonly host: Host;
}

/** A workbook in which someone has been working: three sheets, a table, a defined name. */
export function connected(api = "1.19"): Connected {
  const excel = memoryExcel();
  excel.api = api;
  const { book } = excel;
  const own = newSheet(book, "Own data");
  [
    ["Name", "Sales"],
    ["a", 1],
    ["b", 2],
  ].forEach((line, row) => line.forEach((value, column) => typeInto(book, own, row, column, value)));
  own.tables.push({
    id: "{own}",
    name: "Own_1",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    style: "TableStyleMedium2",
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
  });
  newSheet(book, "Notes");
  book.names.push("Rate");
  Object.assign(globalThis, { Excel: excel.client.Excel });
  return { excel, host: createExcelHost({ language: "en-GB", platform: "PC", isSetSupported: excel.isSetSupported }) };
}

/** Everything in the workbook that a user could notice. */
export function stateOf(book: MemoryWorkbook): unknown {
  const { sheets, names, active, selection } = book;
  return JSON.parse(
    JSON.stringify({ names, active, selection, sheets }, (_, value: unknown) => (value instanceof Map ? [...value] : value)),
  ) as unknown;
}

/** The error of a promise that has to fail. */
export async function failureOf(promise: Promise<unknown>): Promise<SalesbookError> {
  return promise.then(
    () => Promise.reject(new Error("nothing failed")),
    (error: SalesbookError) => error,
  );
}
