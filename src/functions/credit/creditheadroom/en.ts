/** What is said of CREDITHEADROOM in English. */

/** What forms and the help say. */
export const help = {
  description: "What may still be lent: limit − receivables − notes.",
  parameters: {
    limit: "Credit limit, or unlimited; 0 is no credit at all",
    receivables: "What the customer owes on account; blank is 0",
    notes: "Notes received and not settled yet; blank is 0",
  },
  search: "remaining credit, available credit",
  answers: "How much more may the customer order on credit?",
  formula: "limit − (receivables + notes)",
  source: "Project 6, section 2(3) 1",
  conventions: ["Negative for a customer who is over the limit; blank without a limit."],
  mistakes: ["Forgetting the notes: a note counts until it is paid, not until it is received."],
  said: { unlimited: "unlimited" },
  example: "Customer 1 may order for {r1} more; customer 2 is at {r2}.",
};
