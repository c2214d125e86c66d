/** What a member still lacks of the next tier (客户分级). */
import type { MemberTier } from "./member-tier";
import { toMillionth } from "./rounding";

/** What leads to the next tier: either of the two. */
export interface TierGap {
  readonly tier: string;
  /** Money. */
  readonly spend: number;
  readonly visits: number;
}

/**
 * What a member lacks of the tier above its own; either so much spending or so many visits lead there.
 *
 * @param tier the member's own, by name
 * @param spend what it spent in the year, money
 * @param visits how often it came
 * @param tiers highest first
 * @returns `null` for the highest tier and for none
 * @example nextTier("middle", 2500, 199, DEFAULT_TIERS) // { tier: "top", spend: 1490, visits: 1 }
 */
export function nextTier(tier: string, spend: number, visits: number, tiers: readonly MemberTier[]): TierGap | null {
  const next = tiers[tiers.findIndex(({ name }) => name === tier) - 1];
  if (!next) return null;
  return {
    tier: next.name,
    spend: Math.max(0, toMillionth((next.spend ?? 0) - spend)),
    visits: Math.max(0, toMillionth((next.visits ?? 0) - visits)),
  };
}
