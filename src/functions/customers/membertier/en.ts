/** What is said of MEMBERTIER in English. */

/** What cells say. */
export const messages = {
  arguments: { frequency: "visits", table: "table" },
  accepted: { tierTable: "three columns – name, least spending, least visits – with the highest tier first" },
  results: { top: "top", middle: "middle", basic: "basic" },
};

/** What forms and the help say. */
export const help = {
  description: "Tier of each member by spending or visits in a year.",
  parameters: {
    spend: "Spending in the year, net of returns",
    frequency: "Visits in the year, same shape",
    table: "Rows of name, least spending, least visits, highest first. Default 3990 or 200, 1990 or 100",
  },
  search: "membership, loyalty card, vip",
  answers: "Which members get which card?",
  formula: "the highest tier whose spending or whose visits are reached",
  source: "Report 客户关系维护调研报告, part 3, grading of customers by spending and frequency",
  conventions: [
    "One of the two is enough. Exactly at a threshold is reached.",
    "In a table of your own a blank threshold does not lead to the tier; who reaches none gets –.",
    "Without a table the answer is in Excel's display language.",
  ],
  mistakes: ["Giving the spending of several years: the thresholds are those of one."],
  said: { Gold: "Gold", Silver: "Silver" },
  example: "Member 1 is {r1} by spending, member 2 {r2} by visits, member 3 {r3}.",
};
