/** Which channel serves which segment (模块四, 整合渠道): what a channel gives against what a segment needs, and its cost. */
import { readNumber, type Result } from "./cells";
import { SalesbookError } from "./errors";
import { outOfRange } from "./inputs";
import { toMillionth } from "./rounding";

/** Needs and what channels give of them are rated from 0 to this. */
export const HIGHEST_RATING = 5;

/** A channel fits from this part of the need on, and may cost up to this part of a customer's value; both are ours. */
export const LEAST_FIT = 0.8;
export const MOST_COST_SHARE = 0.1;

/**
 * Which part of a segment's need a channel meets: Σ min(need, given) ÷ Σ need. What is given beyond the need counts for
 * nothing, so a costly channel is no better for those who need little.
 *
 * @param needs ratings 0…5 of what the segment needs; a blank is 0
 * @param gives as many ratings of what the channel gives, in the same order; a blank is 0
 * @returns a fraction 0…1; `""` where nothing is needed or nothing is known of the channel; `notANumber` for text among the
 *   needs, `outOfRange` for a need below 0 or above 5
 * @example needMet([5, 2, 3], [4, 5, ""]) // 0.6
 */
export function needMet(needs: readonly unknown[], gives: readonly unknown[]): Result<number> {
  const read = needs.map((need) => readNumber(need, "needs"));
  const failed = read.find((need) => need instanceof SalesbookError);
  if (failed instanceof SalesbookError) return failed;
  const ratings = read.map((need) => (typeof need === "number" ? need : 0));
  const wrong = ratings.find((need) => need < 0 || need > HIGHEST_RATING);
  if (wrong !== undefined) return outOfRange("needs", wrong, "number");
  const needed = ratings.reduce((sum, need) => sum + need, 0);
  if (needed === 0 || !gives.some((given) => typeof given === "number")) return "";
  const met = ratings.reduce((sum, need, index) => sum + Math.min(need, Number(gives[index] ?? 0) || 0), 0);
  return met / needed;
}

/** Whether a segment is served, has channels that fit but cost too much for its value, or has none that fits: a gap. */
export type Coverage = "served" | "tooDear" | "noFit";

/** A channel as one segment sees it. */
export interface ChannelOffer {
  /** What {@link needMet} says; anything but a number is no offer. */
  readonly fit: unknown;
  /** Money per served customer and year; anything but a number is unknown, and nobody is put on a channel of unknown cost. */
  readonly cost: unknown;
}

/** From which part of the need on a channel fits, and which part of a customer's value it may cost; fractions. */
export interface ChannelRule {
  readonly leastFit: number;
  readonly mostCostShare: number;
}

/**
 * The channel for a segment: the cheapest that fits and is worth its cost.
 *
 * @param offers of all channels; of equal costs the first one counts
 * @param value of one customer of the segment in a year, money
 * @returns the coverage, and the place of the channel from 0 (-1 without one); `null` where no channel has a fit
 * @example channelFor([{ fit: 1, cost: 900 }, { fit: 0.8, cost: 90 }], 5000, { leastFit: 0.8, mostCostShare: 0.1 }) // { coverage: "served", channel: 1 }
 */
export function channelFor(
  offers: readonly ChannelOffer[],
  value: number,
  { leastFit, mostCostShare }: ChannelRule,
): { readonly coverage: Coverage; readonly channel: number } | null {
  const rated = offers.filter(({ fit }) => typeof fit === "number");
  if (rated.length === 0) return null;
  const fits = ({ fit }: ChannelOffer): boolean => typeof fit === "number" && toMillionth(fit - leastFit) >= 0;
  let channel = -1;
  let least = Infinity;
  offers.forEach((offer, index) => {
    if (!fits(offer) || typeof offer.cost !== "number" || offer.cost >= least) return;
    if (toMillionth(offer.cost - mostCostShare * value) > 0) return;
    [channel, least] = [index, offer.cost];
  });
  if (channel >= 0) return { coverage: "served", channel };
  return { coverage: rated.some(fits) ? "tooDear" : "noFit", channel };
}
