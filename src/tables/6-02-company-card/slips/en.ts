/** The words of the slips in table 6-2. */
export const slips = {
  meanOfGroups: {
    name: "Mean of the parts",
    help: "You took the mean of the parts’ completeness; the parts have more and fewer questions, so divide all answers by all questions.",
  },
  logCounted: {
    name: "Visit log counted in",
    help: "You counted the cells of the visit log too; only the questions of the card belong to its completeness.",
  },
  missingShare: {
    name: "Share of what is missing",
    help: "You gave the share of the questions without an answer; the completeness is the share of those that have one.",
  },
};
