/** What is said of RFMSCORE in English. */

/** What cells say. */
export const messages = {
  arguments: { days: "days" },
};

/** What forms and the help say. */
export const help = {
  description: "Scores from 1 to 5 for how long ago, how often and how much each customer bought.",
  parameters: {
    days: "Days since the last purchase, one per customer",
    visits: "Purchases or visits, one per customer",
    amounts: "Sales, one per customer",
    cuts: "Three rows of four ascending limits, for days, visits and amounts. Default: fifths of the customers",
  },
  search: "rfm, recency frequency monetary, customer value, quintiles, segments, best customers, sleeping customers",
  answers: "Which customers bought lately, often and much, and which of the good ones are slipping away?",
  formula:
    "Without limits: 1 + the whole fifths of the customers who are worse. With limits: 1 + the limits that are reached; days reach a limit that they are not above.",
  source: "A rule of the trade, not of the textbook; sheet P24",
  conventions: [
    "5 is best. Fewer days are better, and so are more visits and larger amounts.",
    "Equal figures share a score, that of the worst place among them: where most have bought once, all of them have 1.",
    "Each of the three is scored by itself; a blank leaves its own score blank. Customers with a blank are not counted in its fifths.",
    "Of fewer than five customers not every score is given.",
  ],
  mistakes: [
    "Giving dates in place of days: take them from today first, such as TODAY()-B2:B21.",
    "Comparing scores of two lists: fifths are those of the customers given. Limits of your own stay the same.",
  ],
  example:
    "Customer 1 bought last, most often and most: {r1c1}, {r1c2}, {r1c3}. Customer 4 scores lowest on everything and shares the lowest score for visits with customer 2.",
};
