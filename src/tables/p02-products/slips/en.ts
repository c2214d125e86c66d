/** The words of the slips in sheet P2. */
export const slips = {
  marginOnCost: {
    name: "Margin on cost",
    help: "You divided the gross profit by the cost; the margin rate is the gross profit divided by the sales.",
  },
  openingOnly: {
    name: "Opening stock only",
    help: "You divided by the opening stock alone; the turnover is sales divided by the mean of opening and closing stock.",
  },
  notHalved: {
    name: "Stocks added, not halved",
    help: "You divided by opening and closing stock together; halve their sum to have the average stock.",
  },
  costOfSales: {
    name: "Turnover from the cost of sales",
    help: "You divided the cost of sales by the stock; stock is valued at selling price here, so divide the sales by it.",
  },
  crossAsSum: {
    name: "Cross ratio as a sum",
    help: "You added margin rate and turnover; the cross ratio is the margin rate times the turnover.",
  },
  withoutShare: {
    name: "Contribution without the sales share",
    help: "You gave the cross ratio itself; the contribution ratio is the cross ratio times the product’s share of net sales.",
  },
  byShareOfProfit: {
    name: "Contribution by share of profit",
    help: "You multiplied by the product’s share of the gross profit; multiply the cross ratio by its share of net sales.",
  },
  rankByMargin: {
    name: "Ranked by margin rate",
    help: "You ranked the products by their margin rate; rank 1 goes to the highest contribution ratio.",
  },
};
