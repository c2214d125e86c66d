/** The words of the slips in sheet P12. */
export const slips = {
  lastByFirst: {
    name: "Last month by the first",
    help: "You compared the last month with the first; compare the usual months of the two half-years, so that no single month decides.",
  },
  untrimmedHalves: {
    name: "Highest and lowest months kept",
    help: "You compared the two half-years with all their months; leave out the highest and the lowest month of each half first.",
  },
  weightsForgotten: {
    name: "Weights forgotten",
    help: "You counted the four criteria alike; multiply the points of each by its weight and divide by the sum of the weights.",
  },
  letGoInHaste: {
    name: "Let go in haste",
    help: "You would let the customer go though cautions are open; nobody is let go before all seven are met.",
  },
  cautionsIgnored: {
    name: "Cautions ignored in the reason",
    help: "You gave small sales as the reason though cautions are open; as long as not all seven are met, that is the reason to keep the customer.",
  },
};
