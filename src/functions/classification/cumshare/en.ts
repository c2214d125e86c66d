/** What is said of CUMSHARE in English. */

/** What forms and the help say. */
export const help = {
  description: "Share of the total that is reached with each amount, counted from the largest.",
  parameters: { amounts: "Range of sales amounts, in any order" },
  search: "running share, cumulative percent, pareto line",
  answers: "How far do the largest customers down to this one carry the sales?",
  formula: "Σ of the amounts from the largest down to this one ÷ total",
  source: "Project 6, section 3(2); table 6-9",
  conventions: [
    "The column needs no sorting; each result stands beside its own amount.",
    "Equal amounts are taken one by one in the order entered, as in a Pareto chart.",
    "Zero and negative amounts count as 0 and stand at 100 %.",
  ],
  mistakes: ["Comparing with ABCCLASS: under the rule crossing, a customer at 80 % is in A if the one before was below 75 %."],
  example: "The largest customer, in row 2, brings {r2}; with row 1 it is {r1}, and the smallest completes {r3}.",
};
