/** What is said of CREDITLIMIT_COMPOSITE in English. */

/** What cells say. */
export const messages = { arguments: { baseLimit: "base limit" }, accepted: { score: "scores from 0 to 100" } };

/** What forms and the help say. */
export const help = {
  description: "Credit limit by composite judgement: base limit × weighted mean score ÷ 100.",
  parameters: {
    baseLimit: "Limit of a customer with full scores",
    scores: "Scores from 0 to 100, one row per customer",
    weights: "As many weights as scores. Default: all equal",
  },
  search: "credit score, scoring",
  answers: "What limit follows from marks for earnings, safety, liquidity, selling power, purchases and staff?",
  formula: "base limit × Σ(score × weight) ÷ Σ weight ÷ 100",
  source: "Project 6, section 2(3) 2, method 5",
  conventions: ["A blank score is not judged yet and is left out with its weight; a blank weight is 0."],
  mistakes: ["Giving one row of scores for several base limits: each customer needs a row."],
  example: "Customer 1 may have {r1}. The second score of customer 2 is not known yet, so the first alone counts: {r2}.",
};
