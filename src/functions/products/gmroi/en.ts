/** What is said of GMROI in English. */

/** What cells say. */
export const messages = { arguments: { stockAtCost: "stock at cost" } };

/** What forms and the help say. */
export const help = {
  description: "Gross margin return on inventory: gross profit ÷ average stock at cost.",
  parameters: { sales: "Range of sales", cost: "Cost of what was sold, same shape", stockAtCost: "Average stock at cost, same shape" },
  search: "return on inventory",
  answers: "What does each unit of money bound in stock earn, as English textbooks calculate it?",
  formula: "(sales − cost) ÷ stock at cost",
  source: "Not in the textbook; the English cousin of the cross ratio (section 2(1) 6), offered so that the two are not mixed up",
  conventions: ["A factor: 1.6 is 160 %.", "No stock shows #DIV/0!; a negative stock shows #VALUE!."],
  mistakes: ["Giving the stock at selling price: that is CROSSRATIO, whose result is lower for the same goods."],
  example: "Product 1 earns {r1} a unit of stock, product 2 {r2}.",
};
