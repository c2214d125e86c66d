/** The words of the slips in table 6-11. */
export const slips = {
  returnsAsNothing: {
    name: "Net returns set to 0",
    help: "You left the net returns out; an amount with a minus is taken off the sales of its cell.",
  },
  returnsAsSales: {
    name: "Net returns counted as sales",
    help: "You added the net returns as if they were sales; an amount with a minus is taken off.",
  },
  classesWithinTheLine: {
    name: "Classes made anew in each line",
    help: "You divided the customers of each line of business into classes of their own; use the class that each customer has among all customers.",
  },
  customersOfAllLines: {
    name: "Customers of all lines",
    help: "You counted the customers of the class in all lines of business; count those of this line only.",
  },
};
