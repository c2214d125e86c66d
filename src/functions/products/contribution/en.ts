/** What is said of CONTRIBUTION in English. */

/** What forms and the help say. */
export const help = {
  description: "Contribution ratio of each product: cross ratio × share in total sales.",
  parameters: {
    sales: "Column of sales, one per product",
    cost: "Cost of what was sold, same shape",
    opening: "Stock at the beginning at selling price, same shape",
    closing: "Stock at the end at selling price, same shape",
  },
  search: "product contribution, which product to push",
  answers: "Which product should be promoted, when margin, turnover and weight in the sales all count?",
  formula: "(sales − cost) ÷ sales × sales ÷ ((opening stock + closing stock) ÷ 2) × sales ÷ total sales",
  source: "Project 6, section 2(1) 7",
  conventions: [
    "The total is the sum of the whole column, net returns with their sign.",
    "Sales of 0 contribute 0. Sales without stock show #DIV/0!.",
    "Net returns are left blank where two minuses would make a merit of them, and so is the column where all sales come to less than 0.",
  ],
  mistakes: [
    "Giving each product alone: it is then 100 % of the sales. Give the whole column once.",
    "Taking it for the contribution margin (sales less variable cost).",
  ],
  example: "The product in row 2 sells half as much as the one in row 1 and contributes {r2} against {r1}, because it hardly needs stock.",
};
