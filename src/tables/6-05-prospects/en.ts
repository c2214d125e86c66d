/** The words of table 6-5. */
export const table = {
  name: "Prospect grades and visits",
  purpose:
    "Each prospect gets 0 to 100 points per criterion; their weighted mean decides the grade, and the grade the visits per month. A criterion without points is left out with its weight. Below the bound of D there is no grade (–) and no visit. Criteria, weights, bounds and visits are suggestions: change them to fit your market.",
  answers: "leads, lead scoring, potential customers",
  fields: {
    prospect: "Prospect",
    need: "Need",
    means: "Means to pay",
    authority: "Authority to decide",
    access: "Ease of access",
    score: "Weighted score",
    grade: "Grade",
    visits: "Planned visits per month",
  },
  sections: { prospects: "Prospects" },
  scalars: {
    weight: "Weight",
    lowerBound: "Points from",
    monthlyVisits: "Visits per month",
    count: "Prospects",
    planned: "Visits in all",
  },
  choices: { need: "Need", means: "Means to pay", authority: "Authority to decide", access: "Ease of access" },
  blocks: { criteria: "Criterion", grades: "Grade" },
  charts: {},
};
