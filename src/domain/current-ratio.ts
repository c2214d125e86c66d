/** The current ratio of a customer (二、(三)2(3)), as the textbook prints it. */
import { type ResultMatrix } from "./cells";
import { numberByNumber } from "./columns";
import { requireDivisor } from "./inputs";

/**
 * 流动比率: current assets ÷ current liabilities. It is a ratio and no amount of money; the limit that follows from it is
 * `creditLimitByCurrentRatio`.
 *
 * @param currentAssets money
 * @param currentLiabilities money, above 0, a value or a range of the same shape
 * @returns factors (2 is shown as 200 %) in the shape of the ranges; `""` where a cell is blank; in its own cell
 *   `notANumber` for text, `zeroDivisor` without liabilities, `outOfRange` for negative ones
 * @throws SalesbookError differentShape
 * @example currentRatios([[300000], [90000]], [[100000], [120000]]) // [[3], [0.75]]
 */
export function currentRatios(currentAssets: unknown, currentLiabilities: unknown): ResultMatrix<number> {
  return numberByNumber({ currentAssets, currentLiabilities }, (assets, liabilities) => {
    requireDivisor(liabilities, "currentLiabilities");
    return assets / liabilities;
  });
}
