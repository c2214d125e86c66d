/** What is said of CURRENTRATIO in English. */

/** What forms and the help say. */
export const help = {
  description: "Current ratio: current assets ÷ current liabilities.",
  parameters: {
    currentAssets: "The customer's current assets",
    currentLiabilities: "The customer's current liabilities, above 0, same shape",
  },
  search: "liquidity, solvency",
  answers: "Can the customer pay what falls due soon?",
  formula: "current assets ÷ current liabilities",
  source: "Project 6, section 2(3) 2, method 3, as printed",
  conventions: ["A factor: 2 is 200 %.", "No liabilities show #DIV/0!; negative ones show #VALUE!."],
  mistakes: ["Taking the ratio for a limit in money: CREDITLIMIT_CURRENT makes one of it."],
  example: "Customer 1 could pay {r1} times what it owes, customer 2 only {r2} of it.",
};
