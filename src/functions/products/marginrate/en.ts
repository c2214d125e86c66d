/** What is said of MARGINRATE in English. */

/** What forms and the help say. */
export const help = {
  description: "Gross margin rate: (sales − cost) ÷ sales.",
  parameters: { sales: "Range of sales", cost: "Cost of what was sold, same shape" },
  search: "gross profit, margin, markup",
  answers: "What part of each product's sales is left after its cost?",
  formula: "(sales − cost) ÷ sales",
  source: "Project 6, section 2(1) 4",
  conventions: [
    "A fraction: 0.225 is 22.5 %. It is negative where goods were sold below cost.",
    "Sales of 0 show #DIV/0!. Net returns at a loss are left blank: two minuses would make a merit of it.",
  ],
  mistakes: [
    "Taking it for the markup, which divides by the cost: bought for 80 and sold for 100 is a margin of 20 % and a markup of 25 %.",
  ],
  example: "Product 1 keeps {r1} of its sales, product 2 {r2}.",
};
