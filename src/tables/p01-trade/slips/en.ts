/** The words of the slips in sheet P1. */
export const slips = {
  shareInOurSales: {
    name: "Share in our sales given",
    help: "You gave the customer’s share in our sales; what is asked is our part of everything that the customer buys.",
  },
  shareOfPurchases: {
    name: "Share of purchases given",
    help: "You gave our part of what the customer buys; what is asked is the customer’s part of all that we sell.",
  },
  upsideDown: {
    name: "Purchases divided by sales",
    help: "You divided the customer’s purchases by our sales; divide our sales by the purchases.",
  },
  generalWish: {
    name: "General share for the customer’s own",
    help: "You reckoned with the general expected share; where a share of its own stands in the customer’s row, that one counts.",
  },
  otherSide: {
    name: "Reached and below swapped",
    help: "You swapped the two; where something is short of the expected share, it is not reached.",
  },
};
