import { DEFAULT_TIERS } from "../../src/domain/member-tier";
import { nextTier } from "../../src/domain/next-tier";

// The fourth text: 3,990 yuan or 200 visits a year lead to the top tier, 1,990 or 100 to the middle one.
it.each([
  ["basic", 1260, 99, { tier: "middle", spend: 730, visits: 1 }],
  ["middle", 3962.5, 58, { tier: "top", spend: 27.5, visits: 142 }],
  ["middle", 2000, 199, { tier: "top", spend: 1990, visits: 1 }],
  ["basic", -58, 3, { tier: "middle", spend: 2048, visits: 97 }],
  ["top", 9000, 300, null],
  ["–", 0, 0, null],
])("a member of tier %s that spent %d in %d visits", (tier, spend, visits, expected) => {
  expect(nextTier(tier, spend, visits, DEFAULT_TIERS)).toEqual(expected);
});
