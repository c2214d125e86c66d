/** What is said of PRODUCTADVICE in English. */

/** What cells say. */
export const messages = {
  arguments: { push: "push from", review: "review below" },
  accepted: { advice: "the factor to push from, not below that to review" },
  results: { push: "push", keep: "keep", review: "review", check: "check the figures" },
};

/** What forms and the help say. */
export const help = {
  description: "Which products to push, to keep or to review, by their contributions.",
  parameters: {
    sales: "Column of sales, one product a row",
    cost: "Cost of what was sold, same shape",
    opening: "Opening stock at selling price, same shape",
    closing: "Closing stock at selling price, same shape",
    push: "From how many even shares on to push. Default 1.5",
    review: "Below how many even shares to review. Default 0.5",
  },
  search: "push, promote, best products, slow sellers, drop products, assortment, product mix",
  answers: "Which products deserve most effort, and which should be looked at again?",
  formula: "share of all contributions × number of products: from 1.5 push, below 0.5 review, between them keep",
  source: "Project 6, section 2(1) 3 to 7: products with a high contribution are to be pushed. Where the lines run is our own.",
  conventions: [
    "An even share is 1 ÷ the number of products that have a contribution.",
    "A product with net returns is one to review. Where a figure is missing, or there are no sales or no stock, the figures are to be checked.",
    "Sheet P2 gives the same advice, with the reason beside.",
  ],
  mistakes: [
    "Filling the formula down row by row. Give the whole columns once: the advice compares the products.",
    "Deciding by the margin alone: a dear product that stands on the shelf for a year earns little on its stock.",
  ],
  example: "Product 1: {r1}. Product 2 earns most on little stock: {r2}. Product 3: {r3}.",
};
