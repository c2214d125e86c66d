/** What is said of STANDARDAMOUNT in English. */

/** What cells say. */
export const messages = { arguments: { rank: "rank" } };

/** What forms and the help say. */
export const help = {
  description: "Class standard amount: the amount of the customer at a rank.",
  parameters: { amounts: "Range of sales amounts", rank: "1 for the largest amount; may be a range of ranks" },
  search: "nth largest, threshold, rank",
  answers: "What must a customer buy to be in class A, when the customer at rank 4 sets the standard?",
  formula: "the rank-th largest amount",
  source: "Project 6, section 3(3); table 6-9",
  conventions: [
    "Equal amounts each take a rank.",
    "Blanks are left out. Text among the amounts shows #VALUE!, for without it every rank below would be another customer's.",
    "A rank beyond the number of amounts gives #N/A.",
  ],
  mistakes: ["Giving the share (0.75) instead of the rank: #VALUE!."],
  example: "The customer at rank 4 sets the standard amount of class A, {r1}; the one at rank 10 that of class B, {r2}.",
};
