/** The words of the slips in table 6-12. */
export const slips = {
  shareForBalance: {
    name: "Share for balance",
    help: "You gave the group’s share of all sales; the balance says how far its sales are above or below the mean of the groups.",
  },
  balanceOfCounts: {
    name: "Balance of customers for that of sales",
    help: "You compared the numbers of customers; compare the group’s sales with the mean sales of the groups.",
  },
  overAllLines: {
    name: "Mean over the line without a group as well",
    help: "You took the line without a group, or one that others belong to, for a group; the mean is over the groups that have a name and that no other belongs to.",
  },
};
