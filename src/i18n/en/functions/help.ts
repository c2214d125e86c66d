/** What Excel and the help page say about each function; arguments by their name in the code. */
export const help = {
  ABCCLASS: {
    description: "Puts each customer into class A, B, C … by sales.",
    parameters: {
      amounts: "Column of sales amounts, one per customer",
      cuts: "Where the classes end, n cuts make n + 1 classes. Default {0.75,0.95}",
      rule: "crossing (default), within, amount or rank",
      ties: "Equal amounts together (default) or split",
    },
    formula:
      "An amount is in the first class for which (crossing) the share of all greater amounts is below the cut, (within) the share of all greater or equal amounts is at most the cut, (amount) it reaches the standard amount, or (rank) it reaches the amount at that rank.",
    source: "Project 6, section 3(2); tables 6-6 and 6-9",
    notes: [
      "A zero or negative amount (a net return) counts as 0 in every sum and is in the last class.",
      "Shares are compared with a tolerance of a billionth of the total, so that 0.8 + 0.15 reaches 0.95.",
      "A blank cell gives a blank. A cell with text, also a number stored as text, shows #VALUE!; the others are classified without it.",
      "Cuts for shares and ranks ascend, amounts descend; equal neighbours leave a class empty.",
      "Give the whole column in one call; it fills the cells below by itself. Excel on the web carries about 500,000 cells per call: split longer columns only by rule amount, whose classes do not depend on the other rows.",
    ],
  },
  CREDITLIMIT: {
    description: "Credit limit of a customer by one of the textbook's five methods.",
    parameters: {
      method: "sales, working, current, net or composite, or 1 to 5, or the Chinese name",
      a: "sales: expected sales; working, current: current assets; net: assets; composite: base limit",
      b: "sales: cost rate; working, current: current liabilities; net: liabilities; composite: scores 0 to 100",
      c: "sales: supply share; working, net: suppliers; current: general ratio; composite: weights",
      d: "sales: credit periods; current: general limit",
    },
    formula: "The formula of the chosen method; see the function of that method.",
    source: "Project 6, section 2(3)",
    notes: [
      "Each argument is one value or a column; single values hold for every row. composite takes one row of scores per base limit, and one list of weights for all.",
      "A negative result becomes 0: nothing may be lent.",
      "Rates are fractions: 60 % is typed 0.6 or 60%.",
    ],
  },
  CREDITLIMIT_SALES: {
    description: "Credit limit by expected sales: expected sales × cost rate × supply share × credit periods.",
    parameters: {
      expectedSales: "The customer's expected sales per period",
      costRate: "Share of cost in the customer's sales, 0 to 1",
      supplyShare: "Our share in what the customer buys, 0 to 1",
      creditPeriods: "How long credit is given, in periods of the same length",
    },
    formula: "expected sales × cost rate × supply share × credit periods",
    source: "Project 6, section 2(3), method 1",
    notes: ["Sales per month need credit months, sales per year credit years.", "A negative result becomes 0."],
  },
  CREDITLIMIT_WORKING: {
    description: "Credit limit by working capital: (current assets − current liabilities) ÷ suppliers.",
    parameters: {
      currentAssets: "The customer's current assets",
      currentLiabilities: "The customer's current liabilities",
      suppliers: "Number of suppliers, 1 or more",
    },
    formula: "(current assets − current liabilities) ÷ suppliers",
    source: "Project 6, section 2(3), method 2",
    notes: ["A negative result becomes 0."],
  },
  CREDITLIMIT_CURRENT: {
    description: "Credit limit by current ratio: general limit × (current assets ÷ current liabilities) ÷ general ratio.",
    parameters: {
      currentAssets: "The customer's current assets",
      currentLiabilities: "The customer's current liabilities, above 0",
      generalRatio: "Current ratio of customers in general, 2 for 200 %",
      generalLimit: "Limit of customers in general",
    },
    formula: "general limit × (current assets ÷ current liabilities) ÷ general ratio",
    source: "Project 6, section 2(3), method 3",
    notes: [
      "The textbook gives the ratio and says that a customer above the general level may have a higher limit; this is that sentence as a formula.",
    ],
  },
  CREDITLIMIT_NET: {
    description: "Credit limit by net assets: (assets − liabilities) ÷ suppliers.",
    parameters: {
      assets: "The customer's assets",
      liabilities: "The customer's liabilities",
      suppliers: "Number of suppliers, 1 or more",
    },
    formula: "(assets − liabilities) ÷ suppliers",
    source: "Project 6, section 2(3), method 4",
    notes: ["A negative result becomes 0."],
  },
  CREDITLIMIT_COMPOSITE: {
    description: "Credit limit by composite judgement: base limit × weighted mean score ÷ 100.",
    parameters: {
      baseLimit: "Limit of a customer with full scores",
      scores: "Scores from 0 to 100, one row per customer",
      weights: "As many weights as scores. Default: all equal",
    },
    formula: "base limit × Σ(score × weight) ÷ Σ weight ÷ 100",
    source: "Project 6, section 2(3), method 5",
    notes: ["A blank score is not judged yet and is left out with its weight; a blank weight is 0."],
  },
  CONTRIBUTION: {
    description: "Contribution ratio of each product: cross ratio × share in total sales.",
    parameters: {
      sales: "Column of sales, one per product",
      cost: "Cost of what was sold, same shape",
      opening: "Stock at the beginning at selling price, same shape",
      closing: "Stock at the end at selling price, same shape",
    },
    formula: "(sales − cost) ÷ sales × sales ÷ ((opening stock + closing stock) ÷ 2) × sales ÷ total sales",
    source: "Project 6, section 2(1)",
    notes: [
      "The turnover is on the basis of sales with stock at selling price, not the inventory turnover at cost.",
      "Sales of 0 contribute 0. Sales without stock show #DIV/0!.",
      "This is not the contribution margin (sales less variable cost).",
    ],
  },
};
