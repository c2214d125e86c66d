/** Gross margin return on inventory investment, the English cousin of the cross ratio. */
import { type ResultMatrix } from "./cells";
import { numberByNumber } from "./columns";
import { requireDivisor } from "./inputs";

/**
 * GMROI: gross profit ÷ stock at cost, what a yuan put into stock earns. The cross ratio of the textbook (交叉比率) has the
 * stock at selling price, and is lower for the same goods.
 *
 * @param sales money
 * @param cost cost of what was sold, money
 * @param stockAtCost average stock of the same period at cost, money, above 0
 * @returns factors (1.6 is shown as 160 %) in the shape of the ranges, which is one; single values hold for every row.
 *   `""` where a cell is blank; in its own cell `notANumber` for text, `zeroDivisor` without stock, `outOfRange` for a
 *   negative one
 * @throws SalesbookError differentShape
 * @example gmrois([[2900]], [[1700]], [[750]]) // [[1.6]]
 */
export function gmrois(sales: unknown, cost: unknown, stockAtCost: unknown): ResultMatrix<number> {
  return numberByNumber({ sales, cost, stockAtCost }, (sold, spent, stock) => {
    requireDivisor(stock, "stockAtCost");
    return (sold - spent) / stock;
  });
}
