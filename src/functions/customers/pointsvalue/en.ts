/** What is said of POINTSVALUE in English. */

/** What cells say. */
export const messages = { arguments: { points: "points" } };

/** What forms and the help say. */
export const help = {
  description: "What points are worth at the till: points ÷ 20.",
  parameters: { points: "Points" },
  search: "redeem points, discount",
  answers: "How much money do a member's points replace?",
  formula: "points ÷ 20",
  source: "Report 客户关系维护调研报告, rules of the points",
  conventions: ["Nothing is rounded; a till may take full 20 only."],
  mistakes: ["Reading points as money: a point from 10 spent is worth 0.05, half a per cent."],
  example: "{r1} for 190 points, {r2} for 45.",
};
