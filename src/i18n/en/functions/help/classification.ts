/** Help for the functions that classify customers and prospects; arguments by their name in the code. */
export const classification = {
  ABCCLASS: {
    description: "Puts each customer into class A, B, C … by sales.",
    parameters: {
      amounts: "Column of sales amounts, one per customer",
      cuts: "Where the classes end, n cuts make n + 1 classes. Default {0.75,0.95}",
      rule: "crossing (default), within, amount or rank",
      ties: "Equal amounts together (default) or split",
    },
    answers: "Who are the few customers that bring most of the sales, who comes next, and who are the many small ones?",
    formula:
      "An amount is in the first class for which (crossing) the share of all greater amounts is below the cut, (within) the share of all greater or equal amounts is at most the cut, (amount) it reaches the standard amount, or (rank) it reaches the amount at that rank.",
    source: "Project 6, section 3(2); tables 6-6 and 6-9",
    conventions: [
      "crossing: the customer with whom the sales pass the line is still inside. At exactly 75 % the class is full, and the next customer is in B.",
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
    example:
      "Customers 1 and 2 are {r1} and {r2}: with customer 1 the sales have reached only 60 % when customer 2 passes the line of 75 %.",
  },
  ABCSENSITIVITY: {
    description: "Class of each customer under three conventions, and whether they differ.",
    parameters: { amounts: "Column of sales amounts, one per customer", cuts: "Shares where the classes end. Default {0.75,0.95}" },
    answers: "Which customers owe their class to a convention rather than to their sales?",
    formula:
      "ABCCLASS three times: by crossing, by within, and by crossing with equal amounts taken one by one; TRUE in the fourth column where they differ",
    source: "Project 6, section 3(2); tables 6-6 and 6-9",
    conventions: [
      "Four columns: crossing, within, split ties, differs. A blank cell gives four blanks.",
      "The customer on the line always differs between crossing and within: it is the one to decide about.",
    ],
    mistakes: ["Leaving no room: the result is four columns wide, and Excel shows #SPILL! where a cell is taken."],
    example:
      "Customer 1 alone has more than 75 % of the sales, so it is {r1c1} by one rule and {r1c2} by the other. Customers 2 and 3 have equal sales; customer 5 is {r5c1} by every rule: {r5c4}.",
  },
  SALESSHARE: {
    description: "Share of each amount in the total sales.",
    parameters: { amounts: "Range of sales amounts" },
    answers: "How much of all sales does each customer, type of customer or product bring?",
    formula: "amount ÷ total of all positive amounts",
    source: "Project 6, section 2(1) 1 to 3; table 6-6",
    conventions: ["A zero or negative amount counts as 0 in the total and has the share 0. If nothing is positive, all shares are 0."],
    mistakes: ["Selecting the total row too, which halves every share.", "Reading 0.25 as 0.25 %: format the cells as percentages."],
    example: "The three shares are {r1}, {r2} and {r3}; together 100 %.",
  },
  CUMSHARE: {
    description: "Share of the total that is reached with each amount, counted from the largest.",
    parameters: { amounts: "Range of sales amounts, in any order" },
    answers: "How far do the largest customers down to this one carry the sales?",
    formula: "Σ of the amounts from the largest down to this one ÷ total",
    source: "Project 6, section 3(2); table 6-9",
    conventions: [
      "The column needs no sorting; each result stands beside its own amount.",
      "Equal amounts are taken one by one in the order entered, as in a Pareto chart.",
      "Zero and negative amounts count as 0 and stand at 100 %.",
    ],
    mistakes: ["Comparing with ABCCLASS: under the rule crossing, a customer at 80 % is in A if the one before was below 75 %."],
    example: "The largest customer, in row 2, brings {r2}; with row 1 it is {r1}, and the smallest completes {r3}.",
  },
  MONTHLYAVERAGE: {
    description: "Monthly average sales of each customer.",
    parameters: { months: "Block of monthly sales: one row per customer, one column per month" },
    answers: "What does each customer buy in a month, with good and bad months evened out?",
    formula: "sum of the months ÷ number of columns",
    source: "Project 6, section 3(3); table 6-8",
    conventions: [
      "The textbook takes 3 to 6 successive months; any number of columns will do.",
      "A blank month is a month without sales and counts as 0. A row of blanks only gives a blank.",
      "Sums are rounded to a millionth, so that equal customers tie in the ranking.",
    ],
    mistakes: ["Using AVERAGE: it leaves blank months out, so a customer with one purchase in three months looks three times as large."],
    example: "Customer 2 bought in one month of three: {r2} a month. AVERAGE would say 300.",
  },
  STANDARDAMOUNT: {
    description: "Class standard amount: the amount of the customer at a rank.",
    parameters: { amounts: "Range of sales amounts", rank: "1 for the largest amount; may be a range of ranks" },
    answers: "What must a customer buy to be in class A, when the customer at rank 4 sets the standard?",
    formula: "the rank-th largest amount",
    source: "Project 6, section 3(3); table 6-9",
    conventions: [
      "Equal amounts each take a rank.",
      "Blanks are left out. Text among the amounts shows #VALUE!, for without it every rank below would be another customer's.",
      "A rank beyond the number of amounts gives #N/A.",
    ],
    mistakes: ["Giving the share (0.75) instead of the rank: #NUM!."],
    example: "The standard amount of class A is {r1}, that of class B {r2}.",
  },
  PROSPECTGRADE: {
    description: "Grade A to D of each prospect from a score of 0 to 100.",
    parameters: {
      scores: "Range of scores from 0 to 100",
      cuts: "Least scores of A, B, C …, descending. Default {80,60,40}",
    },
    answers: "Which prospects are worth most visits?",
    formula: "the first grade whose cut the score reaches; below the last cut, the last grade",
    source: "Project 6, section 1(1); table 6-5",
    conventions: [
      "A score exactly at a cut has reached it: 80 is A.",
      "The textbook's own criteria are not in the text that is left of it. The cuts 80, 60 and 40 are a default for courses; change them.",
    ],
    mistakes: ["Mixing the grades up with customer classes: A to D is about who may come, A to C about who buys."],
    example: "92 points are {r1}, 60 just {r2}, 59.5 no longer: {r3}.",
  },
};
