/** The words of the slips in sheet P11. */
export const slips = {
  sumForProduct: {
    name: "Sum for the product",
    help: "You added likelihood and impact; the risk number is one times the other.",
  },
  largerDecides: {
    name: "The larger of the two decides",
    help: "You called a risk high because one of its two figures is the highest; how grave it is follows from the risk number.",
  },
  doneAsOverdue: {
    name: "Done measures judged by their date",
    help: "You judged a measure by its due day though it is done; what is done is neither open nor overdue.",
  },
};
