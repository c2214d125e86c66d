/** What is said of WEIGHTEDSCORE in English. */

/** What forms and the help say. */
export const help = {
  description: "Weighted mean of the scores of each row.",
  parameters: {
    scores: "A row per customer, a column per criterion, each score 0 to 100",
    weights: "One weight per criterion. Default all equal",
  },
  search: "weighted average, weighted score, scoring, rating, criteria, points",
  answers: "What do several scores come to when some criteria count more than others?",
  formula: "Σ (score × weight) ÷ Σ weight",
  source: "Project 6, section 1(1), table 6-5; section 2(3) 2, the fifth method",
  conventions: [
    "A blank score is not judged yet and is left out with its weight: it is not 0.",
    "Weights may be in any unit: {3,1} and {75,25} give the same.",
    "Rounded to a millionth, so that scores which reach a grade on paper reach it in PROSPECTGRADE too.",
  ],
  mistakes: ["Giving the weights of another number of criteria: one weight for each column of scores."],
  example: "Customer 1 has {r1}, customer 2 {r2}; customer 3 was judged by the first criterion only: {r3}.",
};
