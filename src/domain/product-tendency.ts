/** What customers lean towards (二、(一)3(5)): which products they buy more or less of than the products sell in all. */
import { readNumber, type Matrix, type Result } from "./cells";
import { salesMix } from "./products";

/**
 * The tendency of each customer towards each product: the product's share of what the customer bought ÷ its share of all sales.
 *
 * @param bought money, a row per product and a column per customer; a blank is unknown, and 0 is nothing bought
 * @param sales of each product to all customers, money
 * @returns numbers in the shape of `bought`: 1 as everybody, above 1 more, below 1 less; `""` for a blank, for a customer whose
 *   purchases do not add up to more than 0, and for a product without a positive share; `notANumber` for a cell with text
 * @example tendencies([[30], [10]], [50, 50]) // [[1.5], [0.5]]
 */
export function tendencies(bought: Matrix, sales: readonly unknown[]): Result<number>[][] {
  const shares = salesMix(sales);
  const totals = purchaseTotals(bought);
  return bought.map((row, product) => row.map((cell, customer) => tendency(cell, totals[customer] ?? 0, shares[product] ?? "")));
}

/**
 * The tendency of one customer towards one product, as {@link tendencies} has it.
 *
 * @param bought of the product, money
 * @param total of all that the customer bought, money
 * @param share the product's share of all sales, a fraction
 * @returns a number; `""` for a blank, and unless both `total` and `share` are above 0; `notANumber` for text in `bought`
 * @example tendency(30, 40, 0.5) // 1.5
 */
export function tendency(bought: unknown, total: unknown, share: unknown): Result<number> {
  const amount = readNumber(bought, "bought");
  if (typeof amount !== "number") return amount;
  return typeof share === "number" && share > 0 && typeof total === "number" && total > 0 ? amount / total / share : "";
}

/**
 * What each customer bought in all.
 *
 * @param bought money, a row per product and a column per customer; only numbers count
 * @returns money, one per column
 * @example purchaseTotals([[30, 5], [10, ""]]) // [40, 5]
 */
export function purchaseTotals(bought: Matrix): number[] {
  return (bought[0] ?? []).map((_, customer) =>
    bought.reduce((sum, row) => {
      const amount = row[customer];
      return typeof amount === "number" ? sum + amount : sum;
    }, 0),
  );
}

/**
 * To which customer a product is offered first: of those with high potential the one that leans towards it least.
 *
 * @param own the tendency of each customer towards the product, see {@link tendencies}
 * @param potentials of each customer: `high`, `medium` or `low`
 * @returns the place of the customer, from 0; -1 where none with high potential buys less of it than everybody
 * @example leastTended([0.9, 0.2, 0.1], ["high", "high", "low"]) // 1
 */
export function leastTended(own: readonly Result<number>[], potentials: readonly unknown[]): number {
  const open = own.map((tendency, customer) => (potentials[customer] === "high" && typeof tendency === "number" ? tendency : Infinity));
  const least = Math.min(...open);
  return least < 1 ? open.indexOf(least) : -1;
}
