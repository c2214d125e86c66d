/** What is said of ABCSENSITIVITY in English. */

/** What forms and the help say. */
export const help = {
  description: "Class of each customer under three conventions, and whether they differ.",
  parameters: { amounts: "Column of sales amounts, one per customer", cuts: "Shares where the classes end. Default {0.75,0.95}" },
  search: "borderline customers, on the line, sensitivity",
  answers: "Which customers owe their class to a convention rather than to their sales?",
  formula:
    "ABCCLASS three times: by crossing, by within, and by crossing with equal amounts taken one by one; TRUE in the fourth column where they differ",
  source: "Project 6, sections 2(1) 1(5), 3(2) and 3(3); tables 6-6 and 6-9",
  conventions: [
    "Four columns: crossing, within, split ties, differs. A blank cell gives four blanks.",
    "The customer on the line always differs between crossing and within: it is the one to decide about.",
  ],
  mistakes: ["Leaving no room: the result is four columns wide, and Excel shows #SPILL! where a cell is taken."],
  example:
    "Customers 2 and 3 have equal sales, and with them the sales pass 75 %: both are {r2c1} where they share a class and are still inside, both {r2c2} where the line must not be passed, and one by one customer 2 is {r2c3}, customer 3 {r3c3}. Customers 1 and 4 are {r1c1} and {r4c1} by every rule.",
};
