/** The words of table 6-1. */
export const table = {
  name: "Customer situation",
  purpose:
    "Who buys, who has stopped and who may begin, why, and what to do next. The figures by status count the customers and add up their amounts; net returns are taken off, and a status below zero has no share.",
  fields: {
    number: "No.",
    customer: "Customer",
    status: "Status",
    products: "Products bought",
    lastDeal: "Last deal",
    amount: "Amount (yuan)",
    reason: "Why buys, stopped or not yet",
    action: "Action",
    salesperson: "Salesperson",
  },
  sections: { situation: "Situation" },
  scalars: { customers: "Customers", sales: "Sum (yuan)", share: "Share of sum" },
  choices: { existing: "Existing", past: "Past", future: "Future", unstated: "Without status", total: "Total" },
  blocks: { statuses: "By status" },
  charts: {},
};
