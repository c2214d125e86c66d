/** What is said of TURNOVER in English. */

/** What forms and the help say. */
export const help = {
  description: "Merchandise turnover: sales ÷ average stock at selling price.",
  parameters: {
    sales: "Range of sales of the period",
    opening: "Stock at the beginning at selling price, same shape",
    closing: "Stock at the end at selling price, same shape",
  },
  search: "inventory turns, stock turnover",
  answers: "How many times does the customer sell its stock of our product in a period?",
  formula: "sales ÷ ((opening stock + closing stock) ÷ 2)",
  source: "Project 6, section 2(1) 5",
  conventions: [
    "On the basis of sales, with the stock at selling price, as the textbook defines it.",
    "Sales without stock show #DIV/0!; a negative stock shows #VALUE!.",
  ],
  mistakes: [
    "Mixing in the stock at cost: the inventory turnover of English textbooks has cost on both sides (cost of goods sold ÷ stock at cost).",
    "Comparing a month with a year: a turnover of 2 a month is 24 a year.",
  ],
  example: "Product 1 turned over {r1} times, product 2 {r2} times.",
};
