/** Table 6-1: existing, past and future customers, what each group brings. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { salesShares } from "./ranking";
import { toMillionth } from "./rounding";

/** The three groups of 客户情况分析: who buys, who has stopped, who may begin (现有、过去、将来客户). */
export const STATUSES = ["existing", "past", "future"] as const;
export type Status = (typeof STATUSES)[number];

/** The lines of the figures: the statuses, rows without one of them, and all together. */
export const STATUS_LINES = [...STATUSES, "unstated", "total"] as const;
export type StatusLine = (typeof STATUS_LINES)[number];

export interface StatusFigures {
  readonly customers: number;
  /** Money; net returns are taken off. */
  readonly amount: number;
  /** Of the positive amounts of all lines, a fraction; a line whose amount is negative counts 0. */
  readonly share: number;
}

/**
 * How many customers each status has and what they bought (模块二 (一)1).
 *
 * @param names one customer per row; a row with a name or a status is a customer
 * @param statuses one status per row; a blank or anything else than the three is unstated
 * @param amounts one amount per row, money; blanks and text add nothing
 * @returns the figures of every line; amounts are rounded to a millionth, so that returns which cancel sales leave 0
 * @example customersByStatus(["甲", "乙"], ["existing", "past"], [60, 20]).existing // { customers: 1, amount: 60, share: 0.75 }
 */
export function customersByStatus(
  names: readonly unknown[],
  statuses: readonly unknown[],
  amounts: readonly unknown[],
): Record<StatusLine, StatusFigures> {
  const counts: Record<StatusLine, number> = { existing: 0, past: 0, future: 0, unstated: 0, total: 0 };
  const sums = { ...counts };
  statuses.forEach((cell, row) => {
    const line = STATUSES.find((status) => status === cell) ?? "unstated";
    const amount = readNumber(amounts[row], "amounts");
    const listed = isBlank(cell) && isBlank(names[row]) ? 0 : 1;
    for (const own of [line, "total"] as const) {
      counts[own] += listed;
      sums[own] += typeof amount === "number" ? amount : 0;
    }
  });

  const amountOf = (line: StatusLine): number => toMillionth(sums[line]);
  const parts = STATUS_LINES.filter((line) => line !== "total");
  const shares = salesShares(parts.map((line) => [amountOf(line)])).map(([share]) => Number(share ?? 0));
  const figures = (line: StatusLine, share: number): StatusFigures => ({ customers: counts[line], amount: amountOf(line), share });
  return {
    existing: figures("existing", shares[0] ?? 0),
    past: figures("past", shares[1] ?? 0),
    future: figures("future", shares[2] ?? 0),
    unstated: figures("unstated", shares[3] ?? 0),
    total: figures(
      "total",
      shares.reduce((sum, share) => sum + share, 0),
    ),
  };
}

/**
 * The number of each row of the list. The number is also where a row says that one of its figures is no figure.
 *
 * @param names what names a row (customer, status), a list per column; a row where all are blank has no number
 * @param figures the columns that must hold numbers (amount, date)
 * @returns one whole number per row, its place in the list from 1; `""` for a blank row, `notANumber` where a figure is text
 * @example rowNumbers([["甲", "", "乙"]], [[5, "", 7]]) // [1, "", 3]
 */
export function rowNumbers(names: readonly (readonly unknown[])[], figures: readonly (readonly unknown[])[]): Result<number>[] {
  const rows = Math.max(0, ...[...names, ...figures].map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => {
    const failed = figures.map((column) => readNumber(column[row], "amounts")).find((cell) => cell instanceof SalesbookError);
    if (failed !== undefined) return failed;
    return names.every((column) => isBlank(column[row])) ? "" : row + 1;
  });
}
