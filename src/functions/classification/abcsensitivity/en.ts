/** What is said of ABCSENSITIVITY in English. */

/** What forms and the help say. */
export const help = {
  description: "Class of each customer under three conventions, and whether they differ.",
  parameters: { amounts: "Column of sales amounts, one per customer", cuts: "Shares where the classes end. Default {0.75,0.95}" },
  answers: "Which customers owe their class to a convention rather than to their sales?",
  formula:
    "ABCCLASS three times: by crossing, by within, and by crossing with equal amounts taken one by one; TRUE in the fourth column where they differ",
  source: "Project 6, section 3(2); tables 6-6 and 6-9",
  conventions: [
    "Four columns: crossing, within, split ties, differs. A blank cell gives four blanks.",
    "The customer on the line always differs between crossing and within: it is the one to decide about.",
  ],
  mistakes: ["Leaving no room: the result is four columns wide, and Excel shows #SPILL! where a cell is taken."],
  example:
    "Customer 1 alone has more than 75 % of the sales, so it is {r1c1} by one rule and {r1c2} by the other. Customers 2 and 3 have equal sales; customer 5 is {r5c1} by every rule: {r5c4}.",
};
