/** What customers gave back: rows whose sales are below 0, and what becomes of the total by each way of counting them. */
import { amountAt, readCell } from "./amounts";
import { columnOf, monthColumns } from "./block";
import type { Block, BlockColumn } from "./selection";

/** The columns that hold sales: of one time, or of several months. */
export function salesColumns(block: Block): readonly BlockColumn[] {
  const sales = columnOf(block, "sales");
  return sales ? [sales] : monthColumns(block);
}

/** Whether a row as a whole is a return; one with a month below 0 among others has been netted already. */
export function isReturn(block: Block, row: number): boolean {
  return salesOf(block, [row]) < 0;
}

/** The sales of the rows that are analysed, in the block's unit. */
export function salesTotal(block: Block): number {
  return salesOf(block, [...block.used, ...block.joined.keys()]);
}

/** The returns that are counted by themselves. */
export function returnsApart(block: Block): { readonly rows: number; readonly total: number } {
  const rows = [...block.apart].filter((row) => !block.leftOut.has(row));
  return { rows: rows.length, total: salesOf(block, rows) };
}

/** Whether a cell holds less than nothing. */
export function isBelowZero(block: Block, row: number, column: BlockColumn): boolean {
  return (readCell(block, row, column) ?? 0) < 0;
}

function salesOf(block: Block, rows: readonly number[]): number {
  let total = 0;
  const columns = salesColumns(block);
  for (const row of rows) for (const column of columns) total += amountAt(block, row, column) ?? 0;
  return total;
}
