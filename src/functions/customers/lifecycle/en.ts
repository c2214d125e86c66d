/** What is said of LIFECYCLE in English. */

/** What cells say. */
export const messages = { results: { exploration: "exploration", formation: "formation", stability: "stability", decline: "decline" } };

/** What forms and the help say. */
export const help = {
  description: "Stage of each customer relation: exploration, formation, stability or decline.",
  parameters: { amounts: "Sales: one row per customer, one column per period, oldest first" },
  search: "churn, declining customers, lifecycle, stage",
  answers: "Which relations are growing, which hold, and which are going to be lost?",
  formula:
    "Fewer than 3 periods with sales: exploration. Otherwise the mean of the last third of the periods ÷ that of the third before: at least 1.2 formation, at most 0.8 decline, else stability.",
  source: "Slides 客户关系管理的理论及发展, 客户关系生命周期: the stages only. The rule is our own.",
  conventions: [
    "A third is rounded down: of 12 months it is 4, of 4 or 5 it is 1.",
    "A blank period and a net return count as 0. A row of blanks gives a blank.",
    "The answer is in Excel's display language.",
  ],
  mistakes: ["Newest period first: growth then looks like decline.", "Including the month that is not over yet."],
  example: "The four customers are in {r1}, {r2}, {r3} and {r4}.",
};
