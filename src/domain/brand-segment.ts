/** Nine kinds of customers by the brand they buy and by how much they use (模块三, the case of the supermarkets). */
import { isBlank, type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";
import { numberOr, outOfRange, requireNotNegative } from "./inputs";
import { SHARE_TOLERANCE } from "./limits";
import { toMillionth } from "./rounding";

/** Who buys (nearly) only the national brand, only the store's own, or now this and now that. */
export const BRAND_LOYALTIES = ["national", "store", "switcher"] as const;
export type BrandLoyalty = (typeof BRAND_LOYALTIES)[number];

/** How much a customer uses, beside the others. */
export const USE_LEVELS = ["Low", "Medium", "High"] as const;
export type UseLevel = (typeof USE_LEVELS)[number];

export type BrandSegment = `${BrandLoyalty}${UseLevel}`;

/** The nine segments: nationalLow, nationalMedium … switcherHigh. */
export const BRAND_SEGMENTS = BRAND_LOYALTIES.flatMap((brand) => USE_LEVELS.map((level): BrandSegment => `${brand}${level}`));

/** From this share of one brand on a customer is loyal to it. */
export const LOYAL_SHARE = 0.8;

/**
 * The segment of each customer of a kind of goods. The case tells three kinds of buyers and three levels of use apart, and
 * says that the heavy users of the other brand are worth the best offers; where the lines run is ours:
 *
 * - loyal to a brand is who buys at least 80 % of it, a switcher everybody else;
 * - use is both brands together; in the upper third (High) is who has fewer than a third of the customers above, in the
 *   middle third (Medium) who has fewer than two thirds above. Equal use is one level.
 *
 * @param nationalBrand quantities of the national brand, 0 or more, in one unit
 * @param storeBrand quantities of the store's own brand in the same unit
 * @param loyal the share from which on a customer is loyal, a fraction above 0.5, at most 1. Default 0.8
 * @returns keys in the shape of the ranges, which is one; a blank quantity is 0, and who bought neither brand is `""` and
 *   counts in no third; in its own cell `notANumber` for text, `outOfRange` for less than 0
 * @throws SalesbookError differentShape; notANumber or outOfRange for `loyal`
 * @example brandSegments([[9], [1], [3]], [[1], [""], [2]]) // [["nationalHigh"], ["nationalLow"], ["switcherMedium"]]
 */
export function brandSegments(nationalBrand: unknown, storeBrand: unknown, loyal?: unknown): ResultMatrix<BrandSegment> {
  const share = readLoyalShare(loyal);
  const buyers = cellByCell({ nationalBrand, storeBrand }, (national, store): Result<Buyer> => {
    const quantities = [numberOr(national, "nationalBrand", 0), numberOr(store, "storeBrand", 0)] as const;
    requireNotNegative(quantities[0], "nationalBrand");
    requireNotNegative(quantities[1], "storeBrand");
    const use = toMillionth(quantities[0] + quantities[1]);
    if (!Number.isFinite(use)) throw outOfRange("nationalBrand", String(use), "smallerNumber");
    return use === 0 ? "" : { brand: loyaltyOf(...quantities, share), use };
  });
  const levelOf = levels(buyers.flat().flatMap((buyer) => (isBuyer(buyer) ? [buyer.use] : [])));
  return buyers.map((row) => row.map((buyer) => (isBuyer(buyer) ? (`${buyer.brand}${levelOf(buyer.use)}` as const) : buyer)));
}

interface Buyer {
  readonly brand: BrandLoyalty;
  readonly use: number;
}

function isBuyer(cell: Result<Buyer>): cell is Buyer {
  return !isBlank(cell) && !(cell instanceof SalesbookError);
}

function loyaltyOf(national: number, store: number, share: number): BrandLoyalty {
  const needed = (share - SHARE_TOLERANCE) * (national + store);
  if (national >= needed) return "national";
  return store >= needed ? "store" : "switcher";
}

/** The level of an amount of use, by the number of customers who use more. */
function levels(uses: number[]): (use: number) => UseLevel {
  uses.sort((left, right) => right - left);
  const more = new Map<number, number>();
  uses.forEach((use, index) => {
    if (!more.has(use)) more.set(use, index);
  });
  return (use) => {
    const above = 3 * more.get(use)!;
    if (above < uses.length) return "High";
    return above < 2 * uses.length ? "Medium" : "Low";
  };
}

function readLoyalShare(cell: unknown): number {
  const share = numberOr(cell, "loyal", LOYAL_SHARE);
  if (share > 0.5 && share <= 1) return share;
  if (share <= 1 || share > 100) throw outOfRange("loyal", share, "loyalShare");
  throw new SalesbookError("outOfRange", { argument: "loyal", received: share, accepted: "rateNotPercent", fraction: share / 100 });
}
