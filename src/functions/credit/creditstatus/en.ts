/** What is said of CREDITSTATUS in English. */

/** What cells say. */
export const messages = {
  arguments: { overdueDays: "overdue days", overdueLimit: "overdue limit" },
  results: { within: "within", over: "over", overdue: "overdue", unlimited: "unlimited" },
};

/** What forms and the help say. */
export const help = {
  description: "Whether a customer is within its credit limit: within, over, overdue or unlimited.",
  parameters: {
    limit: "Credit limit, or unlimited; 0 is no credit at all",
    receivables: "What the customer owes on account; blank is 0",
    notes: "Notes received and not settled yet; blank is 0",
    orders: "Open orders, where they count too",
    uninvoiced: "Delivered and not invoiced yet, where it counts too",
    overdueDays: "Days since the oldest unpaid item fell due",
    overdueLimit: "For how many days something may be overdue; default 0",
  },
  search: "over the limit, accounts receivable, deliver",
  answers: "May this order go out, or does it need the sales manager's approval?",
  formula:
    "over if receivables + notes + open orders + deliveries not invoiced > limit, else overdue if overdue days > overdue limit, otherwise within",
  source: "Project 6, section 2(3) 1 and 3",
  conventions: [
    "The text counts receivables and notes. Open orders and deliveries without an invoice count where they are given, as is done in practice.",
    "Over comes before overdue; a customer without limit can be overdue, too.",
    "Exactly at the limit is within.",
    "unlimited (or 不限) is a value of its own for class A customers; 0 means no credit at all. A blank limit gives a blank.",
    "The answer is in Excel's display language.",
  ],
  mistakes: ["Testing the answer's words in other formulas: they change with the language. Test CREDITHEADROOM < 0 instead."],
  said: { unlimited: "unlimited" },
  example: "Customer 1 is {r1}, customer 2 {r2}, customer 3 {r3}.",
};
