/** The words of the slips in table 6-7. */
export const slips = {
  visitsPerSales: {
    name: "Visits by sales",
    help: "You divided the visits by the sales; divide the sales by the visits.",
  },
  rankByVisits: {
    name: "Ranked by visits",
    help: "You ranked the customers by their visits; the rank goes by their sales.",
  },
  ownShare: {
    name: "Own share for cumulative share",
    help: "You gave each customer’s own share; add it to the shares of all larger customers.",
  },
  inOrderOfEntry: {
    name: "Accumulated in order of entry",
    help: "You added up in the order of entry; sort the customers by size first and add up from the largest.",
  },
  meanOfRatios: {
    name: "Mean of the ratios",
    help: "You took the mean of the customers’ sales per visit; divide the sum of their sales by the sum of their visits.",
  },
  allVisits: {
    name: "Divided by all visits",
    help: "You divided the group’s sales by the visits to all customers; divide by the visits to the group.",
  },
  firstRows: {
    name: "First rows for first ranks",
    help: "You took the customers in the order of entry; the groups are made of those with the highest ranks.",
  },
};
