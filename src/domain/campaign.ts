/** What campaigns brought (the third text, 四(四)): success, cost per deal, return. */
import { readNumber, type Result, type ResultMatrix } from "./cells";
import { cellByCell } from "./columns";
import { SalesbookError } from "./errors";
import { outOfRange, requireDivisor } from "./inputs";
import { toMillionth } from "./rounding";

/**
 * The part of the people reached, or of the leads, that came to the next stage.
 *
 * @param reached how many came so far, 0 or more
 * @param of how many there were before, 0 or more
 * @returns a fraction, may be above 1; `""` for a blank and where there was nobody before; `notANumber` for text,
 *   `outOfRange` below 0
 * @example conversionRate(12, 400) // 0.03
 */
export function conversionRate(reached: unknown, of: unknown): Result<number> {
  const cells = [readNumber(reached, "reached"), readNumber(of, "of")];
  const refused = firstRefused(cells, ["reached", "of"]);
  if (refused) return refused;
  const [part = 0, whole = 0] = cells.map(Number);
  return cells.includes("") || whole === 0 ? "" : part / whole;
}

/** What cannot be: each stage has fewer people than the one before, or as many. */
export const CAMPAIGN_DOUBTS = ["moreDeals", "moreLeads"] as const;
export type CampaignDoubt = (typeof CAMPAIGN_DOUBTS)[number];

/**
 * What is odd about the people of a campaign: more deals than leads, or more leads or deals than people reached. It may be that
 * deals came from elsewhere; the rates say nothing then.
 *
 * @param contacts, leads, deals how many; anything but a number says nothing
 * @example campaignDoubt(400, 12, 15) // "moreDeals"
 * @example campaignDoubt(400, 30, 15) // ""
 */
export function campaignDoubt(contacts: unknown, leads: unknown, deals: unknown): CampaignDoubt | "" {
  const isMore = (part: unknown, whole: unknown): boolean => typeof part === "number" && typeof whole === "number" && part > whole;
  if (isMore(deals, leads)) return "moreDeals";
  return isMore(leads, contacts) || isMore(deals, contacts) ? "moreLeads" : "";
}

/**
 * What a deal cost.
 *
 * @param cost of the campaign, money, 0 or more
 * @param deals how many there were, 0 or more
 * @returns money; errors and blanks as for {@link conversionRate}
 * @example costPerDeal(6000, 12) // 500
 */
export function costPerDeal(cost: unknown, deals: unknown): Result<number> {
  return conversionRate(cost, deals);
}

/**
 * What a campaign left: revenue × margin rate − cost.
 *
 * @param cost, revenue money, 0 or more
 * @param margin the margin rate on the revenue, a fraction from −1 to 1
 * @returns money to a millionth; `""` where one is blank, `notANumber` for text, `outOfRange`
 * @example campaignProfit(6000, 60000, 0.2) // 6000
 */
export function campaignProfit(cost: unknown, revenue: unknown, margin: unknown): Result<number> {
  const rate = readNumber(margin, "marginRate");
  const cells = [readNumber(cost, "campaignCost"), readNumber(revenue, "revenue"), rate];
  const refused = firstRefused(cells, ["campaignCost", "revenue"]);
  if (refused) return refused;
  if (typeof rate === "number" && Math.abs(rate) > 1) return outOfRange("marginRate", rate, "marginRate");
  const [spent = 0, earned = 0] = cells.map(Number);
  return cells.includes("") ? "" : toMillionth(earned * Number(rate) - spent);
}

/**
 * What came back of each yuan spent: profit ÷ cost.
 *
 * @param profit see {@link campaignProfit}; anything but a number has no return
 * @param cost money
 * @returns a fraction, −1 where all was lost; `""` where nothing was spent
 * @example campaignReturn(3000, 6000) // 0.5
 */
export function campaignReturn(profit: unknown, cost: unknown): number | "" {
  return typeof profit === "number" && typeof cost === "number" && cost > 0 ? profit / cost : "";
}

/**
 * The return of each campaign of a column: {@link campaignReturn} of its {@link campaignProfit}.
 *
 * @param costs, revenues, margins values or ranges of one shape, as for {@link campaignProfit}
 * @returns fractions in that shape; `""` where one is blank, in its own cell notANumber, outOfRange, and zeroDivisor where
 *   nothing was spent
 * @throws SalesbookError differentShape
 * @example campaignReturns([[6000], [6000]], [[45000], [""]], 0.2) // [[0.5], [""]]
 */
export function campaignReturns(costs: unknown, revenues: unknown, margins: unknown): ResultMatrix<number> {
  return cellByCell({ campaignCost: costs, revenue: revenues, marginRate: margins }, (cost, revenue, margin) => {
    const profit = campaignProfit(cost, revenue, margin);
    if (typeof profit === "number") requireDivisor(Number(cost), "campaignCost");
    return typeof profit === "number" ? campaignReturn(profit, cost) : profit;
  });
}

/** Text in any cell is said before a number below 0 in one of the first ones, which `names` names. */
function firstRefused(cells: readonly Result<number>[], names: readonly string[]): SalesbookError | undefined {
  const text = cells.find((cell) => cell instanceof SalesbookError);
  if (text instanceof SalesbookError) return text;
  const below = names.findIndex((_, index) => Number(cells[index]) < 0);
  return below < 0 ? undefined : outOfRange(names[below] ?? "", Number(cells[below]), "notNegative");
}
