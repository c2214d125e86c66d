/** What is said of SALESSHARE in English. */

/** What forms and the help say. */
export const help = {
  description: "Share of each amount in the total sales.",
  parameters: { amounts: "Range of sales amounts" },
  search: "percent of total, sales mix, proportion",
  answers: "How much of all sales does each customer, type of customer or product bring?",
  formula: "amount ÷ total of all positive amounts",
  source: "Project 6, section 2(1) 1 to 3; table 6-6",
  conventions: ["A zero or negative amount counts as 0 in the total and has the share 0. If nothing is positive, all shares are 0."],
  mistakes: ["Selecting the total row too, which halves every share.", "Reading 0.25 as 0.25 %: format the cells as percentages."],
  example: "The three shares are {r1}, {r2} and {r3}; together 100 %.",
};
