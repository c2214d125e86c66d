/** What a shop offers each customer, and when (模块三): segments of each product, purchases that are due, and what is offered. */
import { brandSegments, BRAND_LOYALTIES, USE_LEVELS, type BrandLoyalty, type BrandSegment, type UseLevel } from "./brand-segment";
import type { Result } from "./cells";
import { numberOr, requireRate } from "./inputs";
import { toMillionth } from "./rounding";

/** Whether a purchase was to be expected before today, is within the days ahead, or comes later. */
export type PurchaseState = "overdue" | "due" | "later";

/** A week. */
export const DAYS_AHEAD = 7;

/**
 * How soon a purchase is to be expected.
 *
 * @param next the day of the next purchase, a serial number; anything else is none
 * @param today a serial number; a time of day is left out
 * @param daysAhead how many days count as this week, today among them. Default 7
 * @returns `""` where either day is missing
 * @example purchaseState(46145, 46142) // "due"
 * @example purchaseState(46149, 46142) // "later"
 */
export function purchaseState(next: unknown, today: unknown, daysAhead = DAYS_AHEAD): PurchaseState | "" {
  if (typeof next !== "number" || typeof today !== "number") return "";
  const day = Math.floor(today);
  if (next < day) return "overdue";
  return next < day + daysAhead ? "due" : "later";
}

/**
 * The segment of each row among the rows of the same product, as {@link brandSegments} finds it: how much is much differs
 * from product to product.
 *
 * @param products names; equal but for case is the same product, and rows without one belong together
 * @param nationalBrand, storeBrand quantities, as for {@link brandSegments}
 * @param loyal as for {@link brandSegments}
 * @returns one per row; errors in their own row
 * @example segmentsByProduct(["Water", "Tea", "water"], [9, 2, 1], ["", "", 7]) // ["nationalHigh", "nationalHigh", "storeMedium"]
 */
export function segmentsByProduct(
  products: readonly unknown[],
  nationalBrand: readonly unknown[],
  storeBrand: readonly unknown[],
  loyal?: unknown,
): Result<BrandSegment>[] {
  const found: Result<BrandSegment>[] = products.map(() => "");
  const groups = new Map<string, number[]>();
  products.forEach((product, row) => {
    const key = String(product ?? "").toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  for (const rows of groups.values()) {
    const column = (cells: readonly unknown[]): unknown[][] => rows.map((row) => [cells[row]]);
    const segments = brandSegments(column(nationalBrand), column(storeBrand), loyal);
    rows.forEach((row, index) => (found[row] = segments[index]?.[0] ?? ""));
  }
  return found;
}

/** For whom an offer is: those whom the strongest campaign is for, the buyers of the other brand, and those of both. */
export const OFFER_GROUPS = ["strongest", "otherBrand", "switchers"] as const;
export type OfferGroup = (typeof OFFER_GROUPS)[number];

/**
 * For the users of which brand the strongest campaign is. The text wants buyers of the national brand to change to the store's
 * own and yet prints that the strongest campaign is for the users of the store brand; turned, it is for those to be won.
 */
export const CAMPAIGN_BRANDS = ["printed", "turned"] as const;
export type CampaignBrand = (typeof CAMPAIGN_BRANDS)[number];

/** What is offered, as a discount by group and use. The case gives heavy users far more than others; the rates are ours. */
export const DEFAULT_OFFERS: Readonly<Record<OfferGroup, Readonly<Record<UseLevel, number>>>> = {
  strongest: { Low: 0.05, Medium: 0.1, High: 0.2 },
  otherBrand: { Low: 0.02, Medium: 0.04, High: 0.08 },
  switchers: { Low: 0.03, Medium: 0.06, High: 0.15 },
};

/**
 * Which offers a customer gets by the brand it buys.
 *
 * @param brand from {@link segmentParts}
 * @param campaign `printed`: the strongest campaign is for users of the store brand; `turned`: for those of the national one
 * @returns one of {@link OFFER_GROUPS}
 * @example offerGroup("store", "printed") // "strongest"
 * @example offerGroup("store", "turned") // "otherBrand"
 */
export function offerGroup(brand: BrandLoyalty, campaign: CampaignBrand): OfferGroup {
  if (brand === "switcher") return "switchers";
  return (brand === "store") === (campaign === "printed") ? "strongest" : "otherBrand";
}

/** A segment taken apart: its brand and its level of use. */
export interface SegmentParts {
  readonly brand: BrandLoyalty;
  readonly level: UseLevel;
}

/**
 * The two halves of a segment's name.
 *
 * @returns `null` for what is no segment
 * @example segmentParts("storeHigh") // { brand: "store", level: "High" }
 */
export function segmentParts(segment: unknown): SegmentParts | null {
  for (const brand of BRAND_LOYALTIES) for (const level of USE_LEVELS) if (segment === `${brand}${level}`) return { brand, level };
  return null;
}

/** Who spends so much a week gets a list of its own, every so many days (每周消费25美元以上的顾客每隔一周收到清单). */
export const LEAST_WEEKLY = 25;
export const DAYS_BETWEEN_LISTS = 14;

/**
 * The day of the next list of a customer.
 *
 * @param weekly what it spends a week, money
 * @param day serial number of the day of this list
 * @param least the spending from which it gets one
 * @param days from list to list
 * @returns serial number of a day; `none` for who spends less, `""` where weekly spending or day is missing
 * @example nextListDay(32, 46142, 25, 14) // 46156
 * @example nextListDay(20, 46142, 25, 14) // "none"
 */
export function nextListDay(weekly: unknown, day: unknown, least: number, days: number): number | "none" | "" {
  if (typeof weekly !== "number" || typeof day !== "number") return "";
  return weekly >= least ? day + days : "none";
}

/**
 * What of a reduction the shop bears itself where the maker pays a part of it (生产厂商的补贴).
 *
 * @param offer the reduction, a fraction; anything else is none
 * @param subsidy the part of it that the maker pays, a fraction
 * @returns a fraction to a millionth; `""` without an offer or a known subsidy
 * @throws SalesbookError notANumber for text; outOfRange outside 0…1
 * @example ownOffer(0.2, 0.75) // 0.05
 */
export function ownOffer(offer: unknown, subsidy: unknown): Result<number> {
  const part = numberOr(subsidy, "subsidy", "" as const);
  if (part !== "") requireRate(part, "subsidy");
  return typeof offer === "number" && part !== "" ? toMillionth(offer * (1 - part)) : "";
}
