/** What is said of CREDITLIMIT_WORKING in English. */

/** What forms and the help say. */
export const help = {
  description: "Credit limit by working capital: (current assets − current liabilities) ÷ suppliers.",
  parameters: {
    currentAssets: "The customer's current assets",
    currentLiabilities: "The customer's current liabilities",
    suppliers: "Number of suppliers, 1 or more",
  },
  search: "working capital",
  answers: "How much of the customer's free working capital falls to each supplier?",
  formula: "(current assets − current liabilities) ÷ suppliers",
  source: "Project 6, section 2(3) 2, method 2",
  conventions: ["A negative result becomes 0.", "Fewer than 1 supplier shows #VALUE!."],
  mistakes: ["Leaving our own company out of the number of suppliers."],
  example: "Customer 1 may have {r1}. Customer 2 has no working capital left: {r2}.",
};
