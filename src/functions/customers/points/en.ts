/** What is said of POINTS in English. */

/** What cells say. */
export const messages = { arguments: { multiplier: "multiplier" } };

/** What forms and the help say. */
export const help = {
  description: "Points for purchases: one for every full 10, times the multiplier.",
  parameters: {
    spend: "One purchase per cell, without freight; negative for a return",
    multiplier: "2 in the month of the birthday. Default 1",
  },
  search: "loyalty points, earn points",
  answers: "How many points does a purchase earn?",
  formula: "⌊spend ÷ 10⌋ × multiplier",
  source: "Report 客户关系维护调研报告, rules of the points",
  conventions: ["A part of 10 earns nothing: 199 are 19 points.", "A return takes back what its purchase earned: −199 are −19 points."],
  mistakes: ["Giving the sum of several purchases: each is rounded down by itself, so the sum earns more."],
  example: "Purchase 1 earns {r1} points, purchase 2 in the month of the birthday {r2}; the return costs {r3}.",
};
