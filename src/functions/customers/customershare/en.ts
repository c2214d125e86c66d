/** What is said of CUSTOMERSHARE in English. */

/** What cells say. */
export const messages = { arguments: { purchases: "purchases", expected: "expected share" } };

/** What forms and the help say. */
export const help = {
  description: "Our share of what each customer buys, and what we would have to sell more to reach the expected share.",
  parameters: {
    sales: "Our sales to the customer",
    purchases: "All it buys of such goods in the same time, same shape",
    expected: "Share that we expect, such as 0.3. Left out, there is no second column",
  },
  search: "share of wallet, supply share, our share of purchases, sales gap, expected share, potential",
  answers: "How much of what this customer buys comes from us, and how much more could we sell?",
  formula: "sales ÷ purchases; gap: expected share × purchases − sales, at least 0",
  source: "Project 6, section 2(1) 2",
  conventions: [
    "A fraction: 0.3 is 30 %. The gap is money, in a second column, and 0 where the share is reached.",
    "Purchases of 0 show #DIV/0!.",
    "This is our part of one customer's purchases, not the part of our sales that the customer makes up (SALESSHARE), and not a share of a market.",
  ],
  mistakes: [
    "Taking sales and purchases of different times.",
    "Leaving no room at the right: with an expected share the result has two columns, and cells that are taken show #SPILL!.",
  ],
  example: "Customer 1 buys {r1c1} from us and has the expected 0.3: gap {r1c2}. Customer 2 buys {r2c1} from us; {r2c2} is missing.",
};
