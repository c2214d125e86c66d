/** What is said of KEEPVISITING in English. */

/** What cells say. */
export const messages = { arguments: { results: "results", visitLimit: "limit" } };

/** What forms and the help say. */
export const help = {
  description: "Whether to go on visiting a customer: FALSE after 5 visits without result.",
  parameters: {
    visits: "Visits made so far",
    results: "Orders or other results so far; TRUE will do",
    visitLimit: "Visits without result after which the customer leaves the plan. Default 5",
  },
  search: "stop visiting, drop a customer, no result",
  answers: "Who leaves the visit plan because nothing came of it?",
  formula: "TRUE if there was a result or visits < limit, otherwise FALSE",
  source: "Project 6, section 2(4) 1",
  conventions: ["The fifth visit without result is the last one: 5 is FALSE, 4 is TRUE.", "Blank results are none."],
  mistakes: ["Counting the visits of all years: start again when a customer is taken up again."],
  example: "Customer 1: {r1}. Customer 2: {r2}. Customer 3 ordered once: {r3}.",
};
