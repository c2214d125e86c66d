/** What is said of CREDITLIMIT_NET in English. */

/** What cells say. */
export const messages = { arguments: { assets: "assets", liabilities: "liabilities" } };

/** What forms and the help say. */
export const help = {
  description: "Credit limit by net assets: (assets − liabilities) ÷ suppliers.",
  parameters: { assets: "The customer's assets", liabilities: "The customer's liabilities", suppliers: "Number of suppliers, 1 or more" },
  search: "net worth, equity",
  answers: "How much of what the customer owns falls to each supplier?",
  formula: "(assets − liabilities) ÷ suppliers",
  source: "Project 6, section 2(3) 2, method 4",
  conventions: ["A negative result becomes 0.", "Fewer than 1 supplier shows #VALUE!."],
  mistakes: ["Giving current assets: that is CREDITLIMIT_WORKING."],
  example: "Customer 1 may have {r1}, customer 2 {r2}.",
};
