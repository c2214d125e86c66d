/** What is said of CREDITHEADROOM in English. */

/** What forms and the help say. */
export const help = {
  description: "What may still be lent: limit − receivables − notes.",
  parameters: {
    limit: "Credit limit, or unlimited; 0 is no credit at all",
    receivables: "What the customer owes on account; blank is 0",
    notes: "Notes received and not settled yet; blank is 0",
    orders: "Open orders, where they count too",
    uninvoiced: "Delivered and not invoiced yet, where it counts too",
  },
  search: "remaining credit, available credit",
  answers: "How much more may the customer order on credit?",
  formula: "limit − (receivables + notes + open orders + deliveries not invoiced)",
  source: "Project 6, section 2(3) 1",
  conventions: [
    "The text counts receivables and notes. Open orders and deliveries without an invoice count where they are given, as is done in practice.",
    "Negative for a customer who is over the limit; blank without a limit.",
  ],
  mistakes: ["Forgetting the notes: a note counts until it is paid, not until it is received."],
  said: { unlimited: "unlimited" },
  example: "Customer 1 may order for {r1} more; customer 2 is at {r2}.",
};
