/** What the independent figures are worked out with: typed columns and the plainest sums, shared with nothing of the product. */
import type { Value } from "../../src/tables/model";
import type { TableRequest } from "../../src/book/request";

/** By the id of a single cell, or `total:` and the id of the column whose total row is meant. */
export type Figures = Readonly<Record<string, number>>;

/** The figures of tables, by number. */
export type FiguresByTable = Readonly<Record<string, (request: TableRequest) => Figures>>;

/** A typed column as numbers; what is none counts 0. */
export function numbers(request: TableRequest, field: string): number[] {
  return (request.columns[field] ?? []).map((value) => (typeof value === "number" ? value : 0));
}

/** A typed column as texts; what is none is blank. */
export function texts(request: TableRequest, field: string): string[] {
  return (request.columns[field] ?? []).map((value: Value) => (typeof value === "string" ? value : ""));
}

export function add(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** What amounts come to when returns are taken off, told where there are some. */
export function netOfReturns(amounts: readonly number[]): Figures {
  return amounts.some((amount) => amount < 0) ? { netTotal: add(amounts) } : {};
}

/** How often a value stands in a column. */
export function times(values: readonly string[], wanted: string): number {
  return values.filter((value) => value === wanted).length;
}

/** The figures of several lines together. */
export function perName(names: readonly string[], figures: (name: string) => Figures): Figures {
  return Object.assign({}, ...names.map(figures)) as Figures;
}

/** The serial number of a day of the month that a serial number lies in, or of one `months` later. */
export function dayOfMonth(serial: number, months: number, day: number): number {
  const epoch = Date.UTC(1899, 11, 30);
  const date = new Date(epoch + serial * 86_400_000);
  return (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day) - epoch) / 86_400_000;
}
