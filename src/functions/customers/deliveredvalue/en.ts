/** What is said of DELIVEREDVALUE in English. */

/** What cells say. */
export const messages = {
  arguments: { values: "values", costs: "costs" },
  accepted: {
    fourValues: "four columns: product, service, personnel and image value",
    fourCosts: "four columns: money, time, mental and physical cost",
  },
};

/** What forms and the help say. */
export const help = {
  description: "Customer delivered value: total value − total cost to the customer.",
  parameters: {
    values: "Product, service, personnel and image value: a row of four per offer",
    costs: "Money, time, mental and physical cost: a row of four per offer",
  },
  search: "customer value, value for money",
  answers: "Which offer gives the customer most for what it takes?",
  formula: "(product + service + personnel + image value) − (money + time + mental + physical cost)",
  source: "Slides 客户关系管理的理论及发展, 七、2 (after Kotler)",
  conventions: [
    "All eight parts in one unit, points or money. A blank part counts as 0.",
    "A value may be negative, such as that of a bad image; a negative cost shows #VALUE!.",
  ],
  mistakes: ["Typing costs with a minus sign: they would add to the value.", "Mixing points and money."],
  example: "Offer 1 delivers {r1}, offer 2 {r2}: it costs less time and brings more service.",
};
