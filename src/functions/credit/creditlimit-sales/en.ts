/** What is said of CREDITLIMIT_SALES in English. */

/** What cells say. */
export const messages = {
  arguments: { expectedSales: "expected sales", costRate: "cost rate", supplyShare: "supply share", creditPeriods: "credit periods" },
};

/** What forms and the help say. */
export const help = {
  description: "Credit limit by expected sales: expected sales × cost rate × supply share × credit periods.",
  parameters: {
    expectedSales: "The customer's expected sales per period",
    costRate: "Share of cost in the customer's sales, 0 to 1",
    supplyShare: "Our share in what the customer buys, 0 to 1",
    creditPeriods: "How long credit is given, in periods of the same length",
  },
  search: "payment terms, credit period, days of credit",
  answers: "What will the customer owe us when it buys as expected and pays on time?",
  formula: "expected sales × cost rate × supply share × credit periods",
  source: "Project 6, section 2(3) 2, method 1",
  conventions: [
    "expected sales × cost rate is what the customer buys in all; our share of it runs up until it pays.",
    "A negative result becomes 0.",
  ],
  mistakes: [
    "Mixing periods: sales per month need credit months, sales per year credit years.",
    "Typing 60 for 60 %: rates are 0.6 or 60%.",
  ],
  example: "Customer 1 may have {r1}; customer 2, who takes less from us and pays sooner, {r2}.",
};
