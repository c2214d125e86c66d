/** Course workbooks after their users have added, deleted, sorted and typed rows. */
import type { Value } from "../../src/tables/model";
import { applyEdit } from "../../src/book/edit";
import type { BookRequest, TableRequest } from "../../src/book/request";
import type { Sheet } from "../../src/sheet/sheet";

/** A cell that is typed into: the table's number, the field, the row from 0. */
export type Typed = readonly [table: string, field: string, row: number, value: Value];

/** The book after a user typed into some cells. */
export function typed(book: BookRequest, cells: readonly Typed[]): BookRequest {
  return cells.reduce((edited, [table, field, row, value]) => {
    if (typeof value === "object") throw new Error(`${table} ${field}: only texts and numbers are typed`);
    return applyEdit(edited, { kind: "field", table, field, row }, value);
  }, book);
}

/** A blank row is inserted into a table; those from `row` on move down. */
export function withBlankRow(book: BookRequest, number: string, row: number): BookRequest {
  return changed(book, number, 1, (values) => [...values.slice(0, row), null, ...values.slice(row)]);
}

/** A row of a table is deleted. */
export function withoutRow(book: BookRequest, number: string, row: number): BookRequest {
  return changed(book, number, -1, (values) => values.filter((_, index) => index !== row));
}

/** A table is turned upside down. */
export function withReversedRows(book: BookRequest, number: string): BookRequest {
  return changed(book, number, 0, (values) => [...values].reverse());
}

function changed(book: BookRequest, number: string, more: number, change: (values: readonly Value[]) => readonly Value[]): BookRequest {
  const tables = book.tables.map((table): TableRequest => {
    if (table.table !== number) return table;
    const columns = Object.fromEntries(Object.entries(table.columns).map(([id, values]) => [id, change(values)]));
    return { ...table, rows: table.rows + more, columns };
  });
  return { ...book, tables };
}

/** The codes of the roster in their order. */
export function codesOf(book: BookRequest): Value[] {
  return [...(book.tables.find(({ table }) => table === "6-10")?.columns["code"] ?? [])];
}

/** Where a field stands in the file, by the number of its table. */
export function placesIn(sheets: readonly Sheet[]): (number: string, field: string) => { table: string; column: number } {
  return (number, field) => {
    const sheet = sheetOf(sheets, number);
    const place = sheet.fields.find(({ id }) => id === field);
    if (!place) throw new Error(`no field ${field} in ${number}`);
    return { table: sheet.tables[0]?.name ?? "", column: place.area.column };
  };
}

/** What a cell of a field shows on its sheet. */
export function shownIn(sheets: readonly Sheet[], number: string, field: string, row: number): string | number {
  const sheet = sheetOf(sheets, number);
  const place = sheet.fields.find(({ id }) => id === field);
  const value = place && sheet.cells[place.area.row + row]?.[place.area.column]?.value;
  if (typeof value !== "string" && typeof value !== "number") throw new Error(`nothing stands at ${field} in ${number}`);
  return value;
}

/** The sheet of a table, by its number. */
export function sheetOf(sheets: readonly Sheet[], number: string): Sheet {
  const sheet = sheets.find(({ table }) => table === number);
  if (!sheet) throw new Error(`no table ${number}`);
  return sheet;
}
