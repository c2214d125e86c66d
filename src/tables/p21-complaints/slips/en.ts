/** The words of the slips in sheet P21. */
export const slips = {
  lastDone: {
    name: "Last step done",
    help: "You gave the last step that was done; the case stands at the first step that is not done.",
  },
  sinceReceived: {
    name: "Waiting since it came in",
    help: "You counted from the day on which the complaint came in; a step waits from the day of the step before it.",
  },
  stuckByDaysOpen: {
    name: "Stuck by days open",
    help: "You compared the days since the complaint came in with the patience; the days that its step waits are compared.",
  },
  openBothDays: {
    name: "Both days counted while open",
    help: "You counted the first day too; the days open are today less the day on which the complaint came in.",
  },
  solvedBothDays: {
    name: "Both days counted",
    help: "You counted the first day too; the days to solve are the last day less the day on which the complaint came in.",
  },
  byCustomerAlone: {
    name: "Same customer, any cause",
    help: "You counted all earlier complaints of the customer; only those with the same cause count.",
  },
  itselfCounted: {
    name: "The case itself counted",
    help: "You counted the case itself; only earlier complaints count.",
  },
};
