/** What is said of ABCCLASS in English. */

/** What cells say. */
export const messages = {
  arguments: { rule: "rule", ties: "ties" },
  accepted: { rules: "crossing, within, amount, rank", ties: "together, split" },
};

/** What forms and the help say. */
export const help = {
  description: "Puts each customer into class A, B, C … by sales.",
  parameters: {
    amounts: "Column of sales amounts, one per customer",
    cuts: "Where the classes end, n cuts make n + 1 classes. Default {0.75,0.95}",
    rule: "crossing (default), within, amount or rank",
    ties: "Equal amounts together (default) or split",
  },
  choices: {
    rule: {
      crossing: { name: "crossing", tooltip: "Share of all greater amounts below the cut: who crosses the line is inside" },
      within: { name: "within", tooltip: "Share of all greater or equal amounts at most the cut" },
      amount: { name: "amount", tooltip: "The cuts are class standard amounts in money, descending" },
      rank: { name: "rank", tooltip: "The cuts are ranks, ascending, such as {4,10}" },
    },
    ties: {
      together: { name: "together", tooltip: "Equal amounts share a class" },
      split: { name: "split", tooltip: "Equal amounts are taken one by one in the order entered" },
    },
  },
  search: "abc, pareto, 80/20, grade customers, key customers, customer classes, ranking",
  answers: "Who are the few customers that bring most of the sales, who comes next, and who are the many small ones?",
  formula:
    "An amount is in the first class for which (crossing) the share of all greater amounts is below the cut, (within) the share of all greater or equal amounts is at most the cut, (amount) it reaches the standard amount, or (rank) it reaches the amount at that rank.",
  source: "Project 6, sections 2(1) 1(5), 3(2) and 3(3); tables 6-6 and 6-9",
  conventions: [
    "crossing: the customer with whom the sales pass the line is still inside. At exactly 75 % the class is full, and the next customer is in B.",
    "Table 6-9 of a course starts with the rule rank and the cuts {4,10}, as section 3(3) has it; from your own figures it starts with crossing, as ABCCLASS does. Give the same cuts and rule to get the classes of a sheet.",
    "A zero or negative amount (a net return) counts as 0 in every sum and is in the last class.",
    "Equal amounts share a class; with split they are taken one by one in the order entered.",
    "Shares are compared with a tolerance of a billionth of the total, so that 0.8 + 0.15 reaches 0.95.",
    "Cuts for shares and ranks ascend, amounts descend; equal neighbours leave a class empty.",
  ],
  mistakes: [
    "Selecting the total row too: the total then counts as the largest customer.",
    "Typing the cuts as the size of each class (0.75, 0.2, 0.05). They are cumulative: 0.75, 0.95.",
    "Filling the formula down row by row. Give the whole column once; otherwise every customer is 100 % of itself and in A.",
    "Splitting a column of more than 500,000 rows: only the rule amount gives the same classes in parts.",
  ],
  example: "Customers 1 and 2 are both {r1}: with customer 1 the sales have reached only 60 % when customer 2 passes the line of 75 %.",
};
