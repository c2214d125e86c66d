/** What is said of CREDITLIMIT in English. */

/** What cells say. */
export const messages = {
  arguments: { method: "method", a: "a", b: "b", c: "c", d: "d" },
  accepted: { creditMethod: "sales, working, current, net, composite, or 1 to 5" },
};

/** What forms and the help say. */
export const help = {
  description: "Credit limit of a customer by one of the textbook's five methods.",
  parameters: {
    method: "sales, working, current, net or composite, or 1 to 5, or the Chinese name",
    a: "sales: expected sales; working, current: current assets; net: assets; composite: base limit",
    b: "sales: cost rate; working, current: current liabilities; net: liabilities; composite: scores 0 to 100",
    c: "sales: supply share; working, net: suppliers; current: general ratio; composite: weights",
    d: "sales: credit periods; current: general limit",
  },
  choices: {
    method: {
      sales: { name: "sales", tooltip: "Sales method: expected sales, cost rate, supply share, credit periods" },
      working: { name: "working", tooltip: "Working capital method: current assets, current liabilities, suppliers" },
      current: { name: "current", tooltip: "Current ratio method: current assets, current liabilities, general ratio, general limit" },
      net: { name: "net", tooltip: "Net assets method: assets, liabilities, suppliers" },
      composite: { name: "composite", tooltip: "Composite judgement: base limit, scores, weights" },
    },
  },
  search: "credit line, credit limit",
  answers: "How much credit may a customer have, by the method in the cell beside?",
  formula: "The formula of the chosen method; see the function of that method.",
  source: "Project 6, section 2(3) 2",
  conventions: [
    "composite takes one row of scores per base limit, and one list of weights for all.",
    "A negative result becomes 0: nothing may be lent. A customer with a blank figure has no limit yet: its cell stays blank.",
  ],
  mistakes: ["Typing 60 for 60 %: rates are 0.6 or 60%.", "Keeping the order of another method: what a to d mean changes with the method."],
  example:
    "By working capital, customer 1 may have {r1}. Current liabilities of customer 2 exceed its current assets, so its limit is {r2}.",
};
