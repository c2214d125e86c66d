/** The words of the slips in sheet P18. */
export const slips = {
  byCustomerAlone: {
    name: "Same customer, any cause",
    help: "You counted all earlier complaints of the customer; only those with the same cause count.",
  },
  openAsNoDays: {
    name: "Open cases counted as no days",
    help: "You divided by all cases; open ones have no days yet and are left out of the mean.",
  },
  meanOfTheMeans: {
    name: "Mean of the means",
    help: "You took the mean of the causes’ means; add up the days of all solved cases and divide by their number.",
  },
  satisfiedOfAll: {
    name: "Satisfied of all cases",
    help: "You divided by all cases; divide by those whose customers said whether they are satisfied.",
  },
  repeatsByCustomer: {
    name: "Repeats of any cause",
    help: "You counted a complaint as repeated when the customer had complained of anything before; it has to be the same cause.",
  },
  ownShare: {
    name: "Own share for cumulative share",
    help: "You gave the share of each cause alone; add the shares of all more frequent causes to it.",
  },
};
