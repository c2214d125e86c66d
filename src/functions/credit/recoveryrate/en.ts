/** What is said of RECOVERYRATE in English. */

/** What cells say. */
export const messages = { arguments: { amount: "amount", recovered: "recovered" } };

/** What forms and the help say. */
export const help = {
  description: "What share of an unpaid amount has come in: recovered ÷ amount.",
  parameters: { amount: "What was not paid", recovered: "What has come in since; blank is 0" },
  search: "recovery rate, collection, collected, bad debts, dishonoured, overdue",
  answers: "How much of the money that was not paid have we got back?",
  formula: "recovered ÷ amount",
  source: "Project 6, section 2(4) 2",
  conventions: ["A fraction: 0.375 is 37.5 %. Nothing recovered yet is 0; a blank amount gives a blank.", "An amount of 0 shows #DIV/0!."],
  mistakes: ["Giving what is still open for what was recovered: the rate is then that of the loss."],
  example: "Of case 1 {r1} has come in, of case 2 {r2}.",
};
