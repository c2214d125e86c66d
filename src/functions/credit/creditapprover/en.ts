/** What is said of CREDITAPPROVER in English. */

/** What cells say. */
export const messages = {
  arguments: { excess: "excess" },
  results: { salesperson: "salesperson", salesManager: "sales manager", generalManager: "general manager" },
};

/** What forms and the help say. */
export const help = {
  description: "Who must approve the next order on credit: salesperson, sales manager or general manager.",
  parameters: {
    limit: "Credit limit, or unlimited; 0 is no credit at all",
    receivables: "What the customer owes on account; blank is 0",
    notes: "Notes received and not settled yet; blank is 0",
    excess: "How far the sales manager may go beyond the limit. Default 0.2",
  },
  search: "who approves, approval, sales manager, general manager, over the limit, authorise",
  answers: "Who has to sign before more goods go out to this customer?",
  formula: "receivables + notes at most the limit: salesperson; at most limit × (1 + excess): sales manager; beyond: general manager",
  source: "Project 6, section 2(3) 3 (4). How far the sales manager may go is our own default.",
  conventions: [
    "Exactly at the limit is still within it.",
    "A customer without limit (unlimited, 不限) is the salesperson's. A blank limit gives a blank.",
    "The answer is in Excel's display language.",
  ],
  mistakes: ["Typing 20 for 20 %: type 0.2 or 20%."],
  example: "Customer 1 needs the {r1}, customer 2 the {r2}, customer 3 the {r3}.",
};
