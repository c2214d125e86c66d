/** What is said of REPORTDUE in English. */

/** What cells say. */
export const messages = { arguments: { lastReport: "last report" } };

/** What forms and the help say. */
export const help = {
  description: "Day of the next credit survey report: class A after 6 months, B 3, C 1, on the 10th.",
  parameters: { customerClass: "A, B or C", lastReport: "Date of the last report" },
  search: "credit report, when to report, deadline",
  answers: "By when must the next credit report on a customer be handed in?",
  formula: "the 10th of the month 6 (A), 3 (B) or 1 (C) months after the last report",
  source: "Project 6, section 2(2) 3(1)",
  conventions: [
    "The month counts, not the day: a report of 1 March and one of 31 March are followed up on the same day.",
    "Small and full-width letters and A类 are understood.",
  ],
  mistakes: [
    "Using one table for reports and visits: good customers are visited more often and reported on less often.",
    "Dates stored as text show #VALUE!. Convert them with DATEVALUE.",
  ],
  example: "The next reports on customers of class A, B and C are due on {r1}, {r2} and {r3}.",
};
