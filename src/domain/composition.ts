/** Table 6-6: what each type of customer buys, and each customer's share in its type (客户构成分析). */
import { readNumber, type Result } from "./cells";

/** The customers of one type. */
export interface Subtotal {
  readonly customers: number;
  /** Money; a zero or negative amount (a net return) counts as 0. */
  readonly sales: number;
}

/**
 * Number and sales of the customers of each type (各分类客户的销售额小计).
 *
 * @param types the type of each customer
 * @param amounts its sales, money; a customer whose cell is blank or holds text is left out
 * @param named the types that are told apart
 * @returns one subtotal per named type in that order, and a last one for the customers of none of them
 * @example subtotals(["agent", "chain", ""], [10, -5, 7], ["chain", "agent"])
 *   // [{ customers: 1, sales: 0 }, { customers: 1, sales: 10 }, { customers: 1, sales: 7 }]
 */
export function subtotals(types: readonly unknown[], amounts: readonly unknown[], named: readonly string[]): Subtotal[] {
  const parts = Array.from({ length: named.length + 1 }, () => ({ customers: 0, sales: 0 }));
  const lines = linesOf(named);
  amounts.forEach((cell, row) => {
    const amount = readNumber(cell, "amounts");
    const part = parts[lines.get(types[row]) ?? named.length];
    if (typeof amount !== "number" || !part) return;
    part.customers += 1;
    part.sales += Math.max(amount, 0);
  });
  return parts;
}

/**
 * Each customer's share of the sales of its type. A zero or negative amount counts as 0; where a type sells nothing,
 * every share in it is 0.
 *
 * @param types the type of each customer
 * @param amounts its sales, money
 * @param named the types that are told apart; the customers of none of them have no share
 * @param wholes what each type sells
 * @returns one fraction per customer; `""` for a blank amount or no type, `notANumber` for text
 * @example sharesInType(["agent", "chain", "agent"], [30, 5, 10], ["agent", "chain"]) // [0.75, 1, 0.25]
 */
export function sharesInType(
  types: readonly unknown[],
  amounts: readonly unknown[],
  named: readonly string[],
  wholes: readonly unknown[] = subtotals(types, amounts, named).map(({ sales }) => sales),
): Result<number>[] {
  const lines = linesOf(named);
  return amounts.map((cell, row) => {
    const amount = readNumber(cell, "amounts");
    if (typeof amount !== "number") return amount;
    const line = lines.get(types[row]);
    if (line === undefined) return "";
    const total = Number(wholes[line] ?? 0);
    return total > 0 ? Math.max(amount, 0) / total : 0;
  });
}

function linesOf(named: readonly string[]): ReadonlyMap<unknown, number> {
  return new Map(named.map((type, line) => [type, line]));
}
