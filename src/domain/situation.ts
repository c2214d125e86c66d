/** Table 6-1: existing, past and future customers, what each group brings. */
import { isBlank, readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { salesShares } from "./ranking";

/** The three groups of 客户情况分析: who buys, who has stopped, who may begin (现有、过去、将来客户). */
export const STATUSES = ["existing", "past", "future"] as const;
export type Status = (typeof STATUSES)[number];

export interface StatusFigures {
  readonly customers: number;
  /** Money; net returns are taken off. */
  readonly amount: number;
  /** Of the amounts of all groups, a fraction; a group whose amount is negative counts 0. */
  readonly share: number;
}

/**
 * How many customers each status has and what they bought (模块二 (一)1).
 *
 * @param statuses one status per row; anything else than the three is in no group
 * @param amounts one amount per row, money; blanks and text add nothing
 * @returns the figures of every status; amounts are rounded to a millionth, so that returns which cancel sales leave 0
 * @example customersByStatus(["existing", "past", "existing"], [60, 20, 20]).existing // { customers: 2, amount: 80, share: 0.8 }
 */
export function customersByStatus(statuses: readonly unknown[], amounts: readonly unknown[]): Record<Status, StatusFigures> {
  const sums = STATUSES.map((status) => {
    let customers = 0;
    let amount = 0;
    statuses.forEach((own, row) => {
      if (own !== status) return;
      customers += 1;
      const bought = readNumber(amounts[row], "amounts");
      if (typeof bought === "number") amount += bought;
    });
    return { customers, amount: Math.round(amount * 1e6) / 1e6 || 0 };
  });
  const shares = salesShares(sums.map(({ amount }) => [amount]));
  const figures = sums.map((sum, index): StatusFigures => ({ ...sum, share: Number(shares[index]?.[0] ?? 0) }));
  const [existing, past, future] = figures as [StatusFigures, StatusFigures, StatusFigures];
  return { existing, past, future };
}

/**
 * The number of each row of the list. The number is also where a row says that one of its figures is no figure.
 *
 * @param names what names a row (customer, status), a list per column; a row where all are blank has no number
 * @param figures the columns that must hold numbers (amount, date)
 * @returns one whole number per row, its place in the list from 1; `""` for a blank row, `notANumber` where a figure is text
 * @example rowNumbers([["甲", "", "乙"]], [[5, "", "n/a"]]) // [1, "", SalesbookError notANumber]
 */
export function rowNumbers(names: readonly (readonly unknown[])[], figures: readonly (readonly unknown[])[]): Result<number>[] {
  const rows = Math.max(0, ...[...names, ...figures].map((column) => column.length));
  return Array.from({ length: rows }, (_, row) => {
    const failed = figures.map((column) => readNumber(column[row], "amounts")).find((cell) => cell instanceof SalesbookError);
    if (failed !== undefined) return failed;
    return names.every((column) => isBlank(column[row])) ? "" : row + 1;
  });
}
