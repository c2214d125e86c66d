/** What is said of CREDITLIMIT_CURRENT in English. */

/** What cells say. */
export const messages = { arguments: { generalRatio: "general ratio", generalLimit: "general limit" } };

/** What forms and the help say. */
export const help = {
  description: "Credit limit by current ratio: general limit × (current assets ÷ current liabilities) ÷ general ratio.",
  parameters: {
    currentAssets: "The customer's current assets",
    currentLiabilities: "The customer's current liabilities, above 0",
    generalRatio: "Current ratio of customers in general, 2 for 200 %",
    generalLimit: "Limit of customers in general",
  },
  search: "limit by liquidity",
  answers: "How far may the limit differ from the usual one, as the customer is more or less liquid than others?",
  formula: "general limit × (current assets ÷ current liabilities) ÷ general ratio",
  source: "Project 6, section 2(3) 2, method 3",
  conventions: [
    "The textbook gives the ratio and says that a customer above the general level may have a higher limit; this is that sentence as a formula.",
    "No liabilities show #DIV/0!.",
  ],
  mistakes: ["Typing the general ratio as 200; 200 % is 2.", "Wanting the ratio itself: that is CURRENTRATIO."],
  example: "Customer 1 is more liquid than most and may have {r1}, customer 2 {r2}.",
};
