/** Trade with a customer (二、(一)2): our share of what it buys, and whether that is what we expect. */
import { readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";
import { toMillionth } from "./rounding";

/**
 * Our share of a customer's purchases (客户占有率): our sales to it ÷ all it buys of such goods.
 *
 * @param sales our sales to the customer, money; a net return is negative
 * @param purchases all its purchases in the same time, money, above 0
 * @returns a fraction; `""` where a cell is blank, `notANumber` for text, `outOfRange` for negative purchases, `zeroDivisor`
 *   for 0
 * @example customerShare(150000, 500000) // 0.3
 */
export function customerShare(sales: unknown, purchases: unknown): Result<number> {
  const [sold, bought] = [readNumber(sales, "sales"), readNumber(purchases, "purchases")];
  if (sold instanceof SalesbookError) return sold;
  if (bought instanceof SalesbookError) return bought;
  if (sold === "" || bought === "") return "";
  if (bought < 0) return outOfRange("purchases", bought, "aboveZero");
  return bought === 0 ? new SalesbookError("zeroDivisor", { argument: "purchases" }) : sold / bought;
}

/**
 * What we would have to sell more to reach the expected share: expected share × purchases − sales.
 *
 * @param share from {@link customerShare}; anything but a number gives `""`
 * @param expected the expected share, a fraction
 * @returns money, to a millionth; 0 where the share is reached
 * @example tradeGap(0.2, 0.3, 100000, 500000) // 50000
 */
export function tradeGap(share: unknown, expected: number, sales: unknown, purchases: unknown): number | "" {
  if (typeof share !== "number") return "";
  return Math.max(0, toMillionth(expected * Number(purchases) - Number(sales)));
}
