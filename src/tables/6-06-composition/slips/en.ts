/** The words of the slips in table 6-6. */
export const slips = {
  shareOfTheType: {
    name: "Share in the type for share in all",
    help: "You divided by the sales of the customer’s type; divide by the sales of all customers.",
  },
  shareOfAll: {
    name: "Share in all for share in the type",
    help: "You divided by the sales of all customers; divide by the sales of the customer’s type.",
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
  onlyWithinTheCut: {
    name: "Customer on the line left out",
    help: "You put the customer who crosses the cut into the next class; he is the last of the class.",
  },
  sortedByOwnShare: {
    name: "Sorted class by own share",
    help: "You compared each customer’s own share with the cut; compare the cumulative share in the same row of the ranking.",
  },
  sortedAsEntered: {
    name: "Classes in order of entry",
    help: "You took over the classes in the order of entry; in the ranking each customer’s class stands at his or her place.",
  },
  sortedOnlyWithin: {
    name: "Customer on the line left out in the ranking",
    help: "You put the customer who crosses the cut into the next class; he is the last of the class.",
  },
};
