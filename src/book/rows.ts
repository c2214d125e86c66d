/** Rows put into the middle of a table or taken out of it: each makes a new request, which is then laid out again. */
import { SalesbookError } from "../domain/errors";
import { tableByNumber } from "../tables";
import { beside, fieldsOf, fixedRows } from "../tables/model";
import { MOST_ROWS, type BookRequest } from "./request";

/**
 * The tables whose rows are those of a table: itself, those that take over its rows one by one, and those whose rows it
 * takes over. Tables that look each other up by customer code keep their own.
 *
 * @returns numbers, the table's own among them; empty for a table of fixed rows
 */
export function rowsTogether(request: BookRequest, table: string): string[] {
  const numbers = new Set(request.tables.map((one) => one.table));
  const growing = [...numbers].filter((number) => fixedRows(tableByNumber(number)) === undefined);
  const sources = new Map(growing.map((number) => [number, rowSources(number, numbers)]));
  const together = new Set(growing.filter((number) => number === table));
  for (let size = 0; size < together.size;) {
    size = together.size;
    for (const number of growing) {
      const isLinked = [...together].some((other) => sources.get(number)?.has(other) || sources.get(other)?.has(number));
      if (isLinked) together.add(number);
    }
  }
  return [...together];
}

/**
 * The request with rows put in before a row of a table, or taken out from it on; the tables with the same rows follow. The
 * last row is emptied, not taken out.
 *
 * @param at zero-based
 * @param by rows put in; negative when rows are taken out
 * @throws SalesbookError tooManyRows
 */
export function withRowsAt(request: BookRequest, table: string, at: number, by: number): BookRequest {
  const together = new Set(rowsTogether(request, table));
  const tables = request.tables.map((one) => {
    if (!together.has(one.table)) return one;
    const gone = by < 0 ? Math.min(-by, Math.max(0, one.rows - at)) : 0;
    const rows = by > 0 ? one.rows + by : Math.max(1, one.rows - gone);
    if (rows > MOST_ROWS) throw new SalesbookError("tooManyRows", { received: rows, accepted: `1–${MOST_ROWS}` });
    const columns = Object.entries(one.columns).map(([id, values]) => {
      const all = Array.from({ length: one.rows }, (_, row) => values[row] ?? null);
      if (by > 0) all.splice(at, 0, ...Array<null>(by).fill(null));
      else all.splice(at, gone);
      return [id, all] as const;
    });
    return { ...one, rows, columns: Object.fromEntries(columns) };
  });
  return { ...request, tables };
}

function rowSources(number: string, numbers: ReadonlySet<string>): Set<string> {
  return new Set(
    fieldsOf(beside(tableByNumber(number), numbers)).flatMap((field) =>
      field.role === "input" && field.from && "field" in field.from && !field.from.by && numbers.has(field.from.table)
        ? [field.from.table]
        : [],
    ),
  );
}
