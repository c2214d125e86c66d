/** Help for the functions that judge products. */
export const products = {
  MARGINRATE: {
    description: "Gross margin rate: (sales − cost) ÷ sales.",
    parameters: { sales: "Range of sales", cost: "Cost of what was sold, same shape" },
    answers: "What part of each product's sales is left after its cost?",
    formula: "(sales − cost) ÷ sales",
    source: "Project 6, section 2(1) 4",
    conventions: ["A fraction: 0.225 is 22.5 %. It is negative where goods were sold below cost.", "Sales of 0 show #DIV/0!."],
    mistakes: [
      "Taking it for the markup, which divides by the cost: bought for 80 and sold for 100 is a margin of 20 % and a markup of 25 %.",
    ],
    example: "Product 1 keeps {r1} of its sales, product 2 {r2}.",
  },
  TURNOVER: {
    description: "Merchandise turnover: sales ÷ average stock at selling price.",
    parameters: {
      sales: "Range of sales of the period",
      opening: "Stock at the beginning at selling price, same shape",
      closing: "Stock at the end at selling price, same shape",
    },
    answers: "How many times does the customer sell its stock of our product in a period?",
    formula: "sales ÷ ((opening stock + closing stock) ÷ 2)",
    source: "Project 6, section 2(1) 5",
    conventions: [
      "On the basis of sales, with the stock at selling price, as the textbook defines it.",
      "Sales without stock show #DIV/0!; a negative stock shows #NUM!.",
    ],
    mistakes: [
      "Mixing in the stock at cost: the inventory turnover of English textbooks has cost on both sides (cost of goods sold ÷ stock at cost).",
      "Comparing a month with a year: a turnover of 2 a month is 24 a year.",
    ],
    example: "Product 1 turned over {r1} times, product 2 {r2} times.",
  },
  CROSSRATIO: {
    description: "Cross ratio: gross margin rate × merchandise turnover.",
    parameters: {
      sales: "Range of sales of the period",
      cost: "Cost of what was sold, same shape",
      opening: "Stock at the beginning at selling price, same shape",
      closing: "Stock at the end at selling price, same shape",
      periodsPerYear: "12 makes the ratio of a month annual. Default 1",
    },
    answers: "What does the money that stands on the shelf as stock earn?",
    formula: "(sales − cost) ÷ sales × sales ÷ ((opening stock + closing stock) ÷ 2) × periods per year",
    source: "Project 6, section 2(1) 6",
    conventions: [
      "A factor: 2.25 is 225 %.",
      "Sales of 0 or no stock show #DIV/0!.",
      "High margin with slow turnover and low margin with quick turnover can come to the same; the textbook promotes what is high.",
    ],
    mistakes: [
      "Mixing months and years in one column; use periods per year to bring them together.",
      "Taking it for GMROI, which has the stock at cost.",
    ],
    example: "Product 1 earns {r1} for each unit of stock, product 2 {r2}, in spite of its smaller margin.",
  },
  CONTRIBUTION: {
    description: "Contribution ratio of each product: cross ratio × share in total sales.",
    parameters: {
      sales: "Column of sales, one per product",
      cost: "Cost of what was sold, same shape",
      opening: "Stock at the beginning at selling price, same shape",
      closing: "Stock at the end at selling price, same shape",
    },
    answers: "Which product should be promoted, when margin, turnover and weight in the sales all count?",
    formula: "(sales − cost) ÷ sales × sales ÷ ((opening stock + closing stock) ÷ 2) × sales ÷ total sales",
    source: "Project 6, section 2(1) 7",
    conventions: [
      "The total is the sum of the whole column, net returns with their sign.",
      "Sales of 0 contribute 0. Sales without stock show #DIV/0!.",
    ],
    mistakes: [
      "Giving each product alone: it is then 100 % of the sales. Give the whole column once.",
      "Taking it for the contribution margin (sales less variable cost).",
    ],
    example:
      "The product in row 2 sells half as much as the one in row 1 and contributes {r2} against {r1}, because it hardly needs stock.",
  },
  GMROI: {
    description: "Gross margin return on inventory: gross profit ÷ average stock at cost.",
    parameters: { sales: "Range of sales", cost: "Cost of what was sold, same shape", stockAtCost: "Average stock at cost, same shape" },
    answers: "What does each unit of money bound in stock earn, as English textbooks calculate it?",
    formula: "(sales − cost) ÷ stock at cost",
    source: "Not in the textbook; the English cousin of the cross ratio (section 2(1) 6), offered so that the two are not mixed up",
    conventions: ["A factor: 1.6 is 160 %.", "No stock shows #DIV/0!; a negative stock shows #NUM!."],
    mistakes: ["Giving the stock at selling price: that is CROSSRATIO, whose result is lower for the same goods."],
    example: "Product 1 earns {r1} a unit of stock, product 2 {r2}.",
  },
};
