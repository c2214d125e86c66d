/** The words of the slips in sheet P3. */
export const slips = {
  meanInterval: {
    name: "Mean instead of median",
    help: "You took the mean of the days between purchases; the interval is their median, which one long absence does not move.",
  },
  daysByPurchases: {
    name: "Days divided by purchases",
    help: "You divided the days by the number of purchases; take the days from one purchase to the next, one fewer than the purchases, and their median.",
  },
  nextByMean: {
    name: "Next purchase by the mean",
    help: "You added the mean of the days between purchases; add their median to the last purchase.",
  },
  fromTheFirst: {
    name: "Counted from the first purchase",
    help: "You added the interval to the first purchase; add it to the last one.",
  },
  loyalByMajority: {
    name: "Loyal by more than half",
    help: "You called everybody loyal who buys more than half of one brand; loyal is only who reaches the share above the table, and everybody else switches.",
  },
  acrossProducts: {
    name: "All products in one ranking",
    help: "You compared the use of all rows with each other; compare only the buyers of the same product.",
  },
  otherCampaign: {
    name: "Offers of the two brands exchanged",
    help: "You gave the buyers of one brand the offers for those of the other; the setting above the table says for whom the strongest are.",
  },
};
