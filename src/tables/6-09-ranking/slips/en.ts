/** The words of the slips in table 6-9. */
export const slips = {
  fromTheSmallest: {
    name: "Ranked from the smallest",
    help: "You gave rank 1 to the smallest amount; the largest has rank 1.",
  },
  ownShare: {
    name: "Own share for cumulative share",
    help: "You gave each customer’s own share; add it to the shares of all larger customers.",
  },
  inOrderOfEntry: {
    name: "Accumulated in order of entry",
    help: "You added up in the order of entry; sort the customers by size first and add up from the largest.",
  },
  classByOwnShare: {
    name: "Class by own share",
    help: "You compared each customer’s own share with the cut; compare the cumulative share from the largest customer on.",
  },
  classInOrderOfEntry: {
    name: "Class in order of entry",
    help: "You accumulated in the order of entry before dividing into classes; sort from the largest to the smallest first.",
  },
  otherSideOfTheLine: {
    name: "Other side of the line",
    help: "You put the customer on the line into the other class; the rule above the table says whether the one who crosses the share still belongs to the class.",
  },
  otherCuts: {
    name: "Cuts 80 and 95 %",
    help: "You divided at 80 and 95 %; the cuts are those that stand above the table.",
  },
  sortedByOwnShare: {
    name: "Sorted class by own share",
    help: "You compared each customer’s own share with the cut; compare the cumulative share in the same row of the ranking.",
  },
  sortedAsEntered: {
    name: "Classes in order of entry",
    help: "You took over the classes in the order of entry; in the ranking each customer’s class stands at his or her place.",
  },
  sortedOtherSide: {
    name: "Other side of the line in the ranking",
    help: "You put the customer on the line into the other class; the rule above the table says whether the one who crosses the share still belongs to the class.",
  },
  sortedOtherCuts: {
    name: "Ranking divided at 80 and 95 %",
    help: "You divided at 80 and 95 %; the cuts are those that stand above the table.",
  },
  nextCustomer: {
    name: "Amount of the next customer",
    help: "You gave the amount of the first customer of the next class; the standard amount is the smallest that is still in the class.",
  },
  meanOfTheClass: {
    name: "Mean of the class",
    help: "You gave the mean of the class; its standard amount is its smallest member’s.",
  },
  shareByHeads: {
    name: "Share by number of customers",
    help: "You gave the class’s share of the customers; its sales divided by all sales are asked for.",
  },
};
