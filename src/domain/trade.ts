/** Trade with a customer (二、(一)2): our share of what it buys, and whether that is what we expect. */
import { isBlank, readNumber, type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";
import { outOfRange, requiredNumber, requireRate } from "./inputs";
import { toMillionth } from "./rounding";

/**
 * Our share of a customer's purchases (本公司供货比率): our sales to it ÷ all it buys of such goods.
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

/**
 * Our share of what each customer of a column buys, and, where a share is expected, what we would have to sell more to reach it:
 * {@link customerShare} and {@link tradeGap} side by side.
 *
 * @param sales, purchases values or ranges of one shape
 * @param expected the expected share, a fraction 0…1, a value or a range of that shape; left out (`undefined`) there is no gap
 * @returns the shares, and behind them the gaps; `""` where a cell is blank, and for the gap of a customer whose expected share
 *   is; a refused cell gets the error
 * @throws SalesbookError differentShape
 * @example customerShares([[150], [100]], [[500], [500]], 0.3) // [[0.3, 0], [0.2, 50]]
 */
export function customerShares(sales: unknown, purchases: unknown, expected?: unknown): ResultMatrix<number> {
  const shares = cellByCell({ sales, purchases, expected }, customerShare);
  if (expected === undefined) return shares;
  const gaps = cellByCell({ sales, purchases, expected }, (sold, bought, wanted) => {
    if (isBlank(wanted)) return "";
    const share = requiredNumber(wanted, "expected");
    requireRate(share, "expected");
    return tradeGap(customerShare(sold, bought), share, sold, bought);
  });
  return shares.map((row, index) => [...row, ...(gaps[index] ?? [])]);
}
