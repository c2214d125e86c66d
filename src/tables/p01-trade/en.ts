/** The words of sheet P1. */
export const table = {
  name: "Trade performance",
  purpose:
    "How much of what each customer buys comes from us, how much of what we sell goes to it, and whether our share of its purchases is the one we expect. Enter what it buys in all in the same time, and how you know; where no share is expected of a customer, the general one holds. A customer may buy much and yet little of it from us.",
  answers: "our share of the customer, share of wallet, who buys elsewhere, where is room to sell more, customer share, share of wallet",
  fields: {
    code: "Code",
    customer: "Customer",
    sales: "Our sales to it (yuan)",
    purchases: "All its purchases (yuan)",
    source: "Known from",
    expected: "Expected share",
    customerShare: "Our share of its purchases",
    salesShare: "Its share of our sales",
    gap: "Shortfall (yuan)",
    result: "Result",
  },
  sections: { trade: "Trade" },
  scalars: {
    generalShare: "General expected share",
    totalSales: "Our sales (yuan)",
    reachedCount: "Customers, share reached",
    belowCount: "Customers below it",
  },
  choices: {
    asked: "Asked",
    lookedUp: "Looked up",
    inferred: "Inferred",
    accounts: "Its accounts",
    thirdParty: "Third party",
    reached: "Reached",
    below: "Below",
  },
  blocks: {},
  charts: {},
};
