/** What is said of CROSSRATIO in English. */

/** What cells say. */
export const messages = { arguments: { periodsPerYear: "periods per year" } };

/** What forms and the help say. */
export const help = {
  description: "Cross ratio: gross margin rate × merchandise turnover.",
  parameters: {
    sales: "Range of sales of the period",
    cost: "Cost of what was sold, same shape",
    opening: "Stock at the beginning at selling price, same shape",
    closing: "Stock at the end at selling price, same shape",
    periodsPerYear: "12 makes the ratio of a month annual. Default 1",
  },
  search: "return on stock",
  answers: "What does the money that stands on the shelf as stock earn?",
  formula: "(sales − cost) ÷ sales × sales ÷ ((opening stock + closing stock) ÷ 2) × periods per year",
  source: "Project 6, section 2(1) 6",
  conventions: [
    "A factor: 2.25 is 225 %.",
    "Per period of the figures given, unless the periods per year make it annual; P2 and the analysis of the pane count alike.",
    "Sales of 0 or no stock show #DIV/0!. Net returns are left blank where two minuses would make a merit of them.",
    "High margin with slow turnover and low margin with quick turnover can come to the same; the textbook promotes what is high.",
  ],
  mistakes: [
    "Mixing months and years in one column; use periods per year to bring them together.",
    "Taking it for GMROI, which has the stock at cost.",
  ],
  example: "Product 1 earns {r1} for each unit of stock, product 2 {r2}, in spite of its smaller margin.",
};
