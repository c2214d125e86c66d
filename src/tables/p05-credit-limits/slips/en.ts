/** The words of the slips in sheet P5. */
export const slips = {
  highest: {
    name: "Highest limit for the lowest",
    help: "You took the highest of the limits; the one to set is the lowest of what the methods and the class allow.",
  },
  meanOfTheMethods: {
    name: "Mean of the methods",
    help: "You took the mean of the limits; the one to set is the lowest of them.",
  },
  withoutNotes: {
    name: "Notes forgotten",
    help: "You left the notes receivable out; they are owed too, beside the open invoices.",
  },
  roomWithoutNotes: {
    name: "Notes forgotten in what is left",
    help: "You did not take the notes off; what is left of the limit is the limit less receivables and notes.",
  },
  withinWithoutNotes: {
    name: "Within the limit without notes",
    help: "You compared without the notes; what is owed on notes counts towards the limit as well.",
  },
  ratioAsMoney: {
    name: "Ratio given as an amount",
    help: "You gave the current ratio itself; the limit is the general limit times the customer’s ratio divided by the general one.",
  },
  compounded: {
    name: "Growth compounded",
    help: "You raised the cap by the rate of each year on top of the last; each good year adds the rate of the base once.",
  },
};
