/** What is said of CLASSMOVE in English. */

/** What cells say. */
export const messages = {
  arguments: { before: "before", after: "after" },
  accepted: { classLetters: "letters from A to Z" },
  results: { up: "up", down: "down", same: "same", new: "new", back: "back", lost: "lost" },
};

/** What forms and the help say. */
export const help = {
  description: "What became of each customer's class: up, down, same, new, back or lost.",
  parameters: {
    before: "Classes of the period before, one per customer, blank without purchases; several columns are periods, oldest first",
    after: "Classes of this period, one per customer",
  },
  search: "class changes, migration, moved up, moved down, new customers, lost customers, returning customers",
  answers: "Whose class rose or fell since the last period, who is new, and who has stopped buying?",
  formula:
    "A class now and none before: new, or back where there was one earlier; one before and none now: lost; a letter nearer to A: up; further from A: down; else same.",
  source: "Project 6, principles of customer management, keeping up with changes; sheet P23",
  conventions: [
    "A blank class means that nothing was bought in the period. Where neither period has one, the result is blank.",
    "Only with classes of several periods before can a customer be back; with one column it is new.",
    "A类 and full-width letters do as well.",
    "The answer is in Excel's display language.",
  ],
  mistakes: [
    "Classes of another order of rows: both columns must list the same customers in the same rows.",
    "Giving customers without purchases class C: they then look small and not lost. STEADYCLASS and sheet P23 leave them blank.",
  ],
  example: "The customers are {r1}, {r2}, {r3}, {r4} and {r5}.",
};
