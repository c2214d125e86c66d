/** What is said of VISITDUE in English. */

/** What cells say. */
export const messages = {
  arguments: { lastVisit: "last visit", move: "move" },
  accepted: { moves: "not, forward, backward" },
};

/** What forms and the help say. */
export const help = {
  description: "Day of the next visit, by the customer's class.",
  parameters: {
    customerClass: "A, B or C",
    lastVisit: "Date of the last visit",
    visitsPerMonth: "Visits per month for A, B and C, or one number for all. Default {4,2,1}",
    holidays: "Days off, besides Saturdays and Sundays",
    workdays: "Days worked on instead, such as make-up Saturdays",
    move: "Where a due day off goes: not (stays, default), forward or backward",
  },
  choices: {
    move: {
      not: { name: "not", tooltip: "The due day stays, whatever day it is" },
      forward: { name: "forward", tooltip: "To the next working day" },
      backward: { name: "backward", tooltip: "To the working day before" },
    },
  },
  search: "next visit, working day, holiday, make-up workday",
  answers: "When is each customer to be visited next?",
  formula: "last visit + 30 days ÷ visits per month",
  source: "Project 6, section 3(6); table 6-14",
  conventions: [
    "A month counts 30 days and a part of a day is left out: 4 visits a month are one every 7 days. 0.5 is a visit every other month.",
    "How often each class is visited is a policy; the textbook's own figures are not in the text that is left of it.",
    "A class with 0 visits gives a blank.",
    "Working days are Monday to Friday without the holidays, and the workdays given. A day in both lists is worked on. Holidays change nothing unless a move is given.",
  ],
  mistakes: [
    "Using one table for visits and credit reports (REPORTDUE): their order is the opposite.",
    "Dates stored as text show #VALUE!. Convert them with DATEVALUE.",
  ],
  example: "After visits on the same day, customers of class A, B and C are due on {r1}, {r2} and {r3}.",
};
